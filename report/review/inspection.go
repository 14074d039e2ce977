package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var mixedInspection = Rule{
	ID: "mixed-inspection", Severity: finding.Suspect,
	Title:  "巡视、巡察混用",
	Reason: "中央和省级党委派出的是巡视，市、县党委派出的是巡察，同一份通报里要一致。",
	Check:  checkInspection,
}

// How far before the word those stand, in characters: 省委第三轮专项巡视; 巡察、巡视.
const (
	beforeBody   = 10
	beforeJoined = 4
)

// checkInspection tells of the other word where it speaks of this inspection:
// before 整改, 反馈 and the like, and not as somebody else's.
func checkInspection(b *Book) []Fault {
	u := b.usage()
	if u.own == "" {
		return nil
	}
	return inTexts(func(t *Text) []Fault { return t.otherInspection(u) }, Prose, Heading)(b)
}

// A usage is what this inspection is called, and where the ledger says so.
type usage struct{ own, other, source string }

var usages = map[string]usage{"巡视": {own: "巡视", other: "巡察"}, "巡察": {own: "巡察", other: "巡视"}}

func (u usage) saidIn(source string) usage {
	u.source = source
	return u
}

// usage is what the ledger's facts call the inspection: its type and its team,
// else the notice's title, if the texts do not all say otherwise. It is blank
// where they name none or both.
func (b *Book) usage() usage {
	team, kind := b.Info.Text(ledger.Team), b.Info.Text(ledger.InspectionType)
	if facts := team + kind; strings.Contains(facts, "巡") {
		source := "通报信息的“巡察组”一项"
		if !strings.Contains(team, "巡") {
			source = "通报信息的“巡察类型”一项"
		}
		return usages[oneInspection(facts)].saidIn(source)
	}
	u := usages[oneInspection(b.Info.Text(ledger.Title))]
	if reverse := usages[u.other]; b.mentions(reverse) == 0 && b.mentions(u) > 1 {
		return reverse.saidIn("正文里都")
	}
	return u.saidIn("标题里")
}

// oneInspection is the one of the two words that the text has; "" for none or both.
func oneInspection(text string) string {
	shi, cha := strings.Contains(text, "巡视"), strings.Contains(text, "巡察")
	switch {
	case shi == cha:
		return ""
	case shi:
		return "巡视"
	default:
		return "巡察"
	}
}

// mentions counts where the texts, the title apart, have the other word.
func (b *Book) mentions(u usage) int {
	n := 0
	for i := range b.Texts {
		if t := &b.Texts[i]; t.in([]Place{Prose, Heading}) && t.Text != b.Info.Text(ledger.Title) {
			n += len(t.otherInspection(u))
		}
	}
	return n
}

func (t *Text) otherInspection(u usage) []Fault {
	if u.other == "" || !strings.Contains(t.Text, u.other) {
		return nil
	}
	apart := terms.Of("higher-bodies")
	if u.other == "巡察" {
		apart = terms.Of("lower-bodies")
	}
	var faults []Fault
	for i := range t.Runes {
		if t.hasAt(i, u.other) && t.ownBusiness(i+2) && !t.anyBefore(i, beforeBody, apart) && !t.anyBefore(i, beforeJoined, terms.Of("inspections-joined")) && !t.inTitle(i) {
			faults = append(faults, t.fault(i, i+2,
				fmt.Sprintf("这里写作“%s”，%s写作“%s”。", u.other, u.source, u.own), fmt.Sprintf("请核对；指的是本次%s的，请改为“%s”。", u.own, u.own)))
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
