package main

import "strings"

// ownSource is the content as the source of the tool's own workbook, where each
// measure has a row.
func ownSource(s source, list []entry) source {
	columns := []string{"责任领导", "责任科室", "责任人", "完成时限", "整改状态", "完成日期"}
	ledger := section{name: ledgerSheet, lines: []string{"列：" + strings.Join(columns, " | ")}}
	for _, l := range linesOf(list) {
		for depth := l.opens; depth <= ofTask; depth++ {
			ledger.lines = append(ledger.lines, levels[depth]+"："+l.values[levels[depth]])
		}
		values := make([]string, len(columns))
		for i, key := range columns {
			values[i] = l.values[key]
		}
		ledger.lines = append(ledger.lines, "- "+l.text(both), "> "+strings.Join(values, " | "))
	}
	return source{s.sheet("通报信息"), ledger}
}
