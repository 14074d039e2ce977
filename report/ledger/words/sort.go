package words

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// IsSort reports whether a text is a sort of rectification, which is no state: 立行立改,
// 限期整改.
func (s *States) IsSort(text string) bool { return slices.Contains(s.sorts, Plain(text)) }

// HeadsSorts reports whether the heading of a column ends as one of sorts: 整改类型.
func (s *States) HeadsSorts(heading string) bool { return hasSuffixOf(Plain(heading), s.sortHeadings) }

// HasWord reports whether a heading has a word for a state in it: 是否办结.
func (s *States) HasWord(heading string) bool {
	heading = Plain(heading)
	for word := range s.words {
		if utf8.RuneCountInString(word) > 1 && strings.Contains(heading, word) {
			return true
		}
	}
	return false
}
