package review

// An amount is a whole number with its counter: 131辆.
type amount struct {
	from, to int
	n        int
	counter  rune
}

// counters are the measure words that amounts are compared by.
const counters = "个项条家所名人件起次处辆份篇户台套间座批例宗"

// amounts are those between two runes, in order. Dates, decimals, ordinals and
// round numbers (40余名, 近百人) are not among them.
func (t *Text) amounts(from, to int) []amount {
	var found []amount
	for i := from; i < to; i++ {
		if !digit(t.Runes[i]) {
			continue
		}
		n, end := t.digitsAt(i)
		if exact := !oneOf(t.at(i-1), ".第-—～近约逾超") && end < to && oneOf(t.at(end), counters); exact && !t.isOrdinal(end) {
			found = append(found, amount{i, end + 1, n, t.Runes[end]})
		}
		i = end
	}
	return found
}

// isOrdinal tells of 5个月 and 3个方面, whose counter counts something else.
func (t *Text) isOrdinal(end int) bool {
	return t.hasAt(end, "个月") || t.hasAt(end, "个工作日") || t.hasAt(end, "个百分点") || t.hasAt(end, "人次")
}
