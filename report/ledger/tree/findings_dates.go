package tree

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

func deadlineUnclear(v ledger.Value) finding.Finding {
	return v.Fault(badDeadline,
		"完成时限"+quoted(v)+"看不出是哪一天，无法判断是否逾期。",
		"请写明年月日，如2024年3月31日、2024年3月底；或者写立行立改、长期坚持。")
}

func deadlineMovedOn(v ledger.Value) finding.Finding {
	return v.Fault(badDeadline,
		"完成时限"+quoted(v)+"写了延期，没有写延到哪一天，无法判断是否逾期。", "请写明延期后的年月日，如延期至2024年6月30日。")
}

func yearShort(v ledger.Value, what string, d day.Day) finding.Finding {
	return v.Fault(shortDate,
		what+quoted(v)+"的年份只写了两位，按"+d.Chinese()+"计算。", "年份要写全四位数字，请改为"+d.Chinese()+"。")
}

func deadlineMoved(v ledger.Value, d day.Day) finding.Finding {
	return v.Fault(deadlineExtended,
		"完成时限有延期，按延期后的"+d.Chinese()+"计算。", "请核对；不对的，请只写最后确定的日期。")
}

func yearOfData(v ledger.Value, d day.Day) finding.Finding {
	return v.Fault(assumedYear,
		"完成时限"+quoted(v)+"没有写年份，台账里也没有反馈日期，这样写的都按数据截止日期（没有的，按成文日期）所在的年份计算，这里是"+d.Chinese()+"。",
		"请核对；年份不对的，请写成"+d.Chinese()+"这样，或者在“通报信息”表里填写反馈日期。")
}

func monthOfFeedback(v ledger.Value, d day.Day) finding.Finding {
	return v.Fault(assumedYear,
		"完成时限"+quoted(v)+"没有写年份，按反馈当月算作"+d.Chinese()+"，这样写的都是如此。",
		"请核对；是下一年的，请写上年份，如"+fmt.Sprintf("%d年%d月底", d.Year+1, d.Month)+"。")
}

func yearMissing(v ledger.Value) finding.Finding {
	return withoutFeedback(deadlineWithoutYear, v,
		"没有写年份，台账里也没有反馈日期，这样写的都无法判断是否逾期。", "写上年份，如2024年3月底。")
}

func startMissing(v ledger.Value) finding.Finding {
	return withoutFeedback(deadlineWithoutStart, v,
		"要从反馈之日算起，而台账里没有反馈日期，这样写的都不判断是否逾期。", "写成年月日，如2024年3月31日。")
}

// withoutFeedback returns a finding about a deadline that a ledger without 反馈日期
// leaves open.
func withoutFeedback(k *finding.Kind, v ledger.Value, what, or string) finding.Finding {
	return v.Fault(k, "完成时限"+quoted(v)+what, "请在“通报信息”表里填写反馈日期，或者"+or)
}
