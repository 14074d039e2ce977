package withhold

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/pattern"
)

// A span is bytes [from, to) of a text.
type span struct{ from, to int }

// A mark is a pair of brackets that says what is not for the public: the sentence by
// which it stands, or itself, where it holds that: （不公开：……）.
type mark struct {
	span
	holds bool
}

// marksIn returns the marks in brackets of a text, in order.
func marksIn(text string) []mark {
	var marks []mark
	for at := 0; at < len(text); {
		open, size := utf8.DecodeRuneInString(text[at:])
		if !strings.ContainsRune(opening, open) {
			at += size
			continue
		}
		inner, to := bracketed(text, at, size)
		inner = strings.ReplaceAll(inner, "\n", "")
		switch {
		case holds(inner):
			marks = append(marks, mark{span{at, to}, true})
		case saysMark(inner):
			marks = append(marks, mark{span{at, to}, false})
		default:
			to = at + size
		}
		at = to
	}
	return marks
}

// The brackets that marks stand in. Which closes which is not asked: （ is closed by ) in
// many a text.
const (
	opening  = "（(【[〔{｛［〖<＜〈"
	shutting = "）)】]〕}｝］〗>＞〉"
)

// farthest is how far behind its opening a bracket is looked for that closes it, in bytes.
const farthest = 12000

// bracketed returns what stands in the brackets that open at a byte with so many bytes,
// and where they end. Brackets that nothing closes hold the rest of their clause.
func bracketed(text string, at, size int) (inner string, to int) {
	depth := 0
	for i, r := range text[at:min(len(text), at+farthest)] {
		switch {
		case strings.ContainsRune(opening, r):
			depth++
		case strings.ContainsRune(shutting, r):
			if depth--; depth == 0 {
				return text[at+size : at+i], at + i + utf8.RuneLen(r)
			}
		}
	}
	inner = text[at+size:]
	if end := strings.IndexAny(inner, "。！？；，,;\n"); end >= 0 {
		inner = inner[:end]
	}
	return inner, at + size + len(inner)
}

// lead is what a bracket begins with that holds what is not for the public.
var lead = pattern.Of(`^[\s\x{3000}]*([^\s：:，,。；;\x{3000}]{2,20})[：:\s\x{3000}]+[^\s\x{3000}]`)

func holds(inner string) bool {
	found := lead().FindStringSubmatch(inner)
	return found != nil && isMark(found[1])
}
