package review

import (
	"fmt"
	"strconv"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var numberSequence = Rule{
	Kind: &finding.Kind{
		ID: "number-sequence", Severity: finding.Suspect,
		Title:    "序号不连续或重复",
		Reason:   "序号断开或重复，多是增删行时漏改，或是漏了一项。",
		Examples: []string{"序号是1、2、4"},
	},
	Check: checkNumbers,
}

// checkNumbers follows the numbers of tasks and those of measures, each with
// those of its own sheet. A number may begin again at 1.
func checkNumbers(b *Book) []Fault {
	var tasks, measures []ledger.Value
	for _, t := range b.tasks() {
		tasks = append(tasks, t.Number)
	}
	for _, m := range b.measures() {
		measures = append(measures, m.Number)
	}
	return append(followNumbers(tasks), followNumbers(measures)...)
}

// A ledger of which more than one number in disorderly stands out of order is
// not sorted by its numbers; that is no fault of a single number.
const disorderly = 5

func followNumbers(values []ledger.Value) []Fault {
	var faults []Fault
	var last ledger.Value
	previous, count := 0, 0
	for _, v := range values {
		n, ok := plainNumber(v.Text)
		if !ok || v.At == last.At {
			continue
		}
		if last.At.Sheet() == v.At.Sheet() && count > 0 && n != previous+1 && n != 1 {
			faults = append(faults, outOfSequence(v, n, previous))
		}
		last, previous = v, n
		count++
	}
	if len(faults) > 1 && len(faults)*disorderly > count {
		return nil
	}
	return faults
}

func outOfSequence(v ledger.Value, n, previous int) Fault {
	if n == previous {
		return cellFault(v, fmt.Sprintf("序号%d重复。", n), "请核对序号；两行若是同一项，请合并。")
	}
	if n > previous {
		return cellFault(v, fmt.Sprintf("序号从%d跳到%d。", previous, n), "请核对中间是否漏了内容，或改正序号。")
	}
	return cellFault(v, fmt.Sprintf("序号%d排在%d之后。", n, previous), "请核对行的顺序，或改正序号。")
}

// plainNumber reads 12, 12. and 12、; other numberings are not followed.
func plainNumber(text string) (int, bool) {
	n, err := strconv.Atoi(strings.TrimRight(text, ".．、"))
	return n, err == nil && n > 0
}
