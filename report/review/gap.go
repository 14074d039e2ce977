package review

import "tongbao/report/internal/hanzi"

// A gap is a run of blanks in a text, at [from, to).
type gap struct {
	text     *Text
	from, to int
}

// before and after return the characters beside the gap, 0 at the text's ends.
func (g gap) before() rune { return g.text.at(g.from - 1) }
func (g gap) after() rune  { return g.text.at(g.to) }

func (g gap) fault(summary, advice string) Fault {
	return g.text.fault(g.from, g.to, summary, advice)
}

// gapsIn returns the text's gaps outside of quotes and book titles, which keep
// the blanks that they have, but for those that custom puts after 第一条.
func gapsIn(t *Text) []gap {
	if !t.hasBlanks {
		return nil
	}
	var gaps []gap
	quoted := 0
	for i := 0; i < len(t.Runes); i++ {
		switch r := t.Runes[i]; {
		case oneOf(r, "“《"):
			quoted++
		case oneOf(r, "”》"):
			quoted = max(quoted-1, 0)
		case blank(r):
			g := gap{t, i, t.run(i, blank)}
			if quoted == 0 && !g.followsArticle() {
				gaps = append(gaps, g)
			}
			i = g.to - 1
		}
	}
	return gaps
}

func blank(r rune) bool {
	return r == ' ' || r == '\u00A0' || r == '\u3000' || r >= '\u2000' && r <= '\u200A'
}

// followsArticle reports whether 第一条, 第二章 and the like end before the gap.
func (g gap) followsArticle() bool {
	if !oneOf(g.before(), "条章节款编") {
		return false
	}
	from := g.text.back(g.from-1, func(r rune) bool { return !oneOf(r, "零〇百0123456789"+hanzi.Numerals) })
	return g.text.at(from-1) == '第'
}
