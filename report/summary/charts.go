package summary

import (
	"fmt"
	"slices"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
)

// stateColours are the colours of the states in charts.
var stateColours = map[ledger.State]string{
	ledger.Done:       "4E9A6B",
	ledger.MostlyDone: "A9D18E",
	ledger.Ongoing:    "5B9BD5",
	ledger.Going:      "F4B942",
	ledger.NotDone:    "D9534F",

	ledger.UnknownState: "A6A6A6",
}

// drawnStates returns the states of a chart: the unknown one where any measure has it, so
// that what is drawn is all there is.
func drawnStates(unknown bool) []ledger.State {
	if unknown {
		return append(slices.Clone(ledger.States[:]), ledger.UnknownState)
	}
	return ledger.States[:]
}

// chartBars bounds the bars of a chart, so that their names can be read.
const chartBars = 14

// chartDress is how all charts look.
func chartDress() spreadsheet.Dress {
	return spreadsheet.Dress{TitleFont: font(heiti, 11, headInk), Font: font(songti, 9, ink), Frame: rule}
}

// ring returns a chart of the shares of the states, whose names and counts stand in two ranges.
func ring(names, counts string, unknown bool) *spreadsheet.Chart {
	c := &spreadsheet.Chart{Title: "整改状态（按措施）", Series: []spreadsheet.Series{{Names: names, Numbers: counts}}, Dress: chartDress()}
	for _, state := range drawnStates(unknown) {
		c.Ring = append(c.Ring, stateColours[state])
	}
	return c
}

// barsOf says what a chart of groups draws: each is a bar of its states, the first on top.
type barsOf struct {
	title, sheet string
	head         int  // row of the headings; the groups follow it
	groups       int  // how many there are
	label        int  // the column of their names
	unknown      bool // some measures have no known state
}

// chart returns the chart. Its columns are those of a group sheet.
func (g barsOf) chart() *spreadsheet.Chart {
	first, last := g.head+1, g.head+max(1, min(g.groups, chartBars))
	column := func(n int) string { return absolute(g.sheet, n, first, n, last) }
	c := &spreadsheet.Chart{Title: g.title, Dress: chartDress()}
	if g.groups > chartBars {
		c.Title = fmt.Sprintf("%s（前%d个）", g.title, chartBars)
	}
	for i, state := range drawnStates(g.unknown) {
		c.Series = append(c.Series, spreadsheet.Series{
			Name:  fmt.Sprintf("%s!$%s$%d", spreadsheet.Quoted(g.sheet), a1.Column(groupStates+i), g.head),
			Names: column(g.label), Numbers: column(groupStates + i), Colour: stateColours[state],
		})
	}
	return c
}

// absolute returns a range of a sheet from one corner to the other, as charts
// name their data.
func absolute(sheet string, firstColumn, firstRow, lastColumn, lastRow int) string {
	return fmt.Sprintf("%s!$%s$%d:$%s$%d", spreadsheet.Quoted(sheet), a1.Column(firstColumn), firstRow, a1.Column(lastColumn), lastRow)
}
