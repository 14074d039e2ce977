package summary

import (
	"slices"
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// earlierOn counts a ledger on an earlier day.
func earlierOn(l *ledger.Ledger, d day.Day) stats.Statistics {
	l.Info = info()
	l.Info.Days = map[ledger.Key]day.Day{ledger.DataDate: d}
	return stats.Count(l)
}

// withPast returns a source with earlier ledgers of three days, of which one does not say
// how far its measures are.
func withPast(l *ledger.Ledger, february day.Day) Source {
	return Source{Ledger: l, Statistics: stats.Count(l), Earlier: []stats.Statistics{
		earlierOn(sized(40, 3), day.Day{Year: 2023, Month: 12, Date: 31}),
		earlierOn(stateless(sized(5, 4)), february),
		earlierOn(sized(60, 5), day.Day{Year: 2024, Month: 3, Date: 31}),
	}}
}

var february = day.Day{Year: 2024, Month: 2, Date: 29}

// rowsOfTrend are the sheet's rows below its headings.
func rowsOfTrend(t *testing.T, src Source) []string {
	t.Helper()
	rows, err := opened(t, workbookOf(t, src)).GetRows(trendSheet)
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, row := range rows[listFirst-1:] {
		texts = append(texts, strings.Join(row, "|"))
	}
	return texts
}

func TestTrend(t *testing.T) {
	got := rowsOfTrend(t, withPast(sized(60, 7), february))
	want := []string{
		"2023年12月|2023-12-31|40|10|25.00%|0", "2024年2月|2024-02-29|5|未知|未知|未知",
		"2024年3月|2024-03-31|60|12|20.00%|2", "2024年5月（本期）|2024-05-10|60|10|16.67%|8",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	months := rowsOfTrend(t, withPast(sized(60, 7), day.Day{Year: 2024, Month: 3, Date: 1}))
	if !strings.HasPrefix(months[1], "2024年3月1日|") || !strings.HasPrefix(months[3], "2024年5月10日（本期）|") {
		t.Errorf("two days of one month: %q", months)
	}
}

func TestTrendOfWhatIsNotKnown(t *testing.T) {
	got := rowsOfTrend(t, withPast(stateless(sized(60, 7)), february))
	if last := got[len(got)-1]; last != "2024年5月（本期）|2024-05-10|60|未知|未知|未知" {
		t.Errorf("without states: %s", last)
	}
	undated := sized(60, 7)
	undated.Info = ledger.Info{}
	got = rowsOfTrend(t, withPast(undated, february))
	if last := got[len(got)-1]; last != "日期未知（本期）||60|10|16.67%|未知" {
		t.Errorf("without a day: %s", last)
	}
}

func TestNoTrendWithoutEarlierLedgers(t *testing.T) {
	if slices.Contains(opened(t, workbookOf(t, full())).GetSheetList(), trendSheet) {
		t.Error("a sheet of nothing")
	}
}

// The lines go over all rows of the table, this ledger's own too.
func TestTrendIsDrawn(t *testing.T) {
	_, parts := opctest.Parts(t, workbookOf(t, withPast(sized(60, 7), february)))
	for name, part := range parts {
		if !strings.Contains(part, "<c:lineChart>") {
			continue
		}
		for _, column := range []string{"C", "D", "F"} {
			for _, f := range []string{"'变化趋势'!$" + column + "$3", "'变化趋势'!$" + column + "$4:$" + column + "$7", "'变化趋势'!$A$4:$A$7"} {
				if !strings.Contains(part, "<c:f>"+f+"</c:f>") {
					t.Errorf("%s: no %s", name, f)
				}
			}
		}
		return
	}
	t.Error("no chart of lines")
}
