package review

import (
	"fmt"
	"strings"

	"tongbao/report/ledger"
)

// A usage is what this inspection is called, and how the ledger says so.
type usage struct{ own, other, said string }

// usage returns that of a ledger whose fact by decides for the word own.
func (b *Book) usage(own string, by ledger.Key) usage {
	u := usage{own: own, other: ledger.Xuncha}
	if own == ledger.Xuncha {
		u.other = ledger.Xunshi
	}
	switch text := b.Info.Text(by); {
	case by == ledger.Title:
		u.said = "标题里写作“" + own + "”"
	case strings.Contains(text, own):
		u.said = fmt.Sprintf("通报信息的“%s”一项写作“%s”", by, own)
	default:
		u.said = fmt.Sprintf("通报信息的“%s”是“%s”，派出的是%s", by, text, own)
	}
	return u
}

// faults returns where the text has the other word for this inspection.
func (u usage) faults(t *Text) []Fault {
	if !strings.Contains(t.Text, u.other) {
		return nil
	}
	var faults []Fault
	for i := range t.Runes {
		if t.hasAt(i, u.other) && u.meansOwn(t, i) && !inTitle(t, i) {
			faults = append(faults, t.fault(i, i+2, fmt.Sprintf("这里写作“%s”，%s。", u.other, u.said),
				fmt.Sprintf("请核对；指的是本次%s的，请改为“%s”。", u.own, u.own)))
		}
	}
	return faults
}

// How far before the word those stand who inspect under the other name, in
// characters, and what joins the two words where both apply: 省委第三轮专项巡视;
// 巡察、巡视.
const (
	beforeBody   = 10
	beforeJoined = 4
)

// meansOwn reports whether the other word at i speaks of this inspection and
// not of one by, or of, another body.
func (u usage) meansOwn(t *Text, i int) bool {
	bodies := terms.Of("higher-bodies")
	if u.other == ledger.Xuncha {
		bodies = terms.Of("lower-bodies")
	}
	return t.hasAnyAt(i+2, terms.Of("of-inspection")) &&
		!containsAny(t.slice(i-beforeBody, i), bodies) && !containsAny(t.slice(i-beforeJoined, i), terms.Of("inspections-joined"))
}

// inTitle reports whether i stands within 《》.
func inTitle(t *Text, i int) bool {
	from := t.back(i, func(r rune) bool { return r == '《' || r == '》' })
	return t.at(from-1) == '《'
}
