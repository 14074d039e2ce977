package blank

import (
	"fmt"
	"time"

	"tongbao/report/internal/a1"
)

// exampleRow is where a form that has an example shows it.
const exampleRow = 2

// writeExample writes the row that shows how to fill the form in, if the columns have
// one. The reader leaves it out by the word in its first cell.
func (s *sheet) writeExample(columns []column) {
	if columns[0].example == "" {
		return
	}
	high := 0.0
	for i, c := range columns {
		if c.entry.look == dayLook {
			s.day(i+1, exampleRow, c.example, exampleDay)
			continue
		}
		s.text(i+1, exampleRow, c.example, example)
		high = max(high, proseHeight(c.example, c.width))
	}
	s.height(exampleRow, high)
}

// day writes a day of the form 2025-03-31 as a spreadsheet keeps days.
func (s *sheet) day(column, row int, day string, l look) {
	at := a1.Cell(row, column)
	s.do(func() error {
		t, err := time.Parse(time.DateOnly, day)
		if err != nil {
			return fmt.Errorf("example %s: %w", at, err)
		}
		return s.f.SetCellValue(s.name, at, t)
	})
	s.look(column, row, l)
}
