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
	for c, column := range Columns(table) {
		sum += column.Width
		if need := longestFigure(table[1][c])*TableSize + 2*CellPadding; column.Width < need {
			t.Errorf("column %d is %.1f wide, its figure needs %.1f", c, column.Width, need)
		}
	}
	if math.Abs(sum-TypeAreaWidth) > 0.01 || PartsFigures(table) {
		t.Errorf("the columns are %.1f wide", sum)
	}
	wide := [][]string{strings.Split("一二三四五六七八", ""), strings.Split(strings.Repeat("12345678.90 ", 8), " ")}
	if !PartsFigures(wide) {
		t.Error("eight such figures have room on a page")
	}
}
