package gongwen

import (
	"math"
	"strings"
	"testing"
)

func TestColumnsKeepFiguresWhole(t *testing.T) {
	table := [][]string{
		{"序号", "单位", "项目", "概算（万元）", "支付（万元）", "开工日期", "合同编号", "责任人"},
		{"1", "市水务局水利工程建设管理中心", "泵站改造和河道清淤工程（二期）", "2345678.91", "1876543.20", "2023-11-05", "2023年11月5日", "林晚舟"},
	}
	sum := 0.0
	setting := SettingOf(table)
	for c, column := range setting.columns(table) {
		sum += column.Width
		if need := longestFigure(table[1][c])*setting.Size + 2*setting.Padding(); column.Width < need {
			t.Errorf("column %d is %.1f wide, its figure needs %.1f", c, column.Width, need)
		}
	}
	if math.Abs(sum-setting.Sheet.TypeArea().Width) > 0.01 || !setting.Whole {
		t.Errorf("the columns are %.1f wide", sum)
	}
	wide := [][]string{strings.Split("一二三四五六七八九十甲乙", ""), strings.Split(strings.Repeat("12345678.90 ", 12), " ")}
	if SettingOf(wide).Whole {
		t.Error("twelve such figures have room on a page")
	}
}

func TestCodesAreFigures(t *testing.T) {
	for text, want := range map[string]float64{
		"合同SXDA-2024-001号": 4*0.75 + 9*0.5 + 1, "A3": 1.25, "OK": 0, "12": 1, "7": 0,
		"91330100MA27X1234B": 14*0.5 + 4*0.75, "http://example.cn/xxgk/2024/0612.html": 0,
	} {
		if got := longestFigure(text); got != want {
			t.Errorf("%s: %.2f, want %.2f", text, got, want)
		}
	}
}

func TestSettingOfATable(t *testing.T) {
	table := func(columns int, text string) [][]string {
		rows := make([][]string, 2)
		for range columns {
			rows[0], rows[1] = append(rows[0], "栏"), append(rows[1], text)
		}
		return rows
	}
	for _, test := range []struct {
		columns int
		text    string
		sheet   Sheet
		size    float64
		whole   bool
	}{
		{3, "内容", Upright, 12, true},
		{5, "1234567.89", Upright, 12, true},
		{6, "1234567.89", Upright, 10.5, true},
		{8, "1234567.89", Across, 12, true},
		{9, "1234567.89", Across, 10.5, true},
		{11, "1234567.89", Across, 9, true},
		{12, "1234567.89", Across, 9, false},
		{19, "林晚舟", Across, 9, true},
		{MostColumns, "1", Across, 9, true},
		{9, strings.Repeat("很长的内容", 10), Across, 12, true},
	} {
		f := SettingOf(table(test.columns, test.text))
		if f.Sheet != test.sheet || f.Size != test.size || f.Whole != test.whole {
			t.Errorf("%d columns of %s: sheet %d, %.1f, whole %t", test.columns, test.text, f.Sheet, f.Size, f.Whole)
		}
	}
}
