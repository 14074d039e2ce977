package review

import "strings"

// A proportion is the part and the whole that a rate is of.
type proportion struct{ part, whole int }

func (p proportion) percent() float64 { return 100 * float64(p.part) / float64(p.whole) }

// proportionBefore returns the proportion of a rate whose introducing words end
// at i. ok is false where the sentence leaves a doubt.
func proportionBefore(t *Text, i int) (p proportion, ok bool) {
	if t.hasBefore(i, "的") {
		if p, ok = shareBefore(t, i-1); ok {
			return p, ok
		}
	}
	begin, partWords := rateWords(t, i)
	if partWords == nil {
		return p, false
	}
	numbers := amountsIn(t, t.back(begin, endsSentence), begin)
	for len(numbers) > 2 && numbers[0].counter != numbers[len(numbers)-1].counter {
		numbers = numbers[1:] // 29项任务、117条措施，已完成100条
	}
	if len(numbers) != 2 || numbers[0].counter != numbers[1].counter || min(numbers[0].n, numbers[1].n) == 0 {
		return p, false
	}
	return proportionOf(t, numbers[0], numbers[1], partWords)
}

// proportionOf decides which of two amounts is the part and which the whole: by a
// word of the part or 中 between them, or by a total that comes second.
func proportionOf(t *Text, first, second amount, partWords []string) (p proportion, ok bool) {
	between := t.slice(first.to, second.from)
	switch {
	case first.n >= second.n:
		return proportion{second.n, first.n}, containsAny(between, partWords) || strings.HasPrefix(between, "中")
	case containsAny(t.clause(first.from), partWords) && strings.ContainsAny(between, "共总"):
		return proportion{first.n, second.n}, true
	}
	return p, false
}

// maxBetween is how far before 占 its part may end, in characters.
const maxBetween = 8

// shareBefore reads 39条，占117条 up to i: the share that an amount is of another.
func shareBefore(t *Text, i int) (p proportion, ok bool) {
	from := t.back(i, endsSentence)
	share := t.back(i, func(r rune) bool { return r == '占' || endsClause(r) }) - 1
	if share < from || t.at(share) != '占' || t.at(share-1) == '约' {
		return p, false
	}
	parts, wholes := amountsIn(t, from, share), amountsIn(t, share, i)
	if len(parts) == 0 || len(wholes) != 1 || wholes[0].to != i || wholes[0].n == 0 {
		return p, false
	}
	last := parts[len(parts)-1]
	return proportion{last.n, wholes[0].n}, last.counter == wholes[0].counter && share-last.to <= maxBetween
}
