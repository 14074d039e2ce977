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
	starts := boundaries(text)
	var best List
	from := len(text)
	for _, s := range styles {
		if list, at, ok := s.list(text, starts); ok && at < from {
			best, from = list, at
		}
	}
	return best, from < len(text)
}

// list parts a text by one style; at is where its first mark stands.
func (s *style) list(text string, starts []int) (l List, at int, ok bool) {
	begin := 0
	for _, start := range starts {
		n := len(l.Items) + 1
		if n > maxItems {
			break
		}
		size := s.match(text[start:], n)
		if size == 0 {
			continue
		}
		if n == 1 {
			at, l.Lead = start, trim(text[:start])
		}
		if n > 1 {
			l.Items[n-2] = text[begin:start]
		}
		begin = start + size
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

// boundaries are the places at which an item may begin: the text's start and
// after the end of a sentence or line, outside quotation marks and brackets.
func boundaries(text string) []int {
	var starts []int
	depth, free := 0, true
	for i, r := range text {
		if free && !isBlank(r) {
			if depth == 0 {
				starts = append(starts, i)
			}
			free = false
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
	return starts
}

func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == '\u3000' || r == '\n' }

// trim cuts blanks from both ends and what separates items from the end.
func trim(text string) string {
	return strings.TrimRight(strings.TrimFunc(text, isBlank), "；; \n\u3000")
}

// leastLine is how many characters a line has at least that is a measure of its own.
const leastLine = 6

// Lines parts a text without numbering that has one measure a line: each line
// but the last ends as a sentence or an item does. ok is false for other texts.
func Lines(text string) (lines []string, ok bool) {
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimFunc(line, isBlank); line != "" {
			lines = append(lines, line)
		}
	}
	if len(lines) < 2 {
		return nil, false
	}
	for i, line := range lines {
		last, _ := utf8.DecodeLastRuneInString(line)
		if utf8.RuneCountInString(line) < leastLine || i < len(lines)-1 && !strings.ContainsRune("。；;！", last) {
			return nil, false
		}
		lines[i] = trim(line)
	}
	return lines, true
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
