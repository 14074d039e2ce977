package review

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/fonts"
	"tongbao/report/internal/places"
	"tongbao/report/internal/similar"
)

// A slip is a stretch of a text that misses the names of places of the region by one
// character: 峯城区 by 峯. That there is one says nothing of whether the stretch is a name.
type slip struct {
	text     *Text
	from, to int
	wrong    int // the character by which it misses them
	right    []local
}

// slipsAt returns the stretches ending with the character at i that miss a place by a
// character that is easily taken for the right one; none where a place does end there.
func (r region) slipsAt(t *Text, i int) []slip {
	var found []slip
	for _, l := range r[t.Runes[i]] {
		from := i + 1 - len(l.name)
		wrong, n := t.misses(from, l.name)
		if n == 0 {
			return nil
		}
		if n > 1 || !confusable(t.Runes[wrong], l.name[wrong-from]) {
			continue
		}
		if k := slices.IndexFunc(found, func(s slip) bool { return s.from == from && s.wrong == wrong }); k >= 0 {
			found[k].right = append(found[k].right, l)
			continue
		}
		found = append(found, slip{text: t, from: from, to: i + 1, wrong: wrong, right: []local{l}})
	}
	return found
}

// misses returns by how many characters the text at from misses the word, and the last of
// them; it does not count beyond two.
func (t *Text) misses(from int, word []rune) (wrong, n int) {
	if from < 0 || from+len(word) > len(t.Runes) {
		return 0, len(word)
	}
	for k, r := range word {
		if t.Runes[from+k] != r {
			wrong, n = from+k, n+1
		}
		if n > 1 {
			break
		}
	}
	return wrong, n
}

// confusable reports whether a character is easily written for the right one: it has its
// sound, its shape or its radical.
func confusable(wrong, right rune) bool {
	if plain, is := simplified()[wrong]; is && plain == right {
		return true
	}
	return similar.Sound(wrong, right) || similar.Shape(wrong, right) || similar.Radical(wrong, right)
}

// irregular reports whether the slip's character is one that is told by itself.
func (s slip) irregular() bool {
	r := s.text.Runes[s.wrong]
	return irregular().has(r) || !fonts.Standard(r)
}

// elsewhere reports whether the stretch is the name of a place outside of the region.
func (s slip) elsewhere() bool {
	name := s.text.slice(s.from, s.to)
	return isPlace(name)
}

// isPlace reports whether there is a place of the name anywhere. Townships are looked for
// only where the name ends like theirs, since that takes longest.
func isPlace(name string) bool {
	last, _ := utf8.DecodeLastRuneInString(name)
	return places.Named(name) != nil || strings.ContainsRune("乡镇道木", last) && places.HasTownship(name)
}

// elsewhereAs reports whether the stretch with its wrong character replaced is the name of
// a place, but of none that is meant by the slip.
func (s slip) elsewhereAs(r rune) bool {
	name := s.text.slice(s.from, s.wrong) + string(r) + s.text.slice(s.wrong+1, s.to)
	return name != string(s.right[0].name) && isPlace(name)
}

// placesBy returns the slips of which the character at i is the wrong one. Where the
// standard form of the character makes it a place, no other is meant.
func (r region) placesBy(t *Text, i int) []slip {
	var found []slip
	for end := i + 1; end < len(t.Runes) && end < i+usualPlace; end++ {
		if !placeEnds.has(t.Runes[end]) {
			continue
		}
		for _, s := range r.slipsAt(t, end) {
			if s.wrong != i {
				continue
			}
			plain := simplified()[t.Runes[i]]
			if k := slices.IndexFunc(s.right, func(l local) bool { return l.name[i-s.from] == plain }); k >= 0 {
				s.right = s.right[k : k+1]
			}
			found = append(found, s)
		}
	}
	return found
}

// advice says which place is meant: “应为” where that is sure, “疑为” where it is not.
func (s slip) advice(sure bool) string {
	if len(s.right) > 1 {
		full := make([]string, len(s.right))
		for k, l := range s.right {
			full[k] = l.full()
		}
		return fmt.Sprintf("疑为%s之一，请核对。", strings.Join(full, "、"))
	}
	word := "疑为"
	if sure {
		word = "应为"
	}
	l := s.right[0]
	return fmt.Sprintf("%s“%s”的“%c”：没有“%s”，有%s；请核对。",
		word, string(l.name), l.name[s.wrong-s.from], s.text.slice(s.from, s.to), l.full())
}
