package review

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/places"
	"tongbao/report/internal/similar"
	"tongbao/report/internal/spelling"
)

var wrongPlace = Rule{
	Kind: &finding.Kind{
		ID: "wrong-place", Severity: finding.Error,
		Title:    "地名有错字",
		Reason:   "没有这个地名，本地有音近、形近的（中国·国家地名信息库，乡级以上）。",
		Examples: []string{"枣庄市的通报里，“峄城区”写成了“峰城区”"},
	},
	Check: checkPlaces,
}

func checkPlaces(b *Book) []Fault {
	home := b.region()
	if len(home) == 0 {
		return nil
	}
	return inTexts(func(t *Text) []Fault {
		var faults []Fault
		for i, r := range t.Runes {
			if !placeEnds.has(r) {
				continue
			}
			slips := home.slipsAt(t, i)
			if k := slices.IndexFunc(slips, slip.isName); k >= 0 {
				faults = append(faults, slips[k].fault())
			}
		}
		return faults
	})(b)
}

// isName reports whether the stretch is sure to be meant as the name of a place: it
// stands by itself, and its wrong character is none that stands before 城区 or 镇 anyway.
// Irregular characters are told by the rules on these.
func (s slip) isName() bool {
	t, wrong := s.text, s.text.Runes[s.wrong]
	if s.irregular() || genericInPlaces.has(wrong) || oneOf(wrong, besidePlaces) || oneOf(t.at(s.to), s.notAfter()) || s.elsewhere() {
		return false
	}
	if above := t.placesBefore(s.from); len(above) > 0 {
		return s.isBelow(above)
	}
	if before := t.at(s.from - 1); hanzi.IsHan(before) && !oneOf(before, beforePlaces) && t.commonWord(s.from-1) {
		return false
	}
	return s.close()
}

// close reports whether the characters sound or look alike. That they have one radical is
// enough where the wrong one does not go with the next.
func (s slip) close() bool {
	wrong, right := s.text.Runes[s.wrong], s.right[0].name[s.wrong-s.from]
	return similar.Sound(wrong, right) || similar.Shape(wrong, right) || !spelling.Joined(wrong, s.text.Runes[s.wrong+1])
}

// commonWord reports whether the two characters at i are a word that is used a lot.
func (t *Text) commonWord(i int) bool {
	alike := spelling.Alike([]uint16{similar.Syllable(t.at(i)), similar.Syllable(t.at(i + 1))})
	return slices.ContainsFunc(alike, func(w spelling.Word) bool { return t.hasAt(i, w.Text) })
}

// besidePlaces are characters that stand before a word like 城区, 镇 or 街道 without being
// part of a name; beforePlaces those that stand before a name without being part of it.
const (
	besidePlaces = "一二三四五六七八九十两几多各每全本该此其这那某何我你他您们以已由与于和的地得在是有为及等原现从向对到往赴将把被让使按据经至则而且或并又也都就要应须会能可不未无非没再最更较很共同同属直镇乡县市区街"
	beforePlaces = "在于到赴往由与和及或对向从了的省市州盟县区是为以将把给至原含如即让使请"
)

// notAfter are the characters that make another word of the last one: 区域, 市场.
func (s slip) notAfter() string {
	switch s.text.Runes[s.to-1] {
	case '区':
		return "域划间块位别分长"
	case '市':
		return "场民政值容面"
	case '县':
		return "域级"
	case '镇':
		return "定静压守痛江"
	case '乡':
		return "村镇土亲愁"
	case '道':
		return "路德理具教歉"
	}
	return "于"
}

// placesBefore returns the places of more than a township whose name ends before i.
func (t *Text) placesBefore(i int) []places.Code {
	if i == 0 {
		return nil
	}
	var codes []places.Code
	for _, m := range t.mentionsIn(i-1, i) {
		codes = append(codes, m.meant()...)
	}
	return codes
}

// isBelow reports whether the place that is meant lies in one of these: another city's
// township may be called as the slip is.
func (s slip) isBelow(above []places.Code) bool {
	return slices.ContainsFunc(above, s.right[0].of.Within)
}

// fault returns the fault. That one place alone is meant is sure behind the name of another,
// or if it sounds the same: of those that look alike a village or an old county may be one.
// It is never sure of a township, since these are made and merged every year.
func (s slip) fault() Fault {
	t := s.text
	sure := len(s.right) == 1 && !s.right[0].isTownship() && (len(t.placesBefore(s.from)) > 0 || similar.Sound(t.Runes[s.wrong], s.right[0].name[s.wrong-s.from]))
	f := t.fault(s.from, s.to, fmt.Sprintf("本地没有“%s”。", t.slice(s.from, s.to)), s.advice(sure))
	f.Unsure = !sure
	return f
}

// placeAdvice says which place of the region the text means with the irregular character
// at i; empty where none is known.
func (b *Book) placeAdvice(t *Text, i int) string {
	if placeLike(t, i) == "" {
		return ""
	}
	slips := b.region().placesBy(t, i)
	if len(slips) == 0 {
		return ""
	}
	return slips[0].advice(!slips[0].right[0].isTownship() && !slips[0].elsewhereAs(simplified()[t.Runes[i]]))
}

// placeWords are with what the name of a place ends, those of villages and roads too.
const placeWords = "省市区县乡镇村街道旗州盟屯庄路桥河湖山岛港堡寨集店营"

// placeLike returns the stretch that may be the name of a place with the character at i.
func placeLike(t *Text, i int) string {
	for end := i + 1; end < min(i+4, len(t.Runes)) && hanzi.IsHan(t.Runes[end]); end++ {
		if strings.ContainsRune(placeWords, t.Runes[end]) {
			return t.slice(i, end+1)
		}
	}
	return ""
}
