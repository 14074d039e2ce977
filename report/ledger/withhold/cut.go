package withhold

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
)

// Trace is what a gap is known by, whose stop a later step may have taken off.
const Trace = "此处不公开〓"

// Gap stands in a text for what was left out where the text, or an item of its list, would
// be gone with it: so long as lists are parted it keeps their numbers in step. Closed takes
// it away.
const Gap = Trace + "。"

// cut returns a text without what its marks keep from the public, and that. A mark is for
// the sentence that it ends or stands behind; one that begins the text is for all of it,
// one that begins an item of a list for the item. Where one stands between two sentences
// both go: nobody can tell which of them is meant, and what was published stays so.
func cut(text string) (public string, left []string) {
	gone := leftOut(text)
	if len(gone) == 0 {
		return text, nil
	}
	var out strings.Builder
	at := 0
	for _, s := range gone {
		out.WriteString(text[at:s.from])
		if lead := itemLead(text[s.from:s.to]); lead != "" {
			out.WriteString(lead + Gap)
		}
		left, at = append(left, hanzi.Trim(text[s.from:s.to])), s.to
	}
	out.WriteString(text[at:])
	public = hanzi.Trim(out.String())
	if bare := itemLead(public); public == "" || strings.TrimPrefix(public, bare) == "" {
		public += Gap
	}
	if hasMark(public) { // one that was made by what went between its parts
		return itemLead(text) + Gap, []string{hanzi.Trim(text)}
	}
	return public, left
}

// leftOut returns what the marks of a text keep from the public, in order, none over another.
func leftOut(text string) []span {
	marks := marksIn(text)
	if len(marks) == 0 && !mayBeMarked(text) {
		return nil
	}
	list := sentences(text, marks)
	var gone []span
	for _, s := range list {
		if isLine(text[s.from:s.to]) { // one without brackets
			marks = append(marks, mark{s, false})
		} else if endsOnMark(text[s.from:s.to]) {
			gone = append(gone, s)
		}
	}
	for _, m := range marks {
		if m.holds {
			gone = append(gone, m.span)
			continue
		}
		i := slices.IndexFunc(list, func(s span) bool { return m.from < s.to })
		gone = append(gone, meant(text, m, list, i)...)
	}
	return joined(gone)
}

// endsOnMark reports whether the last clause of a sentence is a mark: ……，暂不公开。
func endsOnMark(sentence string) bool {
	sentence = strings.TrimRight(sentence, stops)
	at := strings.LastIndexAny(sentence, "，,；;")
	return at >= 0 && isMark(strings.TrimLeft(sentence[at:], stops))
}

// meant returns what a mark in the i-th sentence is for.
func meant(text string, m mark, list []span, i int) []span {
	s := list[i]
	before := text[s.from:m.from]
	number := itemLead(before + "文")
	if hanzi.Trim(before) != "" && hanzi.Trim(before) != hanzi.Trim(number) {
		return []span{s}
	}
	alone := hanzi.Trim(text[m.to:s.to]) == ""
	lineStart := strings.HasSuffix(strings.TrimRight(text[:m.from], " \t　"), "\n")
	switch {
	case hanzi.Trim(text[:m.from]) == "", alone && lineStart:
		return []span{{0, len(text)}}
	case hanzi.Trim(number) != "":
		return []span{{s.from, itemEnd(text, list, i)}}
	case lineStart:
		return []span{{s.from, lineEnd(text, m.to)}}
	}
	return []span{{list[i-1].from, s.to}}
}

// itemEnd returns where the item ends that the i-th sentence begins.
func itemEnd(text string, list []span, i int) int {
	for _, s := range list[i+1:] {
		if itemLead(text[s.from:s.to]) != "" {
			return s.from
		}
	}
	return len(text)
}

func lineEnd(text string, at int) int {
	if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
		return at + i
	}
	return len(text)
}

// joined puts spans in order and makes one of those that lie over each other.
func joined(list []span) []span {
	slices.SortFunc(list, func(a, b span) int { return a.from - b.from })
	kept := list[:0]
	for _, s := range list {
		if n := len(kept); n > 0 && s.from < kept[n-1].to {
			kept[n-1].to = max(kept[n-1].to, s.to)
			continue
		}
		kept = append(kept, s)
	}
	return kept
}

// Closed returns a text without the gaps in it, and the numbers of items that have
// nothing else.
func Closed(text string) string {
	for {
		at := strings.Index(text, Trace)
		if at < 0 {
			return hanzi.Trim(text)
		}
		before := text[:at]
		if lines := sentences(before+"文", nil); len(lines) > 0 {
			last := lines[len(lines)-1]
			if lead := itemLead(before[last.from:] + "文"); lead == before[last.from:] {
				before = before[:last.from]
			}
		}
		text = before + strings.TrimLeft(text[at+len(Trace):], "。；;，,、 　")
	}
}

// hasMark reports whether a text has any mark.
func hasMark(text string) bool { return len(leftOut(text)) > 0 }
