package hanzi

import "strings"

// Round brackets of either width.
const (
	RoundOpeners = "（("
	RoundClosers = "）)"
)

// BracketOpeners open the brackets of running text. RemarkOpeners and RemarkClosers
// are those around a remark in a cell: [ is one there, and 〔 is not, which holds the
// year of a document's number.
const (
	BracketOpeners = "（(【〔"
	RemarkOpeners  = "（(【["
	RemarkClosers  = "）)】]"
)

// LabelOpeners and LabelClosers are what may stand around a label in a cell,
// 【整改措施】, each opener at the place of its closer.
const (
	LabelOpeners = "【〖〔「（([［"
	LabelClosers = "】〗〕」）)]］"
)

// Closer returns the mark that closes what a quotation mark, a title mark or a
// bracket of running text opens; 0 for other characters. [ is none of them: it
// stands in file names and formulas, without a partner too.
func Closer(opener rune) rune {
	switch opener {
	case '“':
		return '”'
	case '‘':
		return '’'
	case '「':
		return '」'
	case '『':
		return '』'
	case '《':
		return '》'
	case '〈':
		return '〉'
	case '（':
		return '）'
	case '(':
		return ')'
	case '【':
		return '】'
	case '〔':
		return '〕'
	}
	return 0
}

// IsCloser reports whether a character closes what a mark with a Closer opens.
func IsCloser(r rune) bool {
	switch r {
	case '”', '’', '」', '』', '》', '〉', '）', ')', '】', '〕':
		return true
	}
	return false
}

// Closes reports whether one mark closes what another opens. A bracket may differ
// in width from its partner, which careless hands mix.
func Closes(closer, opener rune) bool {
	partner := Closer(opener)
	return partner != 0 && HalfWidth(partner) == HalfWidth(closer)
}

// Brackets parts a text into what stands outside the brackets of remarks, and in each
// outermost pair of them. Brackets of all kinds close each other, inner ones
// are left out, and one that is never closed holds all that follows.
func Brackets(text string) (outside string, inside []string) {
	var out, in strings.Builder
	depth := 0
	flush := func() {
		if in.Len() > 0 {
			inside = append(inside, in.String())
			in.Reset()
		}
	}
	for _, r := range text {
		switch {
		case strings.ContainsRune(RemarkOpeners, r):
			depth++
		case strings.ContainsRune(RemarkClosers, r):
			if depth = max(0, depth-1); depth == 0 {
				flush()
			}
		case depth == 0:
			out.WriteRune(r)
		default:
			in.WriteRune(r)
		}
	}
	flush()
	return out.String(), inside
}
