package words

import "slices"

// IsSort reports whether a text is a sort of rectification, which is no state: 立行立改,
// 限期整改.
func (s *States) IsSort(text string) bool { return slices.Contains(s.sorts, Plain(text)) }

// HeadsSorts reports whether the heading of a column ends as one of sorts: 整改类型.
func (s *States) HeadsSorts(heading string) bool { return hasSuffixOf(Plain(heading), s.sortHeadings) }
