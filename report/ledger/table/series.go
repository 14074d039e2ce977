package table

import (
	"fmt"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/words"
)

// A series reads the columns that a table has for each month or quarter.
type series struct {
	*plan.Series
	all     bool       // join what they say; else the last that says something counts
	example *grid.Cell // the first that was read where an earlier one was passed over
}

// cell returns what a row says in its series, nil where that is nothing. Its place is
// that of the last cell filled.
func (s *series) cell(l grid.Line, lex *words.Lexicon) *grid.Cell {
	cells, periods := s.Filled(l, lex)
	if len(cells) == 0 {
		return nil
	}
	last := cells[len(cells)-1]
	if len(cells) > 1 && s.example == nil {
		s.example = last
	}
	if !s.all {
		return last
	}
	texts := make([]string, len(cells))
	for i, c := range cells {
		texts[i] = periods[i].Name + "：" + strings.TrimRight(hanzi.Trim(c.Text), hanzi.Stops+hanzi.Semicolons)
	}
	return &grid.Cell{Row: last.Row, Col: last.Col, Text: strings.Join(texts, "；")}
}

// tell notes how the columns were read.
func (s *series) tell(p *plan.Plan) {
	if s.Series == nil {
		return
	}
	names := make([]string, len(s.Columns))
	for i, c := range s.Columns {
		names[i] = c.Period.Name
	}
	how := "每行取最后填写的一格"
	if s.all {
		how = "每行各格连写"
	}
	if s.example != nil {
		how += fmt.Sprintf("，如第%d行到%s", s.example.Row, a1.Cell(int(s.example.Row), int(s.example.Col)))
	}
	setting := "；要各期连写的，可以由维护人员在配置里改（progress）"
	if s.all {
		setting = ""
	}
	p.Note(fmt.Sprintf("%s%d列是各期的%s，%s%s。", strings.Join(names, "、"), len(names), s.Field, how, setting))
}
