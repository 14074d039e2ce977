package summary

import "tongbao/report/stats"

// countUndated returns how many units have no day to judge deadlines by.
func countUndated(units []Unit) int {
	n := 0
	for i := range units {
		if units[i].undated {
			n++
		}
	}
	return n
}

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
// without measures has none.
func ranks(units []Unit) []any {
	places := make([]any, len(units))
	for i := range units {
		switch {
		case units[i].measures.Total == 0:
			places[i] = ""
		case i > 0 && units[i].basisPoints() == units[i-1].basisPoints():
			places[i] = places[i-1]
		default:
			places[i] = i + 1
		}
	}
	return places
}
