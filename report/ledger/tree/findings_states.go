package tree

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// stateUnknown returns a finding about a status that stands for no state.
func stateUnknown(v ledger.Value, status words.Status) finding.Finding {
	why, advice := "认不出来，无法归类",
		"请改为已完成、基本完成、推进中、长期坚持、未完成之一，或者在 tongbao.yaml 的 states 里加上这个说法。"
	switch status.How {
	case words.UnknownMark:
		why, advice = "代表什么，这张表里没有说明",
			"请在标题下面或表尾写明，如“●已完成　○未完成”；或者改为已完成、基本完成、推进中、长期坚持、未完成之一。"
	case words.Awaiting:
		why = "说的是等候验收、销号或者批准，没有说做到哪一步，无法归类"
	case words.Contradictory:
		why, advice = "里的几种说法不能同时算数，无法归类",
			"请只写已完成、基本完成、推进中、长期坚持、未完成之一，如“推进中（80%）”。"
	}
	if status.Meant != ledger.UnknownState {
		advice = "是不是“" + status.Meant.String() + "”？" + advice
	}
	return v.Fault(unknownStatus, "整改状态"+quoted(v)+why+"，统计时不计入任何一种状态。", advice)
}

// statesWereInTexts tells that the states of a table come from the texts of its measures.
func statesWereInTexts(said textStates) finding.Finding {
	example := "“" + said.mark.Words + "”"
	if said.mark.Words != said.mark.State.String() {
		example += "是" + said.mark.State.String()
	}
	return stateFromText.At(said.first.At,
		said.without()+"，整改状态取自各行文字里写的状态，如"+example+fmt.Sprintf("，共%d行。", said.rows),
		"请核对各条的状态；最好单列“整改状态”一栏。")
}

// statesMayBeInTexts tells that some texts of a table without states name one.
func statesMayBeInTexts(said textStates) finding.Finding {
	return stateInText.At(said.first.At,
		said.without()+"，文字里像是写了状态，如“"+said.mark.Words+fmt.Sprintf("”，%d行里有%d行这样写，都没有采用。", said.rows, said.marked),
		"请单列“整改状态”一栏；或者在每一行文字的开头都写上状态，如“【已完成】”。")
}

func (s textStates) without() string {
	if s.column {
		return "状态一列是空的"
	}
	return "没有状态列"
}
