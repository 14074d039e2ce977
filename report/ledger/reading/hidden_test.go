package reading_test

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/ledger/reading"
)

// hiding is a ledger of one measure with those columns hidden, "A" or "A:B".
func hiding(t *testing.T, columns []string, lines ...[]any) []byte {
	t.Helper()
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	for _, line := range lines {
		w.row(s, line...)
	}
	for _, c := range columns {
		w.must(w.f.SetColVisible(s, c, false))
	}
	return w.bytes()
}

// A visible column wins over a hidden one of the same field, whichever stands first; one
// that is hidden and filled is told.
func TestHiddenColumns(t *testing.T) {
	line := func(texts ...any) []any { return texts }
	const at = "台账.xlsx > 整改台账 > "
	for _, c := range []struct {
		name   string
		hidden []string
		lines  [][]any
		want   string   // stands in what was read
		told   []string // how the findings begin
	}{
		{"old deadline before the new one", []string{"D"}, [][]any{
			line("具体问题", "整改措施", "责任科室", "完成时限", "整改时限", "整改状态"), line("甲", "修订办法。", "甲科", "2024-03-31", "2025-03-31", "推进中")},
			"时限 2025-03-31", []string{"提示 hidden-column " + at + "D1：“完成时限”一列是隐藏的，没有读取"}},
		{"old deadline behind the new one", []string{"E"}, [][]any{
			line("具体问题", "整改措施", "责任科室", "整改时限", "完成时限", "整改状态"), line("甲", "修订办法。", "甲科", "2025-03-31", "2024-03-31", "推进中")},
			"时限 2025-03-31", []string{"提示 hidden-column " + at + "E1：“完成时限”一列是隐藏的，没有读取"}},
		{"old state", []string{"E"}, [][]any{
			line("具体问题", "整改措施", "责任科室", "完成时限", "整改状态", "当前状态"), line("甲", "修订办法。", "甲科", "2025-03-31", "未完成", "已完成")},
			"已完成", []string{"提示 hidden-column " + at + "E1：“整改状态”一列是隐藏的，没有读取"}},
		{"the only progress", []string{"C"}, [][]any{
			line("具体问题", "整改措施", "整改进展", "责任科室", "完成时限", "整改状态"), line("甲", "修订办法。", "内部掌握。", "甲科", "2025-03-31", "推进中")},
			"内部掌握。", []string{"疑似 hidden-column " + at + "C1：“整改进展”一列是隐藏的，打开台账看不见，但读取了"}},
		{"an empty one and one of which nothing is known", []string{"C", "F:G"}, [][]any{
			line("具体问题", "整改措施", "整改进展", "责任科室", "完成时限", "内部编号", nil, "整改状态"), line("甲", "修订办法。", nil, "甲科", "2025-03-31", "X1", nil, "推进中")},
			"推进中", nil},
		{"group of columns", []string{"C:D"}, [][]any{
			line("具体问题", "整改措施", "责任科室", "完成时限", "整改状态"), line("甲", "修订办法。", "甲科", "2025-03-31", "推进中")},
			"甲科", []string{"提示 hidden-column " + at + "C1：“责任科室”", "疑似 hidden-column " + at + "D1：“完成时限”"}},
	} {
		l, found, err := reading.Read("台账.xlsx", hiding(t, c.hidden, c.lines...), reading.Options{})
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if text := dump(l); !strings.Contains(text, c.want) {
			t.Errorf("%s: read as\n%s, without %s", c.name, text, c.want)
		}
		told := strings.Split(strings.TrimSpace(dumpFindings(found)), "\n")
		if len(found) != len(c.told) {
			t.Errorf("%s: told %q, want %q", c.name, told, c.told)
			continue
		}
		for i, want := range c.told {
			if !strings.HasPrefix(told[i], want) {
				t.Errorf("%s: told %q, want %q", c.name, told[i], want)
			}
		}
	}
}

// Texts under a merged block are told where they say something else than the block.
func TestTextsUnderMergedBlocks(t *testing.T) {
	heads := []string{"序号", "具体问题", "整改措施", "责任科室", "完成时限", "整改状态", "领导批示"}
	for _, c := range []struct {
		name, block string
		second      []string
		told        string
	}{
		{"another measure", "C2:C3", []string{"2", "乙", "开展自查。", "甲科", "2025-03-31", "推进中"}, "C3：合并单元格底下还有1格文字"},
		{"texts in two columns", "C2:D3", []string{"2", "乙", "开展自查。", "乙科", "2025-03-31", "推进中"}, "D2：合并单元格底下还有3格文字"},
		{"the same text", "D2:D3", []string{"2", "乙", "开展自查。", " 甲科", "2025-03-31", "推进中"}, ""},
		{"a number", "A2:A3", []string{"2", "乙", "开展自查。", "甲科", "2025-03-31", "推进中"}, ""},
		{"nothing", "C2:C3", []string{"2", "乙", "", "甲科", "2025-03-31", "推进中"}, ""},
		{"a column that is not read", "G2:G3", []string{"2", "乙", "开展自查。", "甲科", "2025-03-31", "推进中", "已阅"}, ""},
		{"below the table", "C5:C6", []string{"2", "乙", "开展自查。", "甲科", "2025-03-31", "推进中"}, ""},
	} {
		sheet := `<sheetData><row r="1">` + texts(1, heads...) + `</row><row r="2">` + texts(2, "1", "甲", "修订办法。", "甲科", "2025-03-31", "推进中", "同意") + `</row>` +
			`<row r="3">` + texts(3, c.second...) + `</row></sheetData><mergeCells><mergeCell ref="` + c.block + `"/></mergeCells>`
		_, found, err := reading.Read("台账.xlsx", raw(t, sheet), reading.Options{})
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		told := ""
		for _, f := range found {
			if f.ID() == "text-under-merge" {
				told += f.At.Cell() + "：" + f.Summary
			}
		}
		if !strings.HasPrefix(told, c.told) || c.told == "" && told != "" {
			t.Errorf("%s: told %q, want %q", c.name, told, c.told)
		}
	}
}

// Hidden rows are told as filtered where the sheet has a filter.
func TestFilteredRowsAreToldSo(t *testing.T) {
	for _, filtered := range []bool{true, false} {
		w := newWorkbook(t)
		s := w.sheet("整改台账")
		w.row(s, "具体问题", "整改措施", "责任科室", "完成时限", "整改状态")
		w.row(s, "甲", "修订办法。", "甲科", "2025-03-31", "推进中")
		w.row(s, "乙", "开展自查。", "乙科", "2025-03-31", "推进中")
		want := "台账有1行是隐藏的（从第3行起）"
		if filtered {
			want = "台账有1行被筛选隐藏了（从第3行起）"
			w.must(w.f.AutoFilter(s, "A1:E3", []excelize.AutoFilterOptions{{Column: "C", Expression: "x == 甲科"}}))
		}
		w.must(w.f.SetRowVisible(s, 3, false))
		_, found, err := reading.Read("台账.xlsx", w.bytes(), reading.Options{})
		if err != nil || !strings.Contains(dumpFindings(found), want) {
			t.Errorf("%v, told\n%s, want %s", err, dumpFindings(found), want)
		}
	}
}
