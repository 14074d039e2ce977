package annotate

import "tongbao/report/finding"

// A colour marks the cells whose gravest finding is of a grade, and the boxes of their
// comments: red, yellow and blue, the fills light enough for dark text.
type colour struct{ fill, line string }

var colours = map[finding.Severity]colour{
	finding.Error:   {"FFC7CE", "C00000"},
	finding.Suspect: {"FFEB9C", "C65911"},
	finding.Hint:    {"DDEBF7", "2F75B5"},
}

// painted are the grades by which a sheet's cells are coloured. What is told of a whole
// sheet stands at its first cell as a comment alone.
func painted(list map[cell]finding.List) map[cell]finding.Severity {
	grades := map[cell]finding.Severity{}
	for at, findings := range list {
		for _, f := range findings { // the gravest first
			if f.At.Row > 0 && f.At.Col > 0 {
				grades[at] = f.Severity
				break
			}
		}
	}
	return grades
}
