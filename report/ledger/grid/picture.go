package grid

import "strings"

// pictureFunctions are those whose value is a picture: that of WPS, and Excel's.
var pictureFunctions = []string{"DISPIMG(", "IMAGE("}

// IsPictureFormula reports whether a formula, with or without its =, is that of a
// picture in a cell.
func IsPictureFormula(formula string) bool {
	formula = strings.ToUpper(strings.TrimLeft(formula, "= "))
	for strings.HasPrefix(formula, "_XLFN.") {
		formula = formula[len("_XLFN."):]
	}
	for _, function := range pictureFunctions {
		if strings.HasPrefix(formula, function) {
			return true
		}
	}
	return false
}

// longestPicture is how many bytes the formula of a picture of WPS has at most.
const longestPicture = 120

// IsPicture reports whether a text is the formula of a picture, which other programs
// than WPS show instead of it.
func IsPicture(text string) bool {
	if len(text) > longestPicture || !strings.Contains(text, "(") {
		return false
	}
	text = strings.TrimSpace(text)
	return strings.HasPrefix(text, "=") && strings.HasSuffix(text, ")") && IsPictureFormula(text)
}
