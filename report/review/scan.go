package review

import "tongbao/report/internal/hanzi"

// chinese tells whether r is a Chinese character or a full-width mark.
func chinese(r rune) bool {
	return hanzi.IsHan(r) || r >= 0x3001 && r <= 0x301C || hanzi.HalfWidth(r) != r && !hanzi.IsDigit(r) ||
		r == '“' || r == '”' || r == '‘' || r == '’' || r == '…' || r == '—'
}

func digit(r rune) bool { return r >= '0' && r <= '9' }
func latin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// oneOf tells whether r is in the set.
func oneOf(r rune, set string) bool {
	for _, s := range set {
		if r == s {
			return true
		}
	}
	return false
}

// endsSentence tells whether a sentence ends with r; 0 stands for the text's ends.
func endsSentence(r rune) bool { return r == 0 || oneOf(r, hanzi.Stops+"；\n") }

// endsClause tells whether a clause ends with r.
func endsClause(r rune) bool { return endsSentence(r) || oneOf(r, hanzi.Commas+hanzi.Colons+";") }

// reach is how far from a place a rule looks for what belongs to it, in
// characters: cells without any marks stay linear so.
const reach = 300

// back is where the stretch that holds i begins, forth where it ends, both by
// the mark that ends such a stretch, at most reach away.
func (t *Text) back(i int, ends func(rune) bool) int {
	for limit := max(i-reach, 0); i > limit && !ends(t.Runes[i-1]); i-- {
	}
	return i
}

func (t *Text) forth(i int, ends func(rune) bool) int {
	for limit := min(i+reach, len(t.Runes)); i < limit && !ends(t.Runes[i]); i++ {
	}
	return i
}

// clause is the clause around the rune i, sentence the sentence.
func (t *Text) clause(i int) string {
	return t.slice(t.back(i, endsClause), t.forth(i, endsClause))
}

func (t *Text) sentence(i int) string {
	return t.slice(t.back(i, endsSentence), t.forth(i, endsSentence))
}

// hasAt tells whether the text goes on with word at i.
func (t *Text) hasAt(i int, word string) bool {
	for _, r := range word {
		if t.at(i) != r {
			return false
		}
		i++
	}
	return true
}
