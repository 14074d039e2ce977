package split

import (
	"strings"
	"unicode/utf8"
)

// A List is a text in items. Lead is what stands before the first mark.
type List struct {
	Lead  string
	Items []string // without their marks, at least two
}

// Parse parts a text by the numbering that begins first; ok is false where the
// text is no list.
func Parse(text string) (List, bool) {
	places := boundaries(text)
	var best List
	from := len(text)
	for _, s := range styles {
		if list, at, ok := s.list(text, places); ok && at < from {
			best, from = list, at
		}
	}
	return best, from < len(text)
}

// list parts a text by one style; at is where its first mark stands.
func (s *style) list(text string, places []place) (l List, at int, ok bool) {
	begin := 0
	for _, p := range places {
		n := len(l.Items) + 1
		if n > maxItems {
			break
		}
		size := s.match(text[p.at:], n)
		if size == 0 || p.inside && (n == 1 || !s.stands(text, p.at, size)) {
			continue
		}
		if n == 1 {
			at, l.Lead = p.at, trim(text[:p.at])
		}
		if n > 1 {
			l.Items[n-2] = text[begin:p.at]
		}
		begin = p.at + size
		l.Items = append(l.Items, text[begin:])
	}
	if len(l.Items) < 2 {
		return List{}, 0, false
	}
	for i, item := range l.Items {
		if l.Items[i] = trim(item); l.Items[i] == "" {
			return List{}, 0, false
		}
	}
	return l, at, true
}

// A place is where an item may begin: after the end of a sentence or line, or
// inside a sentence, where some marks but not all begin an item.
type place struct {
	at     int
	inside bool
}

// boundaries are the places of a text outside quotation marks and brackets.
func boundaries(text string) []place {
	var places []place
	depth, free := 0, true
	for i, r := range text {
		switch {
		case free && !isBlank(r):
			if depth == 0 {
				places = append(places, place{at: i})
			}
			free = false
		case depth == 0 && beginsMark(r):
			places = append(places, place{i, true})
		}
		switch {
		case strings.ContainsRune("“‘「『《〈（(【〔", r):
			depth++
		case strings.ContainsRune("”’」』》〉）)】〕", r):
			depth = max(0, depth-1)
		case r == '\n':
			depth, free = 0, true
		case strings.ContainsRune("。；;！？：", r):
			free = true
		}
	}
	return places
}

func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == '\u3000' || r == '\n' }

// trim cuts blanks from both ends and what separates items from the end.
func trim(text string) string {
	return strings.TrimRight(strings.TrimFunc(text, isBlank), "；; \n\u3000")
}

// Cut takes the mark of the n-th item, from 1, from the beginning of a text.
func Cut(text string, n int) (rest string, ok bool) {
	if n < 1 || n > maxItems {
		return text, false
	}
	for _, s := range styles {
		if size := s.match(text, n); size > 0 && trim(text[size:]) != "" {
			return strings.TrimFunc(text[size:], isBlank), true
		}
	}
	return text, false
}

// CutAny takes the mark of any item from the beginning of a heading.
func CutAny(text string) string {
	first, _ := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune("第一二三四五六七八九十（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳123456789", narrow(first)) {
		return text
	}
	for n := 1; n <= maxItems; n++ {
		if rest, ok := Cut(text, n); ok {
			return rest
		}
	}
	return text
}
