package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var formerPlace = Rule{
	Kind: &finding.Kind{
		ID: "former-place", Severity: finding.Hint,
		Title:    "已经改了的地名",
		Reason:   "行政区划调整后，公文用现行的名称；说旧事的，前面可加“原”。",
		Examples: []string{"“襄樊市”（2010年改为襄阳市）"},
	},
	Check: checkFormerPlaces,
}

// checkFormerPlaces finds former names of places near the ledger's home: elsewhere a name
// like them is as likely that of something else. What speaks of the past may use them.
func checkFormerPlaces(b *Book) []Fault {
	var faults []Fault
	homes := b.homes()
	for _, m := range b.mentions() {
		if m.former.Year == 0 || len(homes) == 0 || !m.former.Now.Within(homes[0].Province()) || b.ofThePast(m) {
			continue
		}
		faults = append(faults, m.text.fault(m.from, m.to,
			fmt.Sprintf("“%s”%d年已改为“%s”。", m.name(), m.former.Year, m.former.Now.Name()),
			fmt.Sprintf("指现在的，应为“%s”；说当时的，请在前面加“原”。", m.former.Now.Name())))
	}
	return faults
}

// ofThePast reports whether the mention speaks of the past: with a word for it before, in
// a title, in a sentence that names a year before the change, or in a ledger of before it.
func (b *Book) ofThePast(m mention) bool {
	dated := b.Info.Day(ledger.Dated)
	return strings.ContainsRune("原旧时前老", m.text.at(m.from-1)) || inTitle(m.text, m.from) ||
		!dated.IsZero() && dated.Year <= m.former.Year || m.text.namesYearUntil(m.former.Year, m.from)
}

// namesYearUntil reports whether the sentence around i names a year that is not after the
// given one.
func (t *Text) namesYearUntil(last, i int) bool {
	for k := t.back(i, endsSentence); k < t.forth(i, endsSentence); k++ {
		if year, end := t.digitsAt(k); !digit(t.at(k-1)) && end == k+4 && t.at(end) == '年' && year <= last {
			return true
		}
	}
	return false
}
