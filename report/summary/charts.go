package summary

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
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

// A frame is where a chart stands: its first cell, and its size in digits of the
// standard font and in rows.
type frame struct{ column, row, width, rows int }

// plot puts a chart in a frame. The library takes rows to have the standard
// height, so a size in whole ones gives an anchor that ends where the frame's
// last row ends, however high the rows are.
func (s *sheet) plot(f frame, c *excelize.Chart) {
	const pixelsPerRow, pixelsPerDigit, gap = 18, 8, 6
	c.Dimension = excelize.ChartDimension{Width: uint(f.width*pixelsPerDigit - gap), Height: uint(f.rows * pixelsPerRow)}
	c.Format = excelize.GraphicOptions{OffsetX: gap}
	c.Border = excelize.LineOptions{Type: excelize.LineSolid, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{rule}}, Width: 0.75}
	c.Legend.Font = font(songti, 9, ink, false)
	s.try(func() error { return s.book.file.AddChart(s.name, at(f.column, f.row), c) })
}

// valueLabels write the counts into a chart; nought is left out.
var valueLabels = excelize.ChartPlotArea{ShowVal: true, NumFmt: excelize.ChartNumFmt{CustomNumFmt: "0;;"}}

func chartTitle(text string) excelize.ChartTitle {
	return excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: text, Font: font(heiti, 11, headInk, false)}}}
}

// ring returns a chart of the shares of the states, whose names and counts stand in two ranges.
func ring(names, counts string) *excelize.Chart {
	series := excelize.ChartSeries{Categories: names, Values: counts}
	for i, state := range ledger.States {
		series.DataPoint = append(series.DataPoint, excelize.ChartDataPoint{Index: i, Fill: solid(stateColours[state])})
	}
	return &excelize.Chart{
		Type: excelize.Doughnut, Series: []excelize.ChartSeries{series}, HoleSize: 55, PlotArea: valueLabels,
		Title: chartTitle("整改状态（按措施）"), Legend: excelize.ChartLegend{Position: "right"},
	}
}

// bars returns a chart of a sheet's groups, each a bar of its states, with the
// names in the column label. The first stands on top.
func bars(title, sheet string, groups, label int) *excelize.Chart {
	last := groupHead + max(1, min(groups, chartBars))
	column := func(n int) string { return absolute(sheet, n, groupFirst, n, last) }
	c := &excelize.Chart{Type: excelize.BarStacked, PlotArea: valueLabels, Title: chartTitle(title), Legend: excelize.ChartLegend{Position: "bottom"}}
	for i, state := range ledger.States {
		c.Series = append(c.Series, excelize.ChartSeries{
			Name:       fmt.Sprintf("%s!$%s$%d", quoted(sheet), a1.Column(groupStates+i), groupHead),
			Categories: column(label), Values: column(groupStates + i), Fill: solid(stateColours[state]),
		})
	}
	gap, overlap := uint(45), 100
	c.GapWidth, c.Overlap = &gap, &overlap
	c.XAxis = excelize.ChartAxis{ReverseOrder: true, Font: *font(songti, 9, ink, false)}
	c.YAxis = excelize.ChartAxis{None: true}
	if groups > chartBars {
		c.Title = chartTitle(fmt.Sprintf("%s（前%d个）", title, chartBars))
	}
	return c
}

// absolute returns a range of a sheet from one corner to the other, as charts
// name their data.
func absolute(sheet string, firstColumn, firstRow, lastColumn, lastRow int) string {
	return fmt.Sprintf("%s!$%s$%d:$%s$%d", quoted(sheet), a1.Column(firstColumn), firstRow, a1.Column(lastColumn), lastRow)
}
