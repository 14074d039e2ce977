package review

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/similar"
	"tongbao/report/ledger"
)

var wrongOffice = Rule{
	Kind: &finding.Kind{
		ID: "wrong-office", Severity: finding.Error,
		Title:    "单位、科室名称有错字",
		Reason:   "台账里别处用的名称与它只差一个音近或形近的字。",
		Examples: []string{"“教育科”有一处写成了“教育料”", "“安全法治科”有一处写成了“安全法制科”"},
	},
	Check: checkOfficeSlips,
}

// A known is the name of the body or of one of its offices, as the ledger writes it.
type known struct {
	name  []rune
	times int
}

// Names that are shorter are looked for nowhere: 人事 and 党办 are parts of many words.
const shortestOffice = 3

// checkOfficeSlips finds in any text what misses a known name by one character that is
// easily taken for the right one, and is used much more seldom than that.
func checkOfficeSlips(b *Book) []Fault {
	names := b.knownNames()
	firsts, seconds := new(runeSet), new(runeSet)
	for _, k := range names {
		firsts.add(k.name[0])
		seconds.add(k.name[1])
	}
	return inTexts(func(t *Text) []Fault {
		var faults []Fault
		for i, r := range t.Runes {
			if !firsts.has(r) && !seconds.has(t.at(i+1)) {
				continue
			}
			for _, k := range names {
				if wrong, n := t.misses(i, k.name); n == 1 && k.meantBy(t, i, wrong, names) {
					faults = append(faults, k.fault(t, i))
				}
			}
		}
		return faults
	})(b)
}

// knownNames returns the names that the ledger uses more than once, or states as its own.
func (b *Book) knownNames() []known {
	var names []known
	for _, o := range b.offices() {
		if name := []rune(o.plain); len(name) >= shortestOffice {
			names = append(names, known{name, o.times})
		}
	}
	for _, own := range b.ownNames() {
		names = append(names, known{[]rune(own), ofOwn})
	}
	return slices.DeleteFunc(names, func(k known) bool { return k.times < 2 })
}

// ofOwn counts what 通报信息 states: more often than any office is named.
const ofOwn = 1 << 20

// ownNames returns the body's names in the facts, without the party's words around them.
func (b *Book) ownNames() []string {
	var names []string
	for _, key := range []ledger.Key{ledger.Issuer, ledger.Sender} {
		name := strings.TrimPrefix(b.Info.Text(key), "中共")
		for _, end := range []string{"党组", "党委", "委员会", "党总支", "党支部"} {
			name = strings.TrimSuffix(name, end)
		}
		if len([]rune(name)) > shortestOffice && !slices.ContainsFunc([]rune(name), func(r rune) bool { return !hanzi.IsHan(r) }) {
			names = append(names, name)
		}
	}
	return names
}

// meantBy reports whether the text at i means the name and not another word. The last
// character of an office's name makes words by its sound (教育课): it must look like it,
// but where offices alone are listed.
func (k known) meantBy(t *Text, i, wrong int, names []known) bool {
	got, want := t.Runes[wrong], k.name[wrong-i]
	last := wrong == i+len(k.name)-1
	if !similar.Shape(got, want) && (!similar.Sound(got, want) || last && t.Place != Duty) {
		return false
	}
	as := t.slice(i, i+len(k.name))
	return !slices.ContainsFunc(names, func(other known) bool { return string(other.name) == as && other.times*10 > k.times }) &&
		!strings.ContainsRune("理", t.at(i+len(k.name)))
}

func (k known) fault(t *Text, i int) Fault {
	right := string(k.name)
	f := t.fault(i, i+len(k.name), fmt.Sprintf("“%s”像是“%s”的误写。", t.slice(i, i+len(k.name)), right), fmt.Sprintf("应为“%s”，请核对。", right))
	if k.times != ofOwn { // there may be an office of that name
		f.Unsure, f.Advice = true, fmt.Sprintf("疑为“%s”，请核对；确是另一个单位或科室的，可以不改。", right)
		f.Summary = fmt.Sprintf("“%s”像是“%s”（台账里用了%d处）的误写。", t.slice(i, i+len(k.name)), right, k.times)
	}
	return f
}
