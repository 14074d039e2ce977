package ledger

import (
	"fmt"

	"tongbao/report/finding"
)

func badDeadline(v Value) finding.Finding {
	return v.Fault(badDeadlineKind,
		"完成时限“"+short(v.Text)+"”看不出是哪一天，无法判断是否逾期。",
		"请写明年月日，如2024年3月31日、2024年3月底；或者写立行立改、长期坚持。")
}

func badDate(v Value, what string) finding.Finding {
	return v.Fault(badDateKind,
		what+"“"+short(v.Text)+"”不是日期，或者日历上没有这一天。",
		"请填写完整的年月日，如2024年3月31日。")
}

func controlCharacters(v Value, n int) finding.Finding {
	return v.Fault(controlCharacterKind,
		fmt.Sprintf("文字里夹有%d个看不见的控制字符，已经去掉。", n), "请核对这一格的文字是否完整。")
}

func undecodable(v Value) finding.Finding {
	return v.Fault(undecodableKind,
		"文字里有认不出的字符，显示为“�”。", "请对照原件改正；用 .csv 保存的，请改存为 .xlsx 再试。")
}

func unknownKey(v Value) finding.Finding {
	return v.Fault(unknownFactKind,
		"“"+short(v.Text)+"”不是通报信息的项目，没有采用。", "请核对项目名称是否写错；确实多余的可以删去。")
}

func factTwice(v Value, key Key, first Value) finding.Finding {
	return v.Fault(factTwiceKind,
		fmt.Sprintf("“%s”填写了两次，采用的是%s的内容。", key, first.At.Cell()), "请只保留一处。")
}

func ignoredRow(v Value) finding.Finding {
	return v.Fault(ignoredRowKind,
		"这一行没有整改措施，也不是新的问题或任务，没有采用。", "请核对：缺措施的补上；多余的删去这一行。")
}

func doubtfulFoot(v Value) finding.Finding {
	return v.Fault(doubtfulFootKind,
		"这一行像是合计或者表尾，没有读取，但其中还有别的文字。",
		"请核对：如果是问题或者措施，请在开头加上序号，如“1.”，再补上整改措施和整改状态。")
}

func mergeCuts(v Value, row int, f Field) finding.Finding {
	return v.Fault(mergeCutsTaskKind,
		fmt.Sprintf("%s的合并单元格跨过了第%d行处上一级的分界，已按两处各算一个。", f, row),
		"请核对合并的范围，使它不超出所属的问题。")
}

func noParent(at finding.Ref, f Field) finding.Finding {
	return rowWithoutParentKind.At(at,
		fmt.Sprintf("这一行有整改措施，但不知道属于哪个%s。", f),
		fmt.Sprintf("请在这一行补上%s，或者把合并单元格扩展到这一行。", f))
}

func unpaired(v Value, actions, progress int) finding.Finding {
	return v.Fault(unpairedProgressKind,
		fmt.Sprintf("整改措施分为%d条，进展分为%d条，对不上，已合为一条措施。", actions, progress),
		"请使两格的条数一致，或者把每条措施单列一行。")
}

func listInside(v Value) finding.Finding {
	return v.Fault(listKeptKind,
		"这一格先有一段文字，后面才分条列举，已作为一条措施，没有拆开。",
		"如果各条是不同的措施，请单列各行，或者删去前面的文字。")
}

func leadKept(v Value) finding.Finding {
	return v.Fault(listLeadKind,
		"各条措施之前还有一句话，已并入第一条措施。", "请核对第一条措施的文字。")
}

func linesJoined(v Value) finding.Finding {
	return v.Fault(linesJoinedKind,
		"这一格分行写，行末没有标点，通报里已补上标点，连成一句。", "请核对补上的标点，最好在台账里写明。")
}

func linesParted(v Value, n int) finding.Finding {
	return v.Fault(linesPartedKind,
		fmt.Sprintf("这一格有%d行，没有序号，行末也没有标点，已按一行一条分为%d条。", n, n),
		"请核对是不是各为一条；最好在各条前写上1.、2.，或者每条单列一行。")
}

func rowsApart(a apart) finding.Finding {
	more := ""
	if a.rows > 1 {
		more = fmt.Sprintf("这样的共有%d处。", a.rows)
	}
	return a.first.Fault(rowsApartKind,
		fmt.Sprintf("%s“%s”在第%d行已经有过，这一行与它隔开了，已并入前面的那一个。%s", a.field, short(a.first.Text), a.before, more),
		"请核对：是同一个的，最好把各行排在一起；不是同一个的，请把名称写得有所区别。")
}

func aspectsJoined(v, first Value) finding.Finding {
	return v.Fault(aspectsJoinedKind,
		"方面“"+short(v.Text)+"”在工作表“"+first.At.Sheet+"”"+first.At.Cell()+"已经有过，两处的内容并在一起。",
		"请核对两处是不是同一个方面；不是的，请把名称写得有所区别。")
}

func hiddenRows(at finding.Ref, n, first int) finding.Finding {
	return hiddenRowsKind.At(at.At(first, 1),
		fmt.Sprintf("台账有%d行是隐藏的（从第%d行起），也计算在内。", n, first),
		"如果隐藏行不该计入，请删去这些行，或者在台账旁边的 tongbao.yaml 里写上 skip-hidden: true。")
}

func hiddenLedger(at finding.Ref) finding.Finding {
	return hiddenSheetKind.At(at,
		"这张隐藏的工作表像是整改台账，没有读取。",
		"如果其中的内容应当计入，请取消隐藏后再试。")
}

func missingColumn(at finding.Ref, f Field) finding.Finding {
	severity := finding.Hint
	switch f {
	case FieldProblem: // a notice without problems is none
		severity = finding.Error
	case FieldStatus:
		severity = finding.Suspect
	}
	return missingColumnKind.At(at,
		fmt.Sprintf("表头里没有“%s”这一列。", f),
		fmt.Sprintf("请补上这一列；如果有而用了别的名称，请把表头改为“%s”，或者在 tongbao.yaml 的 mapping 里指明。", f)).Graded(severity)
}

func wideAnnex(at finding.Ref, columns int) finding.Finding {
	return wideAnnexKind.At(at,
		fmt.Sprintf("附件的表有%d列，在一页纸的宽度里排不清楚。", columns),
		"请删去附件不需要的列，或者分成几个附件。")
}

func annexCut(at finding.Ref) finding.Finding {
	return annexCutKind.At(at,
		"附件的表太大，从这一行起没有读取。",
		"请核对是不是附件；是的话，请删去不需要的行和列，不是的话，请改工作表的名称。")
}

func columnTwice(at finding.Ref, text, first string, f Field) finding.Finding {
	return duplicateColumnKind.At(at,
		fmt.Sprintf("“%s”和“%s”两列都像是%s，没有采用“%s”。", first, text, f, text),
		"请核对采用的是不是该用的那一列；不该用的，请改表头，或者在 tongbao.yaml 的 mapping 里指明各列。")
}

// short is a text as a sentence may quote it.
func short(text string) string {
	runes := []rune(text)
	if len(runes) > 20 {
		return string(runes[:20]) + "…"
	}
	return text
}
