package tree

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// quoteLength is how many characters a sentence quotes of a text.
const quoteLength = 20

func quoted(v ledger.Value) string { return "“" + hanzi.Clip(v.Text, quoteLength) + "”" }

func rowIgnored(v ledger.Value) finding.Finding {
	return v.Fault(ignoredRow,
		"这一行没有整改措施，也不是新的问题或任务，没有采用。", "请核对：缺措施的补上；多余的删去这一行。")
}

func mergeCuts(v ledger.Value, row int, f ledger.Field) finding.Finding {
	return v.Fault(mergeCutsTask,
		fmt.Sprintf("%s的合并单元格跨过了第%d行处上一级的分界，已按两处各算一个。", f, row),
		"请核对合并的范围，使它不超出所属的问题。")
}

func withoutParent(at finding.Ref, f ledger.Field) finding.Finding {
	return rowWithoutParent.At(at, fmt.Sprintf("这一行有整改措施，但不知道属于哪个%s。", f),
		fmt.Sprintf("请在这一行补上%s，或者把合并单元格扩展到这一行。", f))
}

func progressJoined(v ledger.Value, progress int) finding.Finding {
	return v.Fault(unpairedProgress,
		fmt.Sprintf("整改措施是1条，进展分为%d条，对不上，已合为一条措施。", progress), pairAdvice)
}

func progressAtEnd(v ledger.Value, actions int) finding.Finding {
	return v.Fault(unpairedProgress,
		fmt.Sprintf("整改措施分为%d条，进展没有这样分条，对不上；措施分别计数，进展都写在最后一条后面。", actions), pairAdvice)
}

func progressByNumber(v ledger.Value, actions, progress int) finding.Finding {
	return v.Fault(unpairedProgress,
		fmt.Sprintf("整改措施分为%d条，进展分为%d条，对不上；措施分别计数，进展按编号写在各条后面，没有这个编号的写在最后一条后面。", actions, progress), pairAdvice)
}

const pairAdvice = "请核对；最好使两格的条数一致，或者把每条措施单列一行。"

func listWasKept(v ledger.Value) finding.Finding {
	return v.Fault(listKept,
		"这一格先有一段文字，后面才分条列举，已作为一条措施，没有拆开。",
		"如果各条是不同的措施，请单列各行，或者删去前面的文字。")
}

func leadWasKept(v ledger.Value) finding.Finding {
	return v.Fault(listLead, "各条措施之前还有一句话，已并入第一条措施。", "请核对第一条措施的文字。")
}

func linesWereJoined(v ledger.Value) finding.Finding {
	return v.Fault(linesJoined,
		"这一格分行写，行末没有标点，通报里已补上标点，连成一句。", "请核对补上的标点，最好在台账里写明。")
}

func linesWereParted(v ledger.Value, n int) finding.Finding {
	return v.Fault(linesParted,
		fmt.Sprintf("这一格有%d行，没有序号，行末也没有标点，已按一行一条分为%d条。", n, n),
		"请核对是不是各为一条；最好在各条前写上1.、2.，或者每条单列一行。")
}

func rowsStandApart(a apart) finding.Finding {
	more := ""
	if a.rows > 1 {
		more = fmt.Sprintf("这样的共有%d处。", a.rows)
	}
	return a.first.Fault(rowsApart,
		fmt.Sprintf("%s%s在第%d行已经有过，这一行与它隔开了，已并入前面的那一个。%s", a.field, quoted(a.first), a.before, more),
		"请核对：是同一个的，最好把各行排在一起；不是同一个的，请把名称写得有所区别。")
}

func aspectsWereJoined(v, first ledger.Value) finding.Finding {
	return v.Fault(aspectsJoined,
		"方面"+quoted(v)+"在工作表“"+first.At.Sheet()+"”"+first.At.Cell()+"已经有过，两处的内容并在一起。",
		"请核对两处是不是同一个方面；不是的，请把名称写得有所区别。")
}
