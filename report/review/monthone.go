package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var monthOne = Rule{
	Kind: &finding.Kind{
		ID: "month-one", Severity: finding.Hint,
		Title:    "可能是10月的1月",
		Reason:   "在常规格式的格子里输入2024.10，电子表格会当作小数，变成2024.1，看上去是1月。",
		Examples: []string{"完成时限一格显示为“2024.1”"},
	},
	Check: checkMonthOne,
}

// checkMonthOne finds deadlines that are written as 2024.1.
func checkMonthOne(b *Book) []Fault {
	var faults []Fault
	seen := map[ledger.Value]bool{}
	for _, m := range b.measures() {
		d := m.Deadline
		year, month, _ := strings.Cut(d.Text, ".")
		if d.Kind == ledger.ByDay && len(year) == len("2024") && month == "1" && !seen[d.Value] {
			seen[d.Value] = true
			faults = append(faults, cellFault(d.Value, fmt.Sprintf("完成时限“%s”按%s年1月读取；如果输入的是“%s.10”，末尾的0被电子表格略去了。", d.Text, year, year),
				fmt.Sprintf("如果是10月，请写成“%s年10月”；是1月的，最好写成“%s年1月”。", year, year)))
		}
	}
	return condense(faults, len(b.measures()))
}
