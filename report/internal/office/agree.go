package office

import "fmt"

// An Agreement is how far two settings of one text are the same.
type Agreement struct {
	Same, Lines int
	Different   []string // the lines of the first that the second lacks on that page
}

// Compare compares page by page: a line is the same where both have it in the
// same order.
func Compare(a, b []Page) Agreement {
	var found Agreement
	for i, page := range a {
		found.Lines += len(page)
		var other Page
		if i < len(b) {
			other = b[i]
		}
		common := commonLines(page, other)
		for j, line := range page {
			if common[j] {
				found.Same++
			} else {
				found.Different = append(found.Different, fmt.Sprintf("page %d, line %d: %s", i+1, j+1, line))
			}
		}
	}
	return found
}

// commonLines marks the lines of a that are in the longest common subsequence.
func commonLines(a, b Page) []bool {
	longest := make([][]int, len(a)+1)
	for i := range longest {
		longest[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			if a[i] == b[j] {
				longest[i][j] = max(longest[i][j], longest[i+1][j+1]+1)
			}
		}
	}
	common := make([]bool, len(a))
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j] && longest[i][j] == longest[i+1][j+1]+1:
			common[i] = true
			i, j = i+1, j+1
		case longest[i+1][j] >= longest[i][j+1]:
			i++
		default:
			j++
		}
	}
	return common
}

// Rate is the share of lines that are the same; 1 where there are none.
func (a Agreement) Rate() float64 {
	if a.Lines == 0 {
		return 1
	}
	return float64(a.Same) / float64(a.Lines)
}
