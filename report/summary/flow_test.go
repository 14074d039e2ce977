package summary

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/internal/a1"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

// Columns share the room by how long their texts are, within their least and what the
// longest text needs; what does not flow, or is hidden, has no part in it.
func TestFlowed(t *testing.T) {
	text := func(lengths ...int) flow {
		var f flow
		for _, n := range lengths {
			f.add(strings.Repeat("a", n))
		}
		return f
	}
	for name, c := range map[string]struct {
		columns []column
		flows   []flow
		want    []float64
	}{
		"alike":         {[]column{flowing("一", 10), flowing("二", 10)}, []flow{text(400), text(400)}, []float64{50, 50}},
		"one longer":    {[]column{flowing("一", 10), flowing("二", 10)}, []flow{text(300), text(100)}, []float64{75, 25}},
		"one short":     {[]column{flowing("一", 10), flowing("二", 10)}, []flow{text(20), text(4000)}, []float64{10, 90}},
		"all short":     {[]column{flowing("一", 10), flowing("二", 10)}, []flow{text(20), text(12)}, []float64{22, 14}},
		"empty":         {[]column{flowing("一", 10), flowing("二", 10)}, []flow{text(), text(4000)}, []float64{10, 90}},
		"one outlier":   {[]column{flowing("一", 10), flowing("二", 10)}, []flow{text(40, 40, 40, 40), text(1, 1, 1, 80)}, []float64{41, 59}},
		"beside others": {[]column{{width: 30}, flowing("一", 10), {width: 40, hidden: true}}, []flow{{}, text(4000), {}}, []float64{30, 70, 40}},
		"no room":       {[]column{flowing("一", 80), flowing("二", 80)}, []flow{text(400), text(400)}, []float64{80, 80}},
	} {
		total := 0.0
		for i, got := range flowed(c.columns, c.flows, 100) {
			if diff := got.width - c.want[i]; diff < -1 || diff > 1 {
				t.Errorf("%s: column %d is %v wide, want %v", name, i, got.width, c.want[i])
			}
			if !got.hidden {
				total += got.width
			}
		}
		if total > 100 && name != "no room" {
			t.Errorf("%s: all are %v wide", name, total)
		}
	}
}

// A list has no column without any text; an empty one keeps all its headings.
func TestEmptyColumnsAreDropped(t *testing.T) {
	l := sized(9, 3)
	for a := range l.Aspects {
		for p := range l.Aspects[a].Problems {
			for k := range l.Aspects[a].Problems[p].Tasks {
				l.Aspects[a].Problems[p].Tasks[k].Cause = ledger.Value{}
			}
		}
	}
	expectCells(t, opened(t, workbook(t, l)), map[string]string{"问题清单!E3": "整改目标", "问题清单!F3": "", "责任清单!F3": "完成时限"})
	done := changed(sized(3, 3), func(m *ledger.Measure) { m.State = ledger.Done })
	expectCells(t, opened(t, workbook(t, done)), map[string]string{"未完成清单!H3": "未完成原因", "未完成清单!J3": "下一步打算"})
}

// Every list can be filtered by its headings, as far as it has entries. Tables have
// filters of their own.
func TestListsHaveFilters(t *testing.T) {
	src := full()
	for book, want := range map[string]int{
		"a summary": 6, "its checks": 1, "a batch": 2, // nothing is pressing; the batch has 未成功
	} {
		made := map[string]func() []byte{
			"a summary": func() []byte { return workbookOf(t, src) }, "its checks": func() []byte { return checksOf(t, src) }, "a batch": func() []byte { return batch(t) },
		}[book]()
		n := 0
		for name, part := range parts(t, made) {
			if strings.HasPrefix(name, "xl/worksheets/sheet") {
				n += strings.Count(part, "</sheetData><autoFilter ref=")
			}
		}
		if n != want {
			t.Errorf("%s has %d filters, want %d", book, n, want)
		}
	}
}

// All sheets are on one paper, across where they are wide.
func TestOnePaper(t *testing.T) {
	upright := 0
	for _, book := range [][]byte{workbookOf(t, full()), checksOf(t, full()), batch(t)} {
		_, contents := opctest.Parts(t, book)
		for name, part := range contents {
			if !strings.HasPrefix(name, "xl/worksheets/sheet") {
				continue
			}
			if !strings.Contains(part, `paperSize="9"`) {
				t.Errorf("%s is not on A4", name)
			}
			if strings.Contains(part, `orientation="portrait"`) {
				upright++
			}
		}
	}
	if upright == 0 {
		t.Error("no sheet is upright")
	}
	if wide := []column{{width: spreadsheet.UprightWidth}}; spreadsheet.Points(shownWidth(wide)) <= spreadsheet.UprightWidth {
		t.Error("what is wider than the paper is upright")
	}
}

