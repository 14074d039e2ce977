package summary

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"tongbao/report/stats"
)

// rateMarks puts bars under the rates of some rows and takes the decimals from
// a rate that is whole.
func (s *sheet) rateMarks(column, first, last int) {
	area := fmt.Sprintf("%s:%s", at(column, first), at(column, last))
	cell := at(column, first)
	s.try(func() error {
		return s.book.file.SetConditionalFormat(s.name, area, []excelize.ConditionalFormatOptions{
			s.book.wholeRule(cell),
			{Type: "data_bar", Criteria: "=", MinType: "num", MinValue: "0", MaxType: "num", MaxValue: "1", BarColor: "#9BC2E6", BarSolid: true},
		})
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
		column := groupAlarms + i
		area := fmt.Sprintf("%s:%s", at(column, first), at(column, last))
		s.try(func() error {
			return s.book.file.SetConditionalFormat(s.name, area, []excelize.ConditionalFormatOptions{
				{Type: "cell", Criteria: ">", Value: "0", Format: ids[i]},
			})
		})
	}
}
