package summary

import "tongbao/report/stats"

// countIf returns how many units are so.
func countIf(units []Unit, is func(*Unit) bool) int {
	n := 0
	for i := range units {
		if is(&units[i]) {
			n++
		}
	}
	return n
}

// countUndated returns how many units have no day to judge deadlines by.
func countUndated(units []Unit) int {
	return countIf(units, func(u *Unit) bool { return u.on.IsZero() })
}

// countJudged returns how many units it is known of what is overdue.
func countJudged(units []Unit) int { return countIf(units, func(u *Unit) bool { return u.overdue }) }

// countDrafts returns how many units have drafts for outputs.
func countDrafts(units []Unit) int { return countIf(units, func(u *Unit) bool { return u.Draft }) }

// countBlind returns how many units have no measure of a known state; they stand last.
func countBlind(units []Unit) int { return countIf(units, (*Unit).blind) }

// blind reports whether no state of the unit's measures is known.
func (u *Unit) blind() bool { return u.measures.Known() == 0 }

// sum returns the units' counts added up.
func sum(units []Unit) stats.Tally {
	var t stats.Tally
	for _, u := range units {
		t.Total += u.measures.Total
		for i, n := range u.measures.ByState {
			t.ByState[i] += n
		}
		for i, n := range u.measures.ByAlarm {
			t.ByAlarm[i] += n
		}
	}
	return t
}

// ranks returns the units' places by rate; units of one rate share a place, one
// that is blind has none.
func ranks(units []Unit) []int {
	places := make([]int, len(units))
	for i := range units {
		switch {
		case units[i].blind():
			places[i] = 0
		case i > 0 && units[i].basisPoints() == units[i-1].basisPoints():
			places[i] = places[i-1]
		default:
			places[i] = i + 1
		}
	}
	return places
}
