package summary

import (
	"fmt"

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
}

// chartBars bounds the bars of a chart, so that their names can be read.
const chartBars = 14

// chartDress is how all charts look.
func chartDress() spreadsheet.Dress {
	return spreadsheet.Dress{TitleFont: font(heiti, 11, headInk), Font: font(songti, 9, ink), Frame: rule}
}

// ring returns a chart of the shares of the states, whose names and counts stand in two ranges.
func ring(names, counts string) *spreadsheet.Chart {
	c := &spreadsheet.Chart{Title: "整改状态（按措施）", Series: []spreadsheet.Series{{Names: names, Numbers: counts}}, Dress: chartDress()}
	for _, state := range ledger.States {
		c.Ring = append(c.Ring, stateColours[state])
	}
	return c
}

// bars returns a chart of a sheet's groups, each a bar of its states, with the
// names in the column label. The first stands on top.
func bars(title, sheet string, groups, label int) *spreadsheet.Chart {
	last := groupHead + max(1, min(groups, chartBars))
	column := func(n int) string { return absolute(sheet, n, groupFirst, n, last) }
	c := &spreadsheet.Chart{Title: title, Dress: chartDress()}
	if groups > chartBars {
		c.Title = fmt.Sprintf("%s（前%d个）", title, chartBars)
	}
	for i, state := range ledger.States {
		c.Series = append(c.Series, spreadsheet.Series{
			Name:  fmt.Sprintf("%s!$%s$%d", spreadsheet.Quoted(sheet), a1.Column(groupStates+i), groupHead),
			Names: column(label), Numbers: column(groupStates + i), Colour: stateColours[state],
		})
	}
	return c
}

// absolute returns a range of a sheet from one corner to the other, as charts
// name their data.
func absolute(sheet string, firstColumn, firstRow, lastColumn, lastRow int) string {
	return fmt.Sprintf("%s!$%s$%d:$%s$%d", spreadsheet.Quoted(sheet), a1.Column(firstColumn), firstRow, a1.Column(lastColumn), lastRow)
}
