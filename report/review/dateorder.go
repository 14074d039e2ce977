package review

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var datesOutOfOrder = Rule{
	Kind: &finding.Kind{
		ID: "dates-out-of-order", Severity: finding.Error,
		Title:    "通报信息里的日期先后颠倒",
		Reason:   "先巡察，再反馈，数据截止之后才成文。",
		Examples: []string{"反馈日期写2024年3月1日，巡察结束日期写2024年4月1日"},
	},
	Check: checkDateOrder,
}

// inOrder are the facts of which none may be later than the next. That the inspection ends
// before it begins is told when the ledger is read.
var inOrder = []ledger.Key{ledger.Begins, ledger.Ends, ledger.FedBack, ledger.DataDate, ledger.Dated, ledger.Printed}

func checkDateOrder(b *Book) []Fault {
	var faults []Fault
	var last ledger.Key
	for _, k := range inOrder {
		d := b.Info.Day(k)
		if d.IsZero() {
			continue
		}
		if last != "" && k != ledger.Ends && d.Before(b.Info.Day(last)) {
			faults = append(faults, cellFault(b.Info.Values[k],
				fmt.Sprintf("%s（%s）早于%s（%s）。", k, d.Chinese(), last, b.Info.Day(last).Chinese()), "请核对这两个日期。"))
		}
		last = k
	}
	return faults
}
