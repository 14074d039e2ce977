package listmark

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// A List is a text in items. Lead is what stands before the first mark.
type List struct {
	Lead    string
	Items   []string // without their marks, at least two
	Numbers []int    // of the items; nil for bullets
	Inside  bool     // some figure began an item inside a sentence
}

// How many characters an item has at least that a figure inside a sentence begins
// or ends: in 对（2）中所列问题整改 it only names another. Names are shorter.
const (
	leastSentence = 4
	leastName     = 2
)

func shorter(item string, least int) bool { return utf8.RuneCountInString(trim(item)) < least }

// Parse parts a text by the numbering or the bullets that begin first; ok is
// false where the text is no list.
func Parse(text string) (List, bool) { return parse(text, leastSentence) }

// ParseNames is Parse for names, such as those of offices.
func ParseNames(text string) (List, bool) { return parse(text, leastName) }

func parse(text string, least int) (List, bool) {
	places := boundaries(text)
	best, from, ok := bulleted(text, places)
	if !ok {
		from = len(text)
	}
	heads := headsOf(text, places)
	for _, s := range styles() {
		if !strings.ContainsAny(heads, s.begins) {
			continue // most texts are no list, and are looked at no further
		}
		if list, at, ok := s.list(text, places, least); ok && at < from {
			best, from = list, at
		}
	}
	return best, from < len(text)
}

// headsOf are the characters at which a list's first item may begin.
func headsOf(text string, places []place) string {
	var heads []rune
	for _, p := range places {
		if !p.inside {
			r, _ := utf8.DecodeRuneInString(text[p.at:])
			heads = append(heads, hanzi.HalfAlnum(r))
		}
	}
	return string(heads)
}

// IsList reports whether a text is a list from its beginning on.
func IsList(text string) bool {
	list, ok := Parse(text)
	return ok && list.Lead == ""
}

// list parts a text by one style; at is where its first mark stands.
func (s *style) list(text string, places []place, least int) (l List, at int, ok bool) {
	marks := s.marksOf(text, places, least)
	if len(marks) < 2 {
		return List{}, 0, false
	}
	for i, m := range marks {
		end := len(text)
		if i+1 < len(marks) {
			end = marks[i+1].at
		}
		item := text[m.at+m.size : end]
		if m.inside && shorter(item, least) {
			return List{}, 0, false
		}
		l.Items, l.Numbers, l.Inside = append(l.Items, item), append(l.Numbers, m.n), l.Inside || m.inside
	}
	l.Lead = trim(text[:marks[0].at])
	return l.trimmed(marks[0].at)
}

// A mark begins an item. It is inside if it is a figure inside a sentence.
type mark struct {
	at, size, n int
	inside      bool
}

// marksOf are the marks of a text's items in one style.
func (s *style) marksOf(text string, places []place, least int) (marks []mark) {
	begin, last := 0, 0
	for _, p := range places {
		if last > 1 && !p.inside && s.at(text, p, 1) > 0 {
			break // another list begins
		}
		n, size := s.next(text, p, last)
		inside := p.inside && s.bare
		if size == 0 || inside && shorter(text[begin:p.at], least) {
			continue
		}
		marks = append(marks, mark{p.at, size, n, inside})
		begin, last = p.at+size, n
	}
	return marks
}

// next is the number of the item that begins at a place and the length of its
// mark, 0 if none does: the one after the last. Offices miscount; where a sentence
// begins a number twice or one left out is no end of the list.
func (s *style) next(text string, p place, last int) (n, size int) {
	candidates := []int{last + 1}
	if !p.inside && last > 1 {
		candidates = []int{last + 1, last, last + 2}
	}
	for _, n := range candidates {
		if size := s.at(text, p, n); size > 0 {
			return n, size
		}
	}
	return 0, 0
}

// at is the length of the mark of the n-th item at a place, 0 if none begins there.
func (s *style) at(text string, p place, n int) int {
	if n > maxItems || s.line && !p.line {
		return 0
	}
	size := s.match(text[p.at:], n)
	if p.inside && (n == 1 || size > 0 && !s.stands(text, p.at, size)) {
		return 0
	}
	return size
}

// trimmed is the list with its items trimmed; ok is false where it has fewer than
// two or an empty one.
func (l List) trimmed(at int) (List, int, bool) {
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
	at           int
	inside, line bool
}

// itemEnds are the marks behind which an item may begin: those of a sentence, an
// item, and what leads a list in.
const itemEnds = hanzi.Stops + hanzi.Semicolons + "："

// boundaries are the places of a text outside quotation marks and brackets. What
// stands in brackets at the beginning of a sentence ends there: （已完成）1.….
func boundaries(text string) []place {
	var places []place
	depth, free, line, leads := 0, true, true, false
	for i, r := range text {
		switch {
		case free && !hanzi.IsBlank(r):
			if depth == 0 {
				places = append(places, place{at: i, line: line})
				leads = strings.ContainsRune(hanzi.BracketOpeners, r)
			}
			free, line = false, false
		case depth == 0 && beginsMark(r):
			places = append(places, place{at: i, inside: true})
		}
		switch {
		case hanzi.IsHan(r): // most of a text
		case hanzi.Closer(r) != 0:
			depth++
		case hanzi.IsCloser(r):
			depth = max(0, depth-1)
			free, leads = free || leads && depth == 0, leads && depth > 0
		case r == '\n':
			depth, free, line = 0, true, true
		case strings.ContainsRune(itemEnds, r):
			free = true
		}
	}
	return places
}

// trim cuts blanks from both ends and what separates items from the end.
func trim(text string) string {
	return strings.TrimRightFunc(hanzi.Trim(text), func(r rune) bool {
		return hanzi.IsBlank(r) || strings.ContainsRune(hanzi.Semicolons, r)
	})
}
