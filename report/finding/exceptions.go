package finding

import "strings"

// Exceptions are what a person has looked at and found right: words wherever they stand,
// and findings of a kind at a place.
type Exceptions struct {
	Words  []string // none is empty
	Places []Exception
}

// An Exception is a place at which a kind of finding is not told.
type Exception struct {
	ID    string // of the kind
	Sheet string // empty: any
	Cell  string // as Ref.Cell has it
	Text  string // what the finding marks; empty: anything
}

func (e Exceptions) none() bool { return len(e.Words) == 0 && len(e.Places) == 0 }

// has reports whether a finding is of an exception.
func (e Exceptions) has(f Finding) bool {
	if f.Kind == nil || f.Kind.Fixed {
		return false
	}
	for _, p := range e.Places {
		if p.ID == f.ID() && p.Cell == f.At.Cell() && (p.Sheet == "" || p.Sheet == f.At.Sheet()) &&
			(p.Text == "" || p.Text == f.Excerpt.marked()) {
			return true
		}
	}
	return e.Knows(f.Excerpt)
}

// Knows reports whether a word of the exceptions stands where the excerpt is marked, so
// that the mark lies within the word or goes over one of its ends. A mark that has all of
// the word and more is about more than the word.
func (e Exceptions) Knows(x Excerpt) bool {
	if len(e.Words) == 0 || x.From < 0 || x.From >= x.To || x.To > len(x.Text) {
		return false
	}
	for _, word := range e.Words {
		// What of the text may have the word and touch the mark.
		begin, end := max(x.From-len(word)+1, 0), min(x.To+len(word)-1, len(x.Text))
		for at := begin; ; at++ {
			i := strings.Index(x.Text[at:end], word)
			if i < 0 {
				break
			}
			at += i
			if to := at + len(word); at < x.From || to > x.To || at == x.From && to == x.To {
				return true
			}
		}
	}
	return false
}

// marked is the text at the marked place.
func (e Excerpt) marked() string {
	if e.From < 0 || e.From > e.To || e.To > len(e.Text) {
		return ""
	}
	return e.Text[e.From:e.To]
}
