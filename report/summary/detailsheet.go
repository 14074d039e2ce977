package summary

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// detail writes 整改明细: every measure, one a row.
func (b *book) detail(d *data) {
	columns := usedColumns(d.measures)
	plainColumns := make([]column, len(columns))
	places := map[string]int{}
	for i, c := range columns {
		plainColumns[i] = c.column
		places[c.head] = i + 1
	}
	s := b.add(detailSheet, page{paper: a3, tab: "1F3864"}, plainColumns)
	s.freeze(1, detailHead)
	heights, cut := detailHeights(d.measures, columns, plainColumns)
	s.title(d.heading+"（整改明细）", aboutDetail(cut), plainColumns)
	s.head(plainColumns)
	for i := range d.measures {
		s.measureRow(detailRow{measure: &d.measures[i], d: d, index: i}, columns, heights[i], places)
	}
	last := max(detailHead+1, s.next-1)
	if len(d.measures) == 0 {
		s.row(minHeight, b.text(textStyle, ""))
	}
	s.table(detailTable, detailHead, len(columns))
	s.marks(places, last)
	s.end()
}

// aboutDetail is the line below the title; cut is how many rows do not show all of
// their text.
func aboutDetail(cut int) string {
	about := "修改“状态”或“完成时限”后重新计算，各汇总表随之更新。"
	if cut > 0 {
		about += fmt.Sprintf("有%d行文字较长，超过表格允许的行高，没有全部显示；内容都在格子里，选中格子即可看全。", cut)
	}
	return about
}

// usedColumns leaves out the optional columns that no measure fills.
func usedColumns(measures []measure) []detailColumn {
	var used []detailColumn
	for _, c := range detailColumns() {
		if !c.optional || anyText(measures, c.text) {
			used = append(used, c)
		}
	}
	return used
}

func anyText(measures []measure, text func(*measure) string) bool {
	for i := range measures {
		if text(&measures[i]) != "" {
			return true
		}
	}
	return false
}

// detailHeights are the heights of the measures' rows, and how many of them are
// not high enough for their texts.
func detailHeights(measures []measure, columns []detailColumn, plainColumns []column) (heights []float64, cut int) {
	texts := make([]string, len(columns))
	for i := range measures {
		for c, column := range columns {
			if column.text != nil {
				texts[c] = column.text(&measures[i])
			}
		}
		heights = append(heights, rowHeight(plainColumns, texts))
		if heights[i] == maxHeight {
			cut++
		}
	}
	return heights, cut
}

// measureRow writes one measure.
func (s *sheet) measureRow(r detailRow, columns []detailColumn, height float64, places map[string]int) {
	row := s.next
	r.at = func(head string) string { return at(places[head], row) }
	cells := make([]any, len(columns))
	for i, c := range columns {
		if c.cell != nil {
			cells[i] = c.cell(s.book, r)
		} else {
			cells[i] = s.book.text(c.style, c.text(r.measure))
		}
	}
	s.row(height, cells...)
}

// marks colours what presses and lets a state be chosen from a list.
func (s *sheet) marks(places map[string]int, last int) {
	first := detailHead + 1
	alarm := a1.Column(places["预警"])
	area := fmt.Sprintf("%s%d:%s%d", a1.Column(places["剩余天数"]), first, alarm, last)
	s.colourAlarms(area, fmt.Sprintf("$%s%d", alarm, first))
	s.chooseState(fmt.Sprintf("%s%d:%s%d", a1.Column(places["状态"]), first, a1.Column(places["状态"]), last))
}

// colourAlarms colours an area by the alarm's name in a cell of the same row.
func (s *sheet) colourAlarms(area, alarm string) {
	ids := map[stats.Alarm]*int{
		stats.Overdue: &s.book.styles.red, stats.Soon: &s.book.styles.yellow, stats.Ahead: &s.book.styles.green,
	}
	var rules []excelize.ConditionalFormatOptions
	for _, a := range stats.Alarms {
		rules = append(rules, excelize.ConditionalFormatOptions{
			Type: "formula", Criteria: fmt.Sprintf(`%s="%s"`, alarm, a), Format: ids[a],
		})
	}
	s.try(func() error { return s.book.file.SetConditionalFormat(s.name, area, rules) })
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
