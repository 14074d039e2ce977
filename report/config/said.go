package config

import "slices"

// Said is what a person has said of a ledger at the desk, in the form of tongbao.yaml.
type Said struct {
	Words  `yaml:",inline"`
	Review Review `yaml:"review,omitempty"`
}

// None reports whether nothing was said.
func (s Said) None() bool {
	return s.none() && len(s.Review.Off)+len(s.Review.Words)+len(s.Review.Ignore) == 0
}

// With returns what was said with more added, which comes first where both say something
// of the same.
func (s Said) With(more Said) Said {
	return Said{s.Words.With(more.Words), s.Review.with(more.Review)}
}

// with returns what is said of findings with more added.
func (r Review) with(more Review) Review {
	r.Off, r.Words, r.Ignore = added(r.Off, more.Off), added(r.Words, more.Words), added(r.Ignore, more.Ignore)
	return r
}

// added returns a list of its own with what another has besides.
func added[T comparable](list, more []T) []T {
	list = slices.Clone(list)
	for _, one := range more {
		if !slices.Contains(list, one) {
			list = append(list, one)
		}
	}
	return list
}

// Over lays what was said over a configuration: it is the user's own word.
func (s Said) Over(c Config) Config {
	c.Words = c.Words.With(s.Words)
	c.Review = c.Review.with(s.Review)
	if c.Beside.Path != "" {
		c.Beside.Under = c.Beside.Under.with(s.Review)
	}
	return c
}
