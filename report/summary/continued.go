package summary

import (
	"slices"
	"strings"
	"unicode"
)

// A row of a spreadsheet is 409 points high at most, and what is longer is not printed. In
// a list a text that takes more goes on in further rows, which have the entry's number and
// its short texts again: whoever filters or sorts keeps the entry together. In a table,
// where a row is what is counted, a row stays one; see tableRow.

// continued returns the rows of an entry's texts.
func continued(columns []column, texts []string) [][]string {
	split := make([][]string, len(texts))
	most := 1
	for c, text := range texts {
		split[c] = inParts(text, columns[c].width)
		most = max(most, len(split[c]))
	}
	rows := make([][]string, most)
	for r := range rows {
		rows[r] = slices.Clone(texts)
		for c, all := range split {
			switch {
			case len(all) == 1:
			case r < len(all):
				rows[r][c] = all[r]
			default:
				rows[r][c] = ""
			}
		}
	}
	return rows
}

// inParts returns a text in the parts that are each as high as a row can be in a column.
func inParts(text string, columnWidth float64) []string {
	var all []string
	for lineCount(text, columnWidth) > maxLines {
		end := partEnd(text, columnWidth)
		if part := strings.TrimSpace(text[:end]); part != "" {
			all = append(all, part)
		}
		text = strings.TrimSpace(text[end:])
	}
	if text != "" || len(all) == 0 {
		all = append(all, text)
	}
	return all
}

// partEnd returns where the first part of a text ends that is too high for a row: behind
// the last line that fits, or behind the last sentence of the part where one ends in the
// last quarter of it.
func partEnd(text string, columnWidth float64) int {
	fits := fittingIn(text, columnWidth)
	for _, marks := range []string{"。！？；\n", "，、："} {
		if i := strings.LastIndexAny(text[:fits], marks); i > fits*3/4 {
			return i + len(string([]rune(text[i:])[0]))
		}
	}
	return fits
}

// fittingIn returns how many bytes of a text a row holds in a column, at least those of
// one character with what belongs to it.
func fittingIn(text string, columnWidth float64) int {
	perLine := max(2, int(columnWidth-cellInset))
	lines, used := 1, 0
	for i, r := range text {
		width := runeWidth(r)
		switch {
		case r == '\n':
			lines, used = lines+1, 0
		case used+width > perLine:
			lines, used = lines+1, width
		default:
			used += width
		}
		if lines > maxLines && !unicode.Is(unicode.M, r) && i > 0 {
			return i
		}
	}
	return len(text)
}
