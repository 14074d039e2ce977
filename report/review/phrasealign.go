package review

// An editKind is in what way a text differs from a phrase.
type editKind int8

const (
	wrongRune editKind = iota // another character
	lostRune                  // a character is missing
	extraRune                 // there is one too many
	exchanged                 // two stretches stand in each other's place
)

// An edit is one difference: at places of the phrase and of the text. Of an exchange
// the two stretches have x and y characters, in the phrase's order.
type edit struct {
	kind   editKind
	in, at int
	x, y   int
}

// An alignment is how a text compares with a phrase from one place on: what it has
// of it, and the differences.
type alignment struct {
	edits [maxEdits]edit
	n     int // how many edits
	used  int // how many characters of the text
}

// A side is the characters of a phrase or a text from a place on, forwards or backwards.
type side struct {
	runes      []rune
	from, step int
}

func (s side) place(k int) int { return s.from + k*s.step }

func (s side) at(k int) rune {
	if i := s.place(k); i >= 0 && i < len(s.runes) {
		return s.runes[i]
	}
	return 0
}

// longestPart bounds the stretches that are looked for in each other's place.
const longestPart = 10

// align compares the text with n characters of the phrase, from their places k and j
// on, and returns the comparison with the fewest differences, at most budget.
func align(p, t side, n, k, j, budget int, parts bool) (alignment, bool) {
	for k < n && p.at(k) == t.at(j) {
		k, j = k+1, j+1
	}
	if k == n {
		return alignment{used: j}, true
	}
	if budget == 0 {
		return alignment{}, false
	}
	var best alignment
	found := false
	try := func(e edit, k, j int) {
		if k > n || found && best.n == 1 {
			return
		}
		if a, ok := align(p, t, n, k, j, budget-1, parts); ok && (!found || a.n+1 < best.n) {
			a.edits[a.n] = e
			a.n++
			best, found = a, true
		}
	}
	in, at := p.place(k), t.place(j)
	for x := 1; x <= longestPart && k+x < n; x++ {
		if p.at(k+x) != t.at(j) {
			continue
		}
		for y := 1; y <= longestPart && k+x+y <= n; y++ {
			if p.at(k) == t.at(j+y) && (x == 1 && y == 1 || parts) && exchangedAt(p, t, k, j, x, y) {
				try(edit{exchanged, in, at, x, y}, k+x+y, j+x+y)
			}
		}
	}
	if k == n-1 && t.at(j+1) == p.at(k) { // the last one stands behind one too many
		try(edit{kind: extraRune, in: in, at: at}, k, j+1)
	}
	if t.at(j) != 0 {
		try(edit{kind: wrongRune, in: in, at: at}, k+1, j+1)
	}
	try(edit{kind: lostRune, in: in, at: at}, k+1, j)
	if t.at(j) != 0 {
		try(edit{kind: extraRune, in: in, at: at}, k, j+1)
	}
	return best, found
}

// exchangedAt reports whether x characters of the phrase and the y after them stand in
// each other's place in the text.
func exchangedAt(p, t side, k, j, x, y int) bool {
	for i := range y {
		if p.at(k+x+i) != t.at(j+i) {
			return false
		}
	}
	for i := range x {
		if p.at(k+i) != t.at(j+y+i) {
			return false
		}
	}
	return true
}
