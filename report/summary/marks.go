package summary

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// format puts one rule on the rows [first, last] of a column.
func (s *sheet) format(column, first, last int, rule excelize.ConditionalFormatOptions) {
	s.formatArea(span(column, first, column, last), rule)
}

func (s *sheet) formatArea(area string, rules ...excelize.ConditionalFormatOptions) {
	s.try(func() error { return s.book.file.SetConditionalFormat(s.name, area, rules) })
}

// markRates takes the decimals from a rate that is whole, and puts bars under
// the rates of the rows from first to the one before the total.
func (s *sheet) markRates(column, first, total int) {
	s.format(column, first, total, s.book.styles.wholeRule(at(column, first)))
	if first < total {
		s.format(column, first, total-1, excelize.ConditionalFormatOptions{
			Type: "data_bar", Criteria: "=", BarColor: "#9BC2E6", BarSolid: true,
			MinType: "num", MinValue: "0", MaxType: "num", MaxValue: "1",
		})
	}
}

// markAlarms colours an area by the alarm's name in a cell of the same row.
func (s *sheet) markAlarms(area, alarm string) {
	var rules []excelize.ConditionalFormatOptions
	for _, a := range stats.Alarms {
		rules = append(rules, excelize.ConditionalFormatOptions{
			Type: "formula", Criteria: fmt.Sprintf(`%s="%s"`, alarm, a), Format: s.book.styles.alarm(a),
		})
	}
	s.formatArea(area, rules...)
}

// chooseState offers the states in a list and refuses other words.
func (s *sheet) chooseState(area string) {
	var names []string
	for _, state := range ledger.States {
		names = append(names, state.String())
	}
	v := excelize.NewDataValidation(true)
	v.Sqref = area
	s.try(func() error { return v.SetDropList(names) })
	v.SetError(excelize.DataValidationErrorStyleStop, "状态", "请从列表中选择："+strings.Join(names, "、")+"。")
	s.try(func() error { return s.book.file.AddDataValidation(s.name, v) })
}

// alarm returns the id of the format in the colour of an alarm.
func (s *styles) alarm(a stats.Alarm) *int {
	return map[stats.Alarm]*int{stats.Overdue: &s.red, stats.Soon: &s.yellow, stats.Ahead: &s.green}[a]
}

// wholeRule shows a whole rate without decimals: 76%, not 76.00%.
func (s *styles) wholeRule(cell string) excelize.ConditionalFormatOptions {
	return excelize.ConditionalFormatOptions{
		Type: "formula", Format: &s.whole,
		Criteria: fmt.Sprintf("AND(ISNUMBER(%s),ROUND(%s*10000,0)=100*ROUND(%s*100,0))", cell, cell, cell),
	}
}

// nonzeroRule formats counts that are not nought. A text, to a spreadsheet
// greater than any number, is no count.
func nonzeroRule(cell string, format *int) excelize.ConditionalFormatOptions {
	return excelize.ConditionalFormatOptions{
		Type: "formula", Criteria: fmt.Sprintf("AND(ISNUMBER(%s),%s>0)", cell, cell), Format: format,
	}
}
