package delimited

import (
	"strings"

	"tongbao/report/internal/pattern"
)

// quoted returns the text of ="2024-03-31", which programs write so that Excel does not
// make a number or a date of a text.
func quoted(text string) (inside string, ok bool) {
	text = strings.TrimSpace(text)
	if len(text) < len(`=""`) || text[:2] != `="` || text[len(text)-1] != '"' {
		return "", false
	}
	inside = text[2 : len(text)-1]
	single := strings.ReplaceAll(inside, `""`, "")
	return strings.ReplaceAll(inside, `""`, `"`), strings.IndexByte(single, '"') < 0
}

// formula is what a spreadsheet reckons: behind the equals sign a cell, a function, a
// number with an operator, a sheet, or texts joined. =已完成 is none.
var formula = pattern.Of(`^\s*=[-+(\s]*(?:` +
	`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?:[-+*/^&<>=:,)%\s]|$)|` +
	`[A-Za-z][A-Za-z0-9._]*\(|` +
	`[0-9.]+%?\s*(?:[-+*/^&<>=)%]|$)|` +
	`(?:'[^']+'|[\p{Han}A-Za-z0-9_.]+)!\$?[A-Za-z]|` +
	`"[^"]*"\s*&)`)

// isFormula reports whether a text is a formula, whose value a text file does not have.
func isFormula(text string) bool {
	return strings.HasPrefix(strings.TrimSpace(text), "=") && formula().MatchString(text)
}
