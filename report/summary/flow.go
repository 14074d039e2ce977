package summary

import (
	"math"
	"slices"

	"tongbao/report/spreadsheet"
)

// Columns of running text share the room that a sheet has on paper, each by how long its
// texts are: that way they take about the same number of lines, and no narrow column
// makes rows high in which the others stand empty.

// The scales at which sheets are printed that need all their room: text of 10 points is
// still 8.5 points high in a list, and 6.5 in the tables with everything.
const (
	listScale   = 0.85
	detailScale = 0.65
)

// room returns how many digits wide a sheet is that fills the paper, laid across, at a scale.
func room(scale float64) float64 {
	return math.Floor(spreadsheet.AcrossWidth / spreadsheet.Points(1) / scale)
}

// A flow is how long the texts of a column are.
type flow struct {
	longest int     // in digits
	squares float64 // of all lengths
}

func (f *flow) add(text string) {
	n := textWidth(text)
	f.longest = max(f.longest, n)
	f.squares += float64(n) * float64(n)
}

// plus returns the flow of both columns' texts.
func (f flow) plus(other flow) flow {
	return flow{max(f.longest, other.longest), f.squares + other.squares}
}

// cutIn reports whether a row of a table can be too low for the longest text in a column,
// in small type too.
func (f flow) cutIn(columnWidth float64) bool {
	lines := math.Ceil(float64(f.longest) * smallScale / (columnWidth - cellInset))
	return lines*lineHeight*smallScale+rowPadding > maxHeight
}

// width returns the width of the texts' column at a share of the room: at least the
// column's own, and no more than the longest text takes on one line.
func (f flow) width(c column, share float64) float64 {
	most := float64(f.longest) + cellInset + 1
	return max(c.width, math.Floor(min(most, math.Sqrt(f.squares)*share)))
}

// flowed returns the columns with the room, in digits, shared among those that flow. What
// does not flow keeps its width; what is hidden takes none.
func flowed(columns []column, texts []flow, room float64) []column {
	fits := func(share float64) bool {
		total := 0.0
		for i, c := range columns {
			switch {
			case c.hidden:
			case c.flows:
				total += texts[i].width(c, share)
			default:
				total += c.width
			}
		}
		return total <= room
	}
	share, tooMuch := 0.0, room
	for range 40 { // halves the doubt to nothing
		if half := (share + tooMuch) / 2; fits(half) {
			share = half
		} else {
			tooMuch = half
		}
	}
	columns = slices.Clone(columns)
	for i, c := range columns {
		if c.flows {
			columns[i].width = texts[i].width(c, share)
		}
	}
	return columns
}
