package review

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"tongbao/report/finding"
	"tongbao/report/internal/wordlist"
)

var wrongCounter = Rule{
	Kind: &finding.Kind{
		ID: "wrong-counter", Severity: finding.Suspect,
		Title:  "量词与事物不搭配",
		Reason: "会议论“次”“个”，人论“名”“人”；量词不对，多是前后的词写错了。",
	},
	Check:  inTexts(checkCounters, Prose, Heading),
	Hits:   []string{"排查12名问题，已整改", "召开3名会议", "处分5件干部。", "制定8名制度"},
	Misses: []string{"排查问题12个", "召开12次会议", "处分干部5名", "制定8项制度", "解决12家单位问题", "问题12家企业已整改", "培训教师5项内容", "走访干部5件事", "党员12条建议", "处理问题干部12名，追缴", "查处问题单位3家。", "涉及村干部5件、教师3件", "查处作风问题12人。", "整改3家隐患。", "处理12名问题干部", "涉及群众12件实事"},
}

//go:embed wrongcounters.txt
var wrongCountersFile string

// A misfit is things with the measure words that don't go with them.
type misfit struct {
	things   []string
	counters string
}

var wrongCounters = sync.OnceValue(func() []misfit {
	var list []misfit
	for _, f := range wordlist.Records(wrongCountersFile) {
		list = append(list, misfit{strings.Fields(f[0]), strings.ReplaceAll(f[1], " ", "")})
	}
	return list
})

// checkCounters looks at amounts whose thing stands right behind and ends the clause or an
// item of a list: 3名会议.
func checkCounters(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		if !digit(t.Runes[i]) {
			continue
		}
		_, end := t.digitsAt(i)
		if counter := t.at(end); !oneOf(t.at(i-1), ".第") {
			for _, m := range wrongCounters() {
				if !oneOf(counter, m.counters) {
					continue
				}
				if to := t.wordAt(end+1, m.things); to > end+1 && (endsClause(t.at(to)) || t.at(to) == '、') {
					faults = append(faults, t.fault(i, to, fmt.Sprintf("“%s”不论“%c”。", t.slice(end+1, to), counter), "请核对量词，以及前后有没有漏字。"))
				}
			}
		}
		i = end - 1
	}
	return faults
}
