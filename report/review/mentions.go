package review

import (
	"slices"

	"tongbao/report/internal/places"
)

// A mention is a place that a text names, by the name of today or by a former one.
type mention struct {
	text     *Text
	from, to int
	codes    []places.Code // of the places that are called so today
	former   places.Former // what was called so, where none is
}

// The shortest name that counts as a mention, and the longest, in characters: 和县 may
// be 和 and a word; 双江拉祜族佤族布朗族傣族自治县 has 15.
const (
	shortestPlace = 3
	longestPlace  = 15
)

// placeEnds are the characters with which the names of divisions end; people of the
// names of autonomous ones.
var placeEnds = newRuneSet("省市区县乡镇道旗州盟木")

// mentions returns the places that the texts name, in order; of names that end at one
// character the longest.
func (b *Book) mentions() []mention {
	if b.named == nil {
		b.named = []mention{}
		for i := range b.Texts {
			t := &b.Texts[i]
			b.named = append(b.named, t.mentionsIn(0, len(t.Runes))...)
		}
	}
	return b.named
}

// mentionsIn returns the places whose names end within [from, to).
func (t *Text) mentionsIn(from, to int) []mention {
	var found []mention
	for i := from; i < to; i++ {
		if !placeEnds.has(t.Runes[i]) {
			continue
		}
		for n := min(t.longestNameAt(i), i+1); n >= shortestPlace; n-- {
			m := mention{text: t, from: i + 1 - n, to: i + 1}
			name := t.slice(m.from, m.to)
			if m.codes = places.Named(name); m.codes == nil {
				m.former, _ = places.FormerlyNamed(name)
			}
			if m.codes != nil || m.former.Year != 0 {
				found = append(found, m)
				break
			}
		}
	}
	return found
}

// usualPlace is the length of the longest name of a place that is not autonomous.
const usualPlace = 6

// longestNameAt is the length of the longest name that may end with the character at i.
func (t *Text) longestNameAt(i int) int {
	if t.at(i-1) == '治' || t.at(i-1) == '族' || t.Runes[i] == '州' || t.Runes[i] == '旗' {
		return longestPlace
	}
	return usualPlace
}

// name returns the mention as the text has it.
func (m mention) name() string { return m.text.slice(m.from, m.to) }

// generic reports whether the name is one that a part of any town may be called.
func (m mention) generic() bool {
	return !slices.ContainsFunc(m.text.Runes[m.from:m.to-1], func(r rune) bool { return !genericInPlaces.has(r) })
}

// genericInPlaces are the characters of names like 河东区, 新城区 and 市中区.
var genericInPlaces = newRuneSet("东西南北中新老旧上下前后内外城市郊矿江河湖海山区县港开发桥铁工业园高大小主")
