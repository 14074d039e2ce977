package summary

import (
	"fmt"

	"tongbao/report/day"
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

// dayOfBatch returns the line with the day of the data, by which deadlines were judged:
// the one of all units, or the first and the last.
func dayOfBatch(units []Unit) string {
	var first, last day.Day
	for _, u := range units {
		switch {
		case u.on.IsZero():
			continue
		case first.IsZero():
			first, last = u.on, u.on
		case u.on.DaysUntil(first) > 0:
			first = u.on
		case last.DaysUntil(u.on) > 0:
			last = u.on
		}
	}
	switch {
	case first.IsZero():
		return "数据截止日期：未填写"
	case first == last:
		return "数据截止日期：" + first.Chinese()
	}
	return fmt.Sprintf("数据截止日期：%s至%s，见各单位", first.Chinese(), last.Chinese())
}

// oneDay reports whether the units have one day of the data, or none of them has any.
func oneDay(units []Unit) bool {
	return countIf(units, func(u *Unit) bool { return u.on != units[0].on }) == 0
}

// bodyOfBatch returns the words that say whose workbook it is: who sent the inspections,
// where that is one committee, else the units.
func bodyOfBatch(units []Unit) string {
	if len(units) == 0 {
		return ""
	}
	if sender := units[0].sender; sender != "" && countIf(units, func(u *Unit) bool { return u.sender != sender }) == 0 {
		return "派出党委：" + sender
	}
	first := nameOrMissing(units[0].Name)
	if len(units) == 1 {
		return "单位：" + first
	}
	return fmt.Sprintf("单位：%s等%d个单位", first, len(units))
}

// unknownStates returns how many measures of the units have no known state.
func unknownStates(units []Unit) int {
	t := sum(units)
	return t.State(ledger.UnknownState)
}
