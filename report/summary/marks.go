package summary

import (
	"fmt"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

// format puts one rule on the rows [first, last] of a column.
func (s *sheet) format(column, first, last int, rule spreadsheet.Rule) {
	s.Format(span(column, first, column, last), rule)
}

// barColour is that of the bars under rates.
const barColour = "9BC2E6"

// markRates puts bars under the rates of the rows from first to the one before the total.
// There is no other rule on them: LibreOffice draws no bar where one holds.
func (s *sheet) markRates(column, first, total int) {
	if first < total {
		s.Bars(span(column, first, column, total-1), barColour)
	}
}

// markAlarms colours an area by the alarm's name in a cell of the same row.
func (s *sheet) markAlarms(area, alarm string) {
	var rules []spreadsheet.Rule
	for _, a := range stats.Alarms {
		rules = append(rules, spreadsheet.Rule{Formula: fmt.Sprintf(`%s="%s"`, alarm, a), Format: s.book.styles.alarm(a)})
	}
	s.Format(area, rules...)
}

// chooseState offers the states in a list and refuses other words.
func (s *sheet) chooseState(area string) {
	var names []string
	for _, state := range ledger.States {
		names = append(names, state.String())
	}
	s.Choose(spreadsheet.Choice{Area: area, Words: strings.Join(names, ","), Title: "状态", Refusal: "请从列表中选择：" + strings.Join(names, "、") + "。"})
}

// alarm returns the format in the colour of an alarm.
func (s *styles) alarm(a stats.Alarm) spreadsheet.FormatID {
	return map[stats.Alarm]spreadsheet.FormatID{stats.Overdue: s.red, stats.Soon: s.yellow, stats.Ahead: s.green}[a]
}

// nonzeroRule formats counts that are not nought. A text, to a spreadsheet
// greater than any number, is no count.
func nonzeroRule(cell string, format spreadsheet.FormatID) spreadsheet.Rule {
	return spreadsheet.Rule{Formula: fmt.Sprintf("AND(ISNUMBER(%s),%s>0)", cell, cell), Format: format}
}
