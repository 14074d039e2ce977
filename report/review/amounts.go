package review

// An amount is a whole number with its measure word, 131辆, at [from, to).
type amount struct {
	from, to int
	n        int
	counter  rune
}

// counters are the measure words that amounts are compared by.
const counters = "个项条家所名人件起次处辆份篇户台套间座批例宗"

// amountsIn returns the amounts in [from, to), in order. Dates, decimals,
// ordinals, round numbers (40余名, 近百人) and what only begins with a measure word
// (5个月, 30人次) are not among them.
func amountsIn(t *Text, from, to int) []amount {
	var found []amount
	for i := from; i < to; i++ {
		if !digit(t.Runes[i]) {
			continue
		}
		n, end := t.digitsAt(i)
		if exact := !oneOf(t.at(i-1), ".第-—～近约逾超") && end < to && oneOf(t.at(end), counters); exact && !t.hasAnyAt(end, terms.Of("longer-counters")) {
			found = append(found, amount{i, end + 1, n, t.Runes[end]})
		}
		i = end
	}
	return found
}
