package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var mixedInspection = Rule{
	Kind: &finding.Kind{
		ID: "mixed-inspection", Severity: finding.Suspect,
		Title:    "巡视、巡察混用",
		Reason:   "中央和省级党委派出的是巡视，市、县党委派出的是巡察，同一份通报里要一致。",
		Examples: []string{"“巡察”的通报里，有一处写成“市委巡视反馈意见”"},
	},
	Check: checkInspection,
}

// How far before the word those stand who inspect under the other name, in
// characters, and what joins the two words where both are meant: 省委第三轮专项巡视;
// 巡察、巡视.
const (
	beforeBody   = 10
	beforeJoined = 4
)

// checkInspection tells of the facts that call the inspection otherwise than the surest
// of them. Where they agree, it tells of the other word in the texts where it speaks
// of this inspection: before 整改, 反馈 and the like, and not as somebody else's.
func checkInspection(b *Book) []Fault {
	own, by := b.Info.Inspection()
	if by == "" {
		return nil
	}
	u := b.usage(own, by)
	if faults := b.factsThatDiffer(own, by); len(faults) > 0 {
		return append(faults, b.otherInspections(u, b.isTitle)...)
	}
	if by == ledger.Title && b.allSayOtherwise(u) {
		u = usage{own: u.other, other: u.own, said: "正文里都写作“" + u.other + "”"}
	}
	return b.otherInspections(u, func(*Text) bool { return true })
}

// factsThatDiffer are the facts but the title, which is a text, that call the
// inspection otherwise than the one that decides.
func (b *Book) factsThatDiffer(own string, by ledger.Key) []Fault {
	var faults []Fault
	for _, key := range ledger.InspectionKeys {
		says := b.Info.InspectionIn(key)
		if key == ledger.Title || says == "" || says == own {
			continue
		}
		what := fmt.Sprintf("%s写作“%s”", key, b.Info.Text(key))
		if !strings.Contains(b.Info.Text(key), says) {
			what += "，派出的应是" + says
		}
		faults = append(faults, whole(b.Info.Values[key],
			fmt.Sprintf("通报信息里%s，而%s写作“%s”；通报按后者写“%s”。", what, by, b.Info.Text(by), own),
			fmt.Sprintf("请核对：本次是%s的，请改“%s”一项；是%s的，请改“%s”一项。", own, key, says, by)))
	}
	return faults
}

// A usage is what this inspection is called, and how the ledger says so.
type usage struct{ own, other, said string }

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

// allSayOtherwise reports whether the texts have the other word, more than once,
// wherever they speak of this inspection: then the title is what is wrong.
func (b *Book) allSayOtherwise(u usage) bool {
	notTitle := func(t *Text) bool { return !b.isTitle(t) }
	reverse := usage{own: u.other, other: u.own}
	return len(b.otherInspections(reverse, notTitle)) == 0 && len(b.otherInspections(u, notTitle)) > 1
}

func (b *Book) isTitle(t *Text) bool { return t.Text == b.Info.Text(ledger.Title) }

// otherInspections are the faults of some of the texts.
func (b *Book) otherInspections(u usage, of func(*Text) bool) []Fault {
	return inTexts(func(t *Text) []Fault {
		if !of(t) {
			return nil
		}
		return t.otherInspection(u)
	}, Prose, Heading)(b)
}

func (t *Text) otherInspection(u usage) []Fault {
	if !strings.Contains(t.Text, u.other) {
		return nil
	}
	apart := terms.Of("higher-bodies")
	if u.other == ledger.Xuncha {
		apart = terms.Of("lower-bodies")
	}
	var faults []Fault
	for i := range t.Runes {
		if t.hasAt(i, u.other) && t.ownBusiness(i+2) && !t.anyBefore(i, beforeBody, apart) && !t.anyBefore(i, beforeJoined, terms.Of("inspections-joined")) && !t.inTitle(i) {
			faults = append(faults, t.fault(i, i+2, fmt.Sprintf("这里写作“%s”，%s。", u.other, u.said),
				fmt.Sprintf("请核对；指的是本次%s的，请改为“%s”。", u.own, u.own)))
		}
	}
	return faults
}

func (t *Text) ownBusiness(i int) bool {
	for _, w := range terms.Of("of-inspection") {
		if t.hasAt(i, w) {
			return true
		}
	}
	return false
}

// anyBefore tells whether one of the words stands within so many characters before i.
func (t *Text) anyBefore(i, within int, words []string) bool {
	near := t.slice(i-within, i)
	for _, w := range words {
		if strings.Contains(near, w) {
			return true
		}
	}
	return false
}

// inTitle tells whether i stands within 《》.
func (t *Text) inTitle(i int) bool {
	from := t.back(i, func(r rune) bool { return r == '《' || r == '》' })
	return t.at(from-1) == '《'
}
