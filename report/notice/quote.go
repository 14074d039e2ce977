package notice

import "strings"

// quoteMarks are the marks of a quotation and of one inside it (GB/T
// 15834-2011, 4.8.3.4): the outer double, the inner single, and so on by turns.
var quoteMarks = [2][2]rune{{'“', '”'}, {'‘', '’'}}

// Quoted puts text between double quotation marks and turns the marks inside it
// by their depth. Marks that do not pair are left as they are: the office must
// mend them, and a guess might hide the place.
func Quoted(text string) string {
	if nested, ok := nest(text, 1); ok {
		text = nested
	}
	return "“" + text + "”"
}

// nest rewrites the quotation marks of text so that the outermost have the given depth.
func nest(text string, depth int) (string, bool) {
	var b strings.Builder
	var open []int // for each open quotation: which kind opened it
	for _, r := range text {
		kind, closes, isMark := quoteMark(r)
		switch {
		case !isMark:
			b.WriteRune(r)
		case !closes:
			b.WriteRune(quoteMarks[(depth+len(open))%2][0])
			open = append(open, kind)
		case len(open) == 0 || open[len(open)-1] != kind:
			return "", false
		default:
			open = open[:len(open)-1]
			b.WriteRune(quoteMarks[(depth+len(open))%2][1])
		}
	}
	return b.String(), len(open) == 0
}

// quoteMark tells which pair a mark is of and whether it closes.
func quoteMark(r rune) (kind int, closes, ok bool) {
	for kind, pair := range quoteMarks {
		if r == pair[0] || r == pair[1] {
			return kind, r == pair[1], true
		}
	}
	return 0, false, false
}
