package summary

import (
	"slices"
)

// A judgement is whether deadlines can be judged. In a ledger's workbook that
// depends on what a person can fill in: the day in 总览, and states or deadlines where
// there are none. In that of a batch the alarms are those of the units' own days.
type judgement struct {
	unknown bool     // today
	grounds []ground // none: what is so today stays so
}

func (d *data) judgement() judgement {
	st := &d.Statistics
	j := judgement{unknown: !st.JudgesOverdue(), grounds: []ground{isNumber(dayName)}}
	switch {
	case !st.JudgesStates():
		j.grounds = append(j.grounds, isNumber(doneName))
	case !st.Kept.Deadlines && !st.On.IsZero() && j.unknown:
		j.grounds = append(j.grounds, "COUNT("+detailTable+"[完成时限])>0")
	}
	return j
}

// until returns the judgement for a row that nothing is known of until a ground holds.
func (j judgement) until(g ground) judgement {
	j.unknown = true
	if len(j.grounds) > 0 {
		j.grounds = append(slices.Clone(j.grounds), g)
	}
	return j
}

// formula returns a live count of alarms, n today.
func (j judgement) formula(b *book, s style, formula string, n int) cell {
	switch {
	case len(j.grounds) > 0 && j.unknown:
		return b.unknown(s, formula, j.grounds...)
	case len(j.grounds) > 0:
		return b.formula(s, onlyIf(formula, j.grounds...), n)
	case j.unknown:
		return b.text(s, unjudged)
	}
	return b.formula(s, formula, n)
}

// number returns a count of alarms that is not live.
func (j judgement) number(b *book, s style, n int) cell {
	if j.unknown {
		return b.text(s, unjudged)
	}
	return b.number(s, n)
}
