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

// Who inspects under the other name, and words that have both or either by right.
var (
	higher = []string{"中央", "省委", "自治区党委", "上级", "国家", "《", "巡察", "和", "、", "与", "及"}
	lower  = []string{"市委", "县委", "区委", "旗委", "州委", "地委", "内部", "《", "巡视", "和", "、", "与", "及"}
)

// checkInspection tells of the other word where it speaks of this inspection:
// before 整改, 反馈 and the like, and not as somebody else's.
func checkInspection(b *Book) []Fault {
	own, other := inspectionWord(b.Info)
	if own == "" {
		return nil
	}
	apart := higher
	if other == "巡察" {
		apart = lower
	}
	return inTexts(func(t *Text) []Fault { return t.otherInspection(own, other, apart) }, Prose, Heading)(b)
}

// inspectionWord is what the ledger's facts call the inspection; "" where they
// name none or both.
func inspectionWord(info ledger.Info) (own, other string) {
	facts := ""
	for _, k := range []ledger.Key{ledger.InspectionType, ledger.Team, ledger.Title} {
		facts += info.Text(k)
	}
	shi, cha := strings.Contains(facts, "巡视"), strings.Contains(facts, "巡察")
	switch {
	case shi == cha:
		return "", ""
	case shi:
		return "巡视", "巡察"
	default:
		return "巡察", "巡视"
	}
}

func (t *Text) otherInspection(own, other string, apart []string) []Fault {
	if !strings.Contains(t.Text, other) {
		return nil
	}
	var faults []Fault
	for i := range t.Runes {
		if t.hasAt(i, other) && t.ownBusiness(i+2) && !t.anyBefore(i, apart) && !t.inTitle(i) {
			faults = append(faults, t.fault(i, i+2,
				fmt.Sprintf("这里写作“%s”，通报信息里写作“%s”。", other, own), fmt.Sprintf("请核对；指的是本次%s的，请改为“%s”。", own, own)))
		}
	}
	return faults
}

func (t *Text) ownBusiness(i int) bool {
	for _, w := range []string{"整改", "反馈", "组", "期间", "意见", "发现"} {
		if t.hasAt(i, w) {
			return true
		}
	}
	return false
}

// anyBefore tells whether one of the words stands within six characters before i.
func (t *Text) anyBefore(i int, words []string) bool {
	near := t.slice(i-6, i)
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