// Rates have the same decimals in all rows, and no rule but that of their bars, which
// LibreOffice does not draw beside another: whatever the rates are.
func TestRatesAreAlike(t *testing.T) {
	l := sized(10, 3)
	n := 0
	changed(l, func(m *ledger.Measure) { // 5 of 10 done, and whole in each aspect
		if m.State = ledger.NotDone; n%2 == 0 {
			m.State = ledger.Done
		}
		n++
	})
	f := opened(t, workbook(t, l))
	expectShown(t, f, "按方面", "K4", "50.00%")
	expectShown(t, f, overviewSheet, "C6", "50.00%")
	expectShown(t, f, overviewSheet, "C12", "100.00%")
	for sheet, column := range map[string]string{"按方面": "K", overviewSheet: "C"} {
		rules, err := f.GetConditionalFormats(sheet)
		if err != nil {
			t.Fatal(err)
		}
		bars := 0
		for area, list := range rules {
			if strings.HasPrefix(area, column) {
				if bars++; len(list) != 1 || list[0].Type != "data_bar" {
					t.Errorf("%s %s has the rules %+v", sheet, area, list)
				}
			}
		}
		if bars != 1 {
			t.Errorf("%s: %d areas of bars", sheet, bars)
		}
	}
}

// What is drawn is all there is: where a state is not known there is a share of its own.
func TestUnknownStatesAreDrawn(t *testing.T) {
	known, partly := sized(9, 3), odd()["an aspect without states"]
	for _, c := range []struct {
		book []byte
		want bool
	}{
		{workbook(t, known), false}, {workbook(t, partly), true}, {batchOf(t, known), false}, {batchOf(t, known, partly), true}, {batchOf(t, known, stateless(sized(5, 4))), false},
	} {
		drawn := 0
		for name, part := range parts(t, c.book) {
			if strings.HasPrefix(name, "xl/charts/") && strings.Contains(part, stateColours[ledger.UnknownState]) {
				drawn++
			}
		}
		if (drawn > 0) != c.want {
			t.Errorf("drawn in %d charts, want %t", drawn, c.want)
		}
	}
	states := stats.Count(partly).Measures
	ring := parts(t, workbook(t, partly))["xl/charts/chart1.xml"]
	if states.State(ledger.UnknownState) == 0 || !strings.Contains(ring, "'总览'!$B$7:$B$12") {
		t.Errorf("the ring draws %s", ring)
	}
}

// 批次总览 says of which day its figures are and whose they are, and each unit's day where
// they differ. Its charts stand in one row, which no page is broken in.
func TestBatchSaysDayAndBody(t *testing.T) {
	of := func(issuer, sender string, on day.Day) Unit {
		l := sized(4, 1)
		l.Info.Values[ledger.Issuer], l.Info.Values[ledger.Sender] = val(issuer), val(sender)
		l.Info.Days = map[ledger.Key]day.Day{}
		if !on.IsZero() {
			l.Info.Days[ledger.DataDate] = on
		}
		u, err := NewUnit(l, stats.Count(l), "台账", []string{"台账-通报.docx"})
		if err != nil {
			t.Fatal(err)
		}
		return u
	}
	may, june := day.Day{Year: 2024, Month: 5, Date: 31}, day.Day{Year: 2024, Month: 6, Date: 30}
	for name, c := range map[string]struct {
		units         []Unit
		day, body     string
		hidden, links bool // the column of days, that of PDF files
	}{
		"one day":         {[]Unit{of("甲局", "市委", may), of("乙局", "市委", may)}, "数据截止日期：2024年5月31日", "派出党委：市委", true, true},
		"several days":    {[]Unit{of("甲局", "市委", june), of("乙局", "县委", may)}, "数据截止日期：2024年5月31日至2024年6月30日，见各单位", "单位：乙局等2个单位", false, true},
		"one without":     {[]Unit{of("甲局", "", may), of("乙局", "", day.Day{})}, "数据截止日期：2024年5月31日", "单位：乙局等2个单位", false, true},
		"none, one alone": {[]Unit{of("甲局", "", day.Day{})}, "数据截止日期：未填写", "单位：甲局", true, true},
	} {
		var b bytes.Buffer
		if err := WriteBatch(&b, c.units); err != nil {
			t.Fatal(err)
		}
		f := opened(t, b.Bytes())
		expectCells(t, f, map[string]string{batchSheet + "!A2": c.day, batchSheet + "!" + at(groupRate, 2): c.body})
		for column, want := range map[int]bool{batchDay: !c.hidden, batchLinks: true, batchLinks + 1: !c.links} {
			if visible, err := f.GetColVisible(batchSheet, a1.Column(column)); visible != want || err != nil {
				t.Errorf("%s: column %d is visible: %t, %v", name, column, visible, err)
			}
		}
		row := batchHead + len(c.units) + 3
		if height, _ := f.GetRowHeight(batchSheet, row); height != chartsHeight {
			t.Errorf("%s: the charts' row is %v high", name, height)
		}
		if drawing := parts(t, b.Bytes())["xl/drawings/drawing1.xml"]; strings.Count(drawing, fmt.Sprintf("<xdr:row>%d</xdr:row>", row)) != 2 {
			t.Errorf("%s: the charts end elsewhere: %s", name, drawing)
		}
	}
}
