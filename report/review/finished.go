package review

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var finishedAfterData = Rule{
	ID: "finished-after-data", Severity: finding.Error,
	Title:  "完成日期晚于数据截止日期",
	Reason: "数据截止之后的事还没有发生；多是年份或月份写错。",
	Check: func(b *Book) []Fault {
		return b.finishedFaults(func(finished, on day.Day) (string, bool) {
			return fmt.Sprintf("完成日期%s晚于数据截止日期%s。", finished.Chinese(), on.Chinese()),
				!on.IsZero() && on.Before(finished)
		}, b.Info.ReferenceDay())
	},
}

var finishedBeforeInspection = Rule{
	ID: "finished-before-inspection", Severity: finding.Suspect,
	Title:  "完成日期早于巡察开始日期",
	Reason: "整改不会在巡察开始之前就完成；多是年份写错。",
	Check: func(b *Book) []Fault {
		return b.finishedFaults(func(finished, begins day.Day) (string, bool) {
			return fmt.Sprintf("完成日期%s早于巡察开始日期%s。", finished.Chinese(), begins.Chinese()),
				!begins.IsZero() && finished.Before(begins)
		}, b.Info.Day(ledger.Begins))
	},
}

// finishedFaults judges every completion against a day.
func (b *Book) finishedFaults(judge func(finished, against day.Day) (string, bool), against day.Day) []Fault {
	var faults []Fault
	for _, m := range b.measures() {
		if m.Finished.Day.IsZero() {
			continue
		}
		if summary, wrong := judge(m.Finished.Day, against); wrong {
			faults = append(faults, whole(m.Finished.Value, summary, "请核对完成日期。"))
		}
	}
	return faults
}

var finishedMissing = Rule{
	ID: "finished-missing", Severity: finding.Suspect,
	Title:  "已完成而没有完成日期",
	Reason: "台账有完成日期一栏的，已完成的措施都要填写。",
	Check:  checkFinishedMissing,
}

func checkFinishedMissing(b *Book) []Fault {
	if !b.keeps(ledger.FieldFinished, func(m *ledger.Measure) ledger.Value { return m.Finished.Value }) {
		return nil
	}
	var faults []Fault
	for _, m := range b.measures() {
		if m.State == ledger.Done && !m.Finished.Given() {
			faults = append(faults, whole(placeOf(m, m.Status), "整改状态是已完成，完成日期却没有填。", "请补填完成日期，或改正整改状态。"))
		}
	}
	return faults
}

var finishedButOpen = Rule{
	ID: "finished-but-open", Severity: finding.Suspect,
	Title:  "没有完成却有完成日期",
	Reason: "整改状态与完成日期互相矛盾，统计就不准。",
	Check:  checkFinishedButOpen,
}

func checkFinishedButOpen(b *Book) []Fault {
	var faults []Fault
	for _, m := range b.measures() {
		if m.State.Open() && !m.Finished.Day.IsZero() {
			faults = append(faults, whole(placeOf(m, m.Status),
				fmt.Sprintf("整改状态是%s，却填了完成日期%s。", m.State, m.Finished.Day.Chinese()), "请核对后改正其中一项。"))
		}
	}
	return faults
}

var reasonMissing = Rule{
	ID: "reason-missing", Severity: finding.Suspect,
	Title:  "未完成而没有写原因",
	Reason: "台账有未完成原因一栏的，未完成的措施都要说明。",
	Check:  checkReasons,
}

func checkReasons(b *Book) []Fault {
	if !b.keeps(ledger.FieldReason, func(m *ledger.Measure) ledger.Value { return m.Reason }) {
		return nil
	}
	var faults []Fault
	for _, m := range b.measures() {
		if m.State == ledger.NotDone && !m.Reason.Given() {
			faults = append(faults, whole(placeOf(m, m.Status), "整改状态是未完成，没有写明原因。", "请在未完成原因一栏说明原因和下步措施。"))
		}
	}
	return faults
}

var doneButLasting = Rule{
	ID: "done-but-lasting", Severity: finding.Hint,
	Title:  "长期坚持的时限，已完成的状态",
	Reason: "时限写长期坚持的措施一般不销号，状态多为长期坚持。",
	Check:  checkDoneButLasting,
}

func checkDoneButLasting(b *Book) []Fault {
	var faults []Fault
	for _, m := range b.measures() {
		if m.State == ledger.Done && m.Deadline.Kind == ledger.Lasting {
			faults = append(faults, whole(placeOf(m, m.Status),
				fmt.Sprintf("完成时限是“%s”，整改状态却是已完成。", m.Deadline.Text), "请核对整改状态是否应为长期坚持。"))
		}
	}
	return faults
}
