package grid

import (
	"unicode/utf8"

	"tongbao/report/finding"
)

// Bounds on what is kept of a workbook, whatever its format. They let in a ledger of
// 100,000 rows and fifteen columns.
const (
	// MaxSheets is more than any office keeps in one workbook.
	MaxSheets = 255

	MaxCells  = 3_000_000
	MaxFaults = 200_000

	// MaxMerges lets in four merged blocks a row of a large ledger. MaxMergedColumns
	// is how many columns they may have in all: work grows with them, and blocks that
	// lie over each other would make it grow without end.
	MaxMerges        = 400_000
	MaxMergedColumns = 16 << 20

	// MaxCellText is how many characters a cell holds in Excel.
	MaxCellText = 32_767
)

// Bounds on the text, in bytes. A text counts as often as a cell shows it: a file of
// some kilobytes can show one long text in a thousand cells. Honest ledgers repeat texts
// too, problems in each row and states in each column, but show at most some fifteen
// times the bytes that the file has, packed as it is.
const (
	maxShown     = 300 << 20
	leastShown   = 2 << 20 // that a file of any size may show
	shownPerByte = 32      // of the file
	cellItself   = 16      // what a cell counts besides its text
)

// A Budget counts what is kept of one workbook against the bounds.
type Budget struct{ most, cells, shown, shared, merges, columns, faults int }

// NewBudget returns the budget of a file of so many bytes, as it is packed.
func NewBudget(size int) *Budget {
	return &Budget{most: min(leastShown+shownPerByte*size, maxShown)}
}

// Cell books a cell with its text; false means that the file is too large.
func (b *Budget) Cell(text string) bool {
	b.cells++
	b.shown += len(text) + cellItself
	return b.cells <= MaxCells && b.shown <= b.most
}

// Shared books a text that is kept apart from the cells, which may show it.
func (b *Budget) Shared(text string) bool {
	b.shared += len(text) + cellItself
	return b.shared <= b.most
}

// Merge books a merged block.
func (b *Budget) Merge(m Merge) bool {
	b.merges++
	b.columns += m.Right - m.Left + 1
	return b.merges <= MaxMerges && b.columns <= MaxMergedColumns
}

// Covered books columns that are gone over one by one for a single element: those that
// a cell passes by to its place, as blocks from above cover them, or that have one look.
func (b *Budget) Covered(columns int) bool {
	b.columns += columns
	return b.columns <= MaxMergedColumns
}

// Fault books a cell that is told among the faults.
func (b *Budget) Fault() bool {
	b.faults++
	return b.faults <= MaxFaults
}

// CutLongTexts cuts the texts that are longer than Excel's cells hold, which no program
// shows whole, and tells of each.
func (w *Workbook) CutLongTexts() {
	for _, s := range w.Sheets {
		for _, row := range s.Rows {
			for i := range row.Cells {
				if c := &row.Cells[i]; c.cut() {
					at := finding.In("", s.Name).At(int(c.Row), int(c.Col))
					w.Faults = append(w.Faults, cutText(at))
				}
			}
		}
	}
}

// cut cuts a cell's text to what a cell holds, and reports whether it was longer.
func (c *Cell) cut() bool {
	if len(c.Text) <= MaxCellText || utf8.RuneCountInString(c.Text) <= MaxCellText {
		return false
	}
	n := 0
	for at := range c.Text {
		if n++; n > MaxCellText {
			c.Text = c.Text[:at]
			return true
		}
	}
	return false
}
