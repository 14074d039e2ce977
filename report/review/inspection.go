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

// checkInspection finds the facts that call the inspection otherwise than the surest
// of them. Where they agree, it finds the other word in the texts where it speaks
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

// factsThatDiffer returns the faults of the facts that call the inspection otherwise
// than the one that decides. The title is not among them: it is a text.
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
		faults = append(faults, cellFault(b.Info.Values[key],
			fmt.Sprintf("通报信息里%s，而%s写作“%s”；通报按后者写“%s”。", what, by, b.Info.Text(by), own),
			fmt.Sprintf("请核对：本次是%s的，请改“%s”一项；是%s的，请改“%s”一项。", own, key, says, by)))
	}
	return faults
}

// allSayOtherwise reports whether the texts have the other word, more than once,
// wherever they speak of this inspection: then the title is what is wrong.
func (b *Book) allSayOtherwise(u usage) bool {
	notTitle := func(t *Text) bool { return !b.isTitle(t) }
	reverse := usage{own: u.other, other: u.own}
	return len(b.otherInspections(reverse, notTitle)) == 0 && len(b.otherInspections(u, notTitle)) > 1
}

func (b *Book) isTitle(t *Text) bool { return t.Text == b.Info.Text(ledger.Title) }

// otherInspections returns the faults of the texts that are of the kind asked for.
func (b *Book) otherInspections(u usage, of func(*Text) bool) []Fault {
	return inTexts(func(t *Text) []Fault {
		if !of(t) {
			return nil
		}
		return u.faults(t)
	}, Prose, Heading)(b)
}
