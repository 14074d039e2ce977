package review

import (
	"fmt"

	"tongbao/report/finding"
)

var partsTotal = Rule{
	ID: "parts-total", Severity: finding.Suspect,
	Title:  "分项之和超过总数",
	Reason: "“其中”之后的各项相加不会超过前面的总数。",
	Check:  inTexts(checkParts, Prose),
	Hits:   []string{"全市校车360辆，其中已办理131辆、正在办理230辆。", "排查机构61家，其中证照不全的501家。", "共10项，其中已完成8项，推进中3项。"},
	Misses: []string{"全市校车360辆，其中已办理131辆、正在办理91辆。", "排查机构61家，其中证照不全的501处。", "新建12所，现已开工5所，其中完工1所。", "其中有9项。",
		"共10项，其中已完成8项。另有新增13项。"},
}

func checkParts(t *Text) []Fault {
	var faults []Fault
	for i := range t.Runes {
		if !t.hasAt(i, "其中") {
			continue
		}
		before := t.amounts(t.back(i, endsSentence), i)
		after := t.amounts(i, t.partsEnd(i+2))
		if fault, wrong := t.exceeds(before, after); wrong {
			faults = append(faults, fault)
		}
	}
	return faults
}

// partsEnd is where the parts end that 其中 begins: with the sentence, or with
// the next 其中.
func (t *Text) partsEnd(i int) int {
	for ; i < len(t.Runes) && !endsSentence(t.Runes[i]) && !t.hasAt(i, "其中"); i++ {
	}
	return i
}

// exceeds holds the parts against the last amount before them that has the
// first part's counter.
func (t *Text) exceeds(before, parts []amount) (Fault, bool) {
	if len(parts) == 0 {
		return Fault{}, false
	}
	total, counter := -1, parts[0].counter
	for _, a := range before {
		if a.counter == counter {
			total = a.n
		}
	}
	sum, last := 0, parts[0].to
	for _, a := range parts {
		if a.counter == counter {
			sum, last = sum+a.n, a.to
		}
	}
	if total < 0 || sum <= total {
		return Fault{}, false
	}
	return t.fault(parts[0].from, last, fmt.Sprintf("“其中”之后各项合计%d%c，超过了前面的总数%d%c。", sum, counter, total, counter),
		"请核对各项和总数；各项若有重叠，可以不改。"), true
}
