package summary

import (
	"fmt"

	"tongbao/report/internal/draft"
	"tongbao/report/ledger"
)

// aboutBatch returns the line below the title: what is counted, and what is not.
func aboutBatch(units []Unit, failed int, live bool) string {
	about := fmt.Sprintf("共%d个单位，按完成率排名。", len(units))
	if !live {
		about += "行数较多，各单位的数字为生成时的数值。"
	}
	blind := countBlind(units)
	for _, left := range []struct {
		n     int
		about string
	}{
		{countUndated(units), "%d个单位没有填写数据截止日期，逾期和临期未知，未计入合计。"},
		{blind, "%d个单位的措施一条状态也没有读到，完成情况未知，不参加排名，未计入合计和图表。"},
		{unknownStates(units[:len(units)-blind]), "另有%d条措施状态不明，完成率按全部措施计算，实际可能更高。"},
		{countDrafts(units), "%d个单位的材料还是" + draft.Mark + "。"},
	} {
		if left.n > 0 {
			about += fmt.Sprintf(left.about, left.n)
		}
	}
	if failed > 0 {
		about += fmt.Sprintf("另有%d份台账未成功，见“%s”。", failed, failSheet)
	}
	return about
}

// unknownStates returns how many measures of the units have no known state.
func unknownStates(units []Unit) int {
	t := sum(units)
	return t.State(ledger.UnknownState)
}
