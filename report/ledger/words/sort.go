package words

import "slices"

// Sorts knows the sorts of rectification, which are no states: 立行立改, 限期整改.
type Sorts struct {
	words    []string // also those that are a deadline: 立行立改
	headings []string
}

func newSorts(v Vocabulary) *Sorts {
	return &Sorts{words: append(plainAll(v.AtOnce), v.Sorts...), headings: v.SortHeadings}
}

// Is reports whether a text is a sort of rectification.
func (s *Sorts) Is(text string) bool { return slices.Contains(s.words, Plain(text)) }

// Heads reports whether the heading of a column ends as one of sorts: 整改类型.
func (s *Sorts) Heads(heading string) bool { return hasSuffixOf(Plain(heading), s.headings) }
