package docx

import "slices"

// marks writes the ends of a text's comments as its runs are written.
type marks struct {
	*body
	waiting []comment // not begun
	begun   []comment // begun and not ended
	whole   bool      // comments take in the whole text
}

// marks returns those of the comments on a text. One whose lines end at breaks is
// commented as a whole: its runs hold other text than its block.
func (b *body) marks(list []comment, whole bool) *marks {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b comment) int { return a.From - b.From })
	return &marks{body: b, waiting: list, whole: whole}
}

// cut parts pieces where a comment begins or ends.
func (m *marks) cut(list []piece) []piece {
	if len(m.waiting) == 0 || m.whole {
		return list
	}
	var ends []int
	for _, c := range m.waiting {
		ends = append(ends, c.From, c.To)
	}
	slices.Sort(ends)
	var out []piece
	for _, p := range list {
		for _, end := range ends {
			if n := end - p.from; n > 0 && n < len(p.text) {
				head := p
				head.text, p.text, p.from = p.text[:n], p.text[n:], end
				out = append(out, head)
			}
		}
		out = append(out, p)
	}
	return out
}

// before writes what ends or begins before a byte of the text.
func (m *marks) before(offset int) {
	if !m.whole {
		m.endUntil(offset)
	}
	for len(m.waiting) > 0 && (m.whole || m.waiting[0].From <= offset) {
		m.empty("commentRangeStart", "w:id", m.waiting[0].id)
		m.begun = append(m.begun, m.waiting[0])
		m.waiting = m.waiting[1:]
	}
}

// end ends all that is still open.
func (m *marks) end() {
	for _, c := range m.begun {
		m.endOne(c)
	}
}

func (m *marks) endUntil(offset int) {
	m.begun = slices.DeleteFunc(m.begun, func(c comment) bool {
		if c.To <= offset {
			m.endOne(c)
			return true
		}
		return false
	})
}

func (m *marks) endOne(c comment) {
	m.empty("commentRangeEnd", "w:id", c.id)
	m.body.open("r")
	m.empty("commentReference", "w:id", c.id)
	m.close("r")
}
