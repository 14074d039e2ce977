package fonts

import "tongbao/report/gongwen"

// A Use tells what a typeface of the format is set in.
type Use struct {
	Typeface gongwen.Typeface
	Shares   []Share // of the chain's faces, first to last
	Missing  int     // characters of 通用规范汉字表 that no face of the chain has
}

// A Share is how many of the 8,105 characters of 通用规范汉字表 a face gives: the
// chain's first face those that it has, a later one those that it stands in for.
type Share struct {
	Face  *Face
	Chars int
}

// Describe tells what each typeface is set in.
func (s *Set) Describe() []Use {
	uses := make([]Use, 0, len(gongwen.Typefaces))
	for _, t := range gongwen.Typefaces {
		uses = append(uses, s.use(t))
	}
	return uses
}

func (s *Set) use(t gongwen.Typeface) Use {
	given, missing := map[*Face]int{}, 0
	for r := range standardSet() {
		if face, ok := s.For(t, r); ok {
			given[face]++
		} else {
			missing++
		}
	}
	u := Use{Typeface: t, Missing: missing}
	for _, f := range s.chains[t] {
		u.Shares = append(u.Shares, Share{f, given[f]})
	}
	return u
}
