package review

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

var countChanged = Rule{
	Kind: &finding.Kind{
		ID: "count-changed", Severity: finding.Suspect,
		Title:  "前后数目不一",
		Reason: "“上述”“以上”“这”所指的数，前面已经写过；两处不同，多是一处没有改。",
	},
	Check:  inTexts(checkCountChanged, Prose),
	Hits:   []string{"排查发现问题12个，上述11个问题已全部整改。", "对3个项目开展审计，以上4个项目均已完成。"},
	Misses: []string{"排查发现问题12个，上述12个问题已全部整改。", "发现财务问题5个、人事问题7个，上述12个问题已整改。", "35岁以上11个干部参加。", "排查问题12个，上述3个单位已整改。", "3个以上问题", "发现问题12个，涉及资金问题4个，以上4个问题已移交。"},
}

// pointers point to what was counted before.
var pointers = []string{"上述", "以上", "前述", "这"}

// longestThing is the length of what is counted, in characters; mostBefore how many of the
// amounts before it may be meant.
const (
	longestThing = 2
	mostBefore   = 30
)

func checkCountChanged(t *Text) []Fault {
	if !containsAny(t.Text, pointers) {
		return nil
	}
	var faults []Fault
	var before []thing
	for _, a := range amountsIn(t, 0, len(t.Runes)) {
		now := thingAt(t, a)
		if begin := t.wordBehind(a.from, pointers); begin < a.from && endsClause(t.at(begin-1)) && now.behind != "" {
			if said := differing(before[max(len(before)-mostBefore, 0):], now); said > 0 {
				faults = append(faults, t.fault(begin, a.to+longestThing, fmt.Sprintf("这里是%d%c%s，前面是%d%c。", a.n, a.counter, now.behind, said, a.counter), "请核对前后两处的数。"))
			}
			continue
		}
		before = append(before, now)
	}
	return faults
}

// A thing is an amount with what it may count: the characters behind it, and before it.
type thing struct {
	amount
	behind, before string
}

func thingAt(t *Text, a amount) thing {
	now := thing{amount: a, before: t.slice(a.from-longestThing, a.from)}
	if hanzi.IsHan(t.at(a.to)) && hanzi.IsHan(t.at(a.to+1)) {
		now.behind = t.slice(a.to, a.to+longestThing)
	}
	return now
}

// differing returns the last number of the same thing that was counted before; 0 where
// none was, or where it, another or the sum of some that follow each other is the same.
func differing(before []thing, now thing) int {
	last, sums := 0, []int{}
	for _, b := range before {
		if b.counter != now.counter || b.behind != now.behind && b.before != now.behind {
			continue
		}
		last = b.n
		sums = append(sums, 0)
		for i := range sums {
			if sums[i] += b.n; sums[i] == now.n {
				return 0
			}
		}
	}
	return last
}
