package summary

import (
	"fmt"

	"github.com/xuri/excelize/v2"

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

// A place is where a chart stands: its first cell and its size in columns and rows.
type place struct{ column, row, columns, rows int }

// overviewCharts draws the states as a ring and, by aspect and by office, as bars.
func (s *sheet) overviewCharts(d *data) {
	const firstRow, ringRows = 5, 9
	st := &d.Statistics
	s.chart(place{6, firstRow, 3, ringRows}, ring(firstRow+1))
	s.chart(place{9, firstRow, 4, ringRows}, bars("各方面整改状态", "按方面", groupFirst, len(st.ByAspect)))
	s.chart(place{6, firstRow + ringRows, 7, 13}, bars("各责任科室整改状态", "按责任科室", groupFirst, len(st.ByOffice)))
}

// chart puts a chart in its place. The library reckons with rows of the
// standard height; the anchor that comes of it covers the rows as they are.
func (s *sheet) chart(p place, c *excelize.Chart) {
	const pixelsPerRow, pixelsPerColumn = 20, 85
	c.Dimension = excelize.ChartDimension{Width: uint(p.columns*pixelsPerColumn - 6), Height: uint(p.rows*pixelsPerRow - 4)}
	c.Format = excelize.GraphicOptions{OffsetX: 6, OffsetY: 2}
	c.Border = excelize.LineOptions{Type: excelize.LineSolid, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{rule}}, Width: 0.75}
	c.Legend.Font = font(songti, 9, ink, false)
	s.try(func() error { return s.book.file.AddChart(s.name, at(p.column, p.row), c) })
}

func chartTitle(text string) excelize.ChartTitle {
	return excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: text, Font: font(heiti, 11, headInk, false)}}}
}

// ring shows the shares of the states; they stand from firstRow on.
func ring(firstRow int) *excelize.Chart {
	last := firstRow + len(ledger.States) - 1
	sheet := quoted(overviewSheet)
	series := excelize.ChartSeries{
		Categories: fmt.Sprintf("%s!$A$%d:$A$%d", sheet, firstRow, last),
		Values:     fmt.Sprintf("%s!$B$%d:$B$%d", sheet, firstRow, last),
	}
	for i, state := range ledger.States {
		series.DataPoint = append(series.DataPoint, excelize.ChartDataPoint{Index: i, Fill: solid(stateColours[state])})
	}
	return &excelize.Chart{
		Type: excelize.Doughnut, Series: []excelize.ChartSeries{series}, HoleSize: 55,
		Title: chartTitle("整改状态（按措施）"), Legend: excelize.ChartLegend{Position: "right"},
	}
}

// bars shows a sheet's groups, each a bar of its states. The first stands on top.
func bars(title, sheet string, first, groups int) *excelize.Chart {
	last := first + max(1, min(groups, chartBars)) - 1
	column := func(n int) string {
		return fmt.Sprintf("%s!$%s$%d:$%s$%d", quoted(sheet), letter(n), first, letter(n), last)
	}
	c := &excelize.Chart{Type: excelize.BarStacked, Title: chartTitle(title), Legend: excelize.ChartLegend{Position: "bottom"}}
	for i, state := range ledger.States {
		c.Series = append(c.Series, excelize.ChartSeries{
			Name:       fmt.Sprintf("%s!$%s$%d", quoted(sheet), letter(groupStates+i), first-1),
			Categories: column(groupLabel), Values: column(groupStates + i), Fill: solid(stateColours[state]),
		})
	}
	gap, overlap := uint(45), 100
	c.GapWidth, c.Overlap = &gap, &overlap
	c.XAxis = excelize.ChartAxis{ReverseOrder: true, Font: *font(songti, 9, ink, false)}
	c.YAxis = excelize.ChartAxis{MajorGridLines: true, Font: *font(songti, 9, grey, false), NumFmt: excelize.ChartNumFmt{CustomNumFmt: "0"}}
	if groups > chartBars {
		c.Title = chartTitle(fmt.Sprintf("%s（措施最多的%d个）", title, chartBars))
	}
	return c
}
