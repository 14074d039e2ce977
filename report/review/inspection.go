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

// Who inspects under the other name, or is inspected by the body itself.
var (
	higherBodies = terms.Of("higher-bodies")
	lowerBodies  = terms.Of("lower-bodies")
)

// joiners stand between the two words where both apply.
var joiners = terms.Of("inspections-joined")

// How far before the word those stand, in characters: 省委第三轮专项巡视; 巡察、巡视.
const (
	beforeBody   = 10
	beforeJoined = 4
)

// checkInspection finds the other word where it speaks of this inspection:
// before 整改, 反馈 and the like, and not as somebody else's.
func checkInspection(b *Book) []Fault {
	u := b.usage()
	if u.own == "" {
		return nil
	}
	return inTexts(u.faults, Prose, Heading)(b)
}

// A usage is what this inspection is called, and where the ledger says so.
type usage struct{ own, other, source string }

var usages = map[string]usage{"巡视": {own: "巡视", other: "巡察"}, "巡察": {own: "巡察", other: "巡视"}}

func (u usage) from(source string) usage {
	u.source = source
	return u
}

// usage returns what the ledger's facts call the inspection: its type and its
// team, else the notice's title, if the texts do not all say otherwise. It is
// blank where they name none or both.
func (b *Book) usage() usage {
	team, kind := b.Info.Text(ledger.Team), b.Info.Text(ledger.InspectionType)
	if facts := team + kind; strings.Contains(facts, "巡") {
		source := "通报信息的“巡察组”一项"
		if !strings.Contains(team, "巡") {
			source = "通报信息的“巡察类型”一项"
		}
		return usages[soleInspection(facts)].from(source)
	}
	u := usages[soleInspection(b.Info.Text(ledger.Title))]
	if reverse := usages[u.other]; b.mentions(reverse) == 0 && b.mentions(u) > 1 {
		return reverse.from("正文里都")
	}
	return u.from("标题里")
}

// soleInspection returns the one of the two words that the text has; "" for none or both.
func soleInspection(text string) string {
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

// mentions counts where the texts other than the title have the other word.
func (b *Book) mentions(u usage) int {
	n := 0
	for i := range b.Texts {
		if t := &b.Texts[i]; t.in([]Place{Prose, Heading}) && t.Text != b.Info.Text(ledger.Title) {
			n += len(u.faults(t))
		}
	}
	return n
}

// faults returns where the text has the other word for this inspection.
func (u usage) faults(t *Text) []Fault {
	if u.other == "" || !strings.Contains(t.Text, u.other) {
		return nil
	}
	var faults []Fault
	for i := range t.Runes {
		if t.hasAt(i, u.other) && u.meansOwn(t, i) && !inTitle(t, i) {
			faults = append(faults, t.fault(i, i+2,
				fmt.Sprintf("这里写作“%s”，%s写作“%s”。", u.other, u.source, u.own), fmt.Sprintf("请核对；指的是本次%s的，请改为“%s”。", u.own, u.own)))
		}
	}
	return faults
}

// meansOwn reports whether the other word at i speaks of this inspection and
// not of one by, or of, another body.
func (u usage) meansOwn(t *Text, i int) bool {
	bodies := higherBodies
	if u.other == "巡察" {
		bodies = lowerBodies
	}
	return t.hasAnyAt(i+2, terms.Of("of-inspection")) &&
		!containsAny(t.slice(i-beforeBody, i), bodies) && !containsAny(t.slice(i-beforeJoined, i), joiners)
}

// inTitle reports whether i stands within 《》.
func inTitle(t *Text, i int) bool {
	from := t.back(i, func(r rune) bool { return r == '《' || r == '》' })
	return t.at(from-1) == '《'
}
