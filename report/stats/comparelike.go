package stats

import (
	"cmp"
	"slices"
	"strings"

	"tongbao/report/ledger"
)

const (
	leastLikeness = 400 // thousandths of the pairs of characters
	reach         = 32  // how far apart compared measures stand at most, which keeps large groups linear
	mostCompared  = 300 // characters of a text
	leastOpening  = 6   // characters of a sentence by which measures are distinguished
)

// byLikeness matches what is alike enough, the likest first; of equally alike
// ones those that stand at the nearest places.
func (g *group) byLikeness() {
	for _, c := range g.candidates() {
		if was, is := g.before[c.was], g.after[c.is]; was.other == nil && is.other == nil {
			pair(was, is)
		}
	}
	g.dropMatched()
}

// A candidate is a possible match, by places in a group.
type candidate struct{ likeness, was, is int }

func (c candidate) distance() int { return max(c.was-c.is, c.is-c.was) }

func (g *group) candidates() []candidate {
	before, after := sketches(g.before), sketches(g.after)
	var list []candidate
	for is := range after {
		for was := max(0, is-reach); was < min(len(before), is+reach+1); was++ {
			if likeness := before[was].likeness(after[is]); likeness >= leastLikeness {
				list = append(list, candidate{likeness, was, is})
			}
		}
	}
	slices.SortFunc(list, func(a, b candidate) int {
		return cmp.Or(b.likeness-a.likeness, a.distance()-b.distance(), a.is-b.is, a.was-b.was)
	})
	return list
}

// A sketch is a measure as it is compared. Where only one ledger has a column for
// the progress, the other's measure is what its text opens with.
type sketch struct{ action, opening, whole pairs }

func sketches(entries []*entry) []sketch {
	list := make([]sketch, len(entries))
	for i, e := range entries {
		list[i] = sketchOf(e.measure)
	}
	return list
}

func sketchOf(m *ledger.Measure) sketch {
	s := sketch{action: pairsOf(m.Action.Text), whole: pairsOf(m.Text.Text)}
	first, _, _ := strings.Cut(m.Text.Text, "。")
	if opening := []rune(squeeze(first)); len(opening) >= leastOpening {
		s.opening = pairsOf(first)
	}
	return s
}

func (s sketch) likeness(other sketch) int {
	if len(s.action) > 0 && len(other.action) > 0 {
		return s.action.likeness(other.action)
	}
	return max(s.whole.likeness(other.whole), s.opening.likeness(other.opening))
}

// pairs are a text's pairs of neighbouring characters, in order of their codes.
type pairs []uint64

func pairsOf(text string) pairs {
	var list pairs
	last := rune(0)
	for _, r := range squeeze(text) {
		if len(list) == mostCompared {
			break
		}
		if last != 0 {
			list = append(list, uint64(last)<<32|uint64(r))
		}
		last = r
	}
	slices.Sort(list)
	return list
}

// likeness returns how much two texts have in common, in thousandths (Dice's coefficient).
func (p pairs) likeness(q pairs) int {
	if len(p) == 0 || len(q) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(p) && j < len(q); {
		switch {
		case p[i] == q[j]:
			common, i, j = common+1, i+1, j+1
		case p[i] < q[j]:
			i++
		default:
			j++
		}
	}
	return 2000 * common / (len(p) + len(q))
}
