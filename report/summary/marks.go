package summary

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"tongbao/report/stats"
)

// rateMarks takes the decimals from a rate that is whole, and puts bars under
// the rates of the rows from first to the one before the total.
func (s *sheet) rateMarks(column, first, total int) {
	s.format(column, first, total, s.book.wholeRule(at(column, first)))
	if first < total {
		s.format(column, first, total-1, excelize.ConditionalFormatOptions{
			Type: "data_bar", Criteria: "=", BarColor: "#9BC2E6", BarSolid: true,
			MinType: "num", MinValue: "0", MaxType: "num", MaxValue: "1",
		})
	}
}

// format puts one rule on some rows of a column.
func (s *sheet) format(column, first, last int, rule excelize.ConditionalFormatOptions) {
	area := fmt.Sprintf("%s:%s", at(column, first), at(column, last))
	s.try(func() error {
		return s.book.file.SetConditionalFormat(s.name, area, []excelize.ConditionalFormatOptions{rule})
	})
}

// wholeRule shows a whole rate without decimals: 76%, not 76.00%.
func (b *book) wholeRule(cell string) excelize.ConditionalFormatOptions {
	return excelize.ConditionalFormatOptions{
		Type: "formula", Format: &b.styles.whole,
		Criteria: fmt.Sprintf("AND(ISNUMBER(%s),ROUND(%s*10000,0)=100*ROUND(%s*100,0))", cell, cell, cell),
	}
}

// alarmMarks colours the counts of alarms that are not nought.
func (s *sheet) alarmMarks(first, last int) {
	ids := []*int{&s.book.styles.red, &s.book.styles.yellow, &s.book.styles.green}
	for i := range stats.Alarms {
		s.format(groupAlarms+i, first, last, someRule(at(groupAlarms+i, first), ids[i]))
	}
}

// someRule formats counts that are not nought. A text, to a spreadsheet greater
// than any number, is no count.
func someRule(cell string, format *int) excelize.ConditionalFormatOptions {
	return excelize.ConditionalFormatOptions{
		Type: "formula", Criteria: fmt.Sprintf("AND(ISNUMBER(%s),%s>0)", cell, cell), Format: format,
	}
}
