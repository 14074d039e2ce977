package table

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/plan"
)

// quoteLength is how many characters a sentence quotes of a text.
const quoteLength = 20

func columnMissing(at finding.Ref, f ledger.Field) finding.Finding {
	severity := missingColumn.Severity
	switch f {
	case ledger.FieldProblem: // a notice without problems is none
		severity = finding.Error
	case ledger.FieldStatus:
		severity = finding.Suspect
	}
	return missingColumn.At(at, fmt.Sprintf("表头里没有“%s”这一列。", f),
		fmt.Sprintf("请补上这一列；如果有而用了别的名称，请把表头改为“%s”。", f)).Graded(severity)
}

const withoutRate = "整个台账没有一条措施看得出整改状态，完成率算不出来。"

// statesMissing tells that a ledger has no status at all, statesBlank that its column is
// empty.
func statesMissing(at finding.Ref) finding.Finding {
	return missingColumn.At(at, "表头里没有“状态”这一列，"+withoutRate,
		"请补上“整改状态”一列，每条措施填写已完成、基本完成、推进中、长期坚持、未完成之一；如果有而用了别的名称，请把表头改为“状态”。").Graded(finding.Error)
}

func statesBlank(at finding.Ref) finding.Finding {
	return missingColumn.At(at, "“状态”一列是空的，"+withoutRate,
		"请给每条措施填写整改状态：已完成、基本完成、推进中、长期坚持、未完成之一。").Graded(finding.Error)
}

func columnTwice(at finding.Ref, text, first string, f ledger.Field) finding.Finding {
	return duplicateColumn.At(at, fmt.Sprintf("“%s”和“%s”两列都像是%s，没有采用“%s”。", first, text, f, text),
		"请核对采用的是不是该用的那一列；不该用的，请改它的表头。")
}

func columnWhole(v ledger.Value, c plan.Column) finding.Finding {
	read := "没有读取"
	if c.Field != "" {
		read = "整列按" + string(c.Field) + "读取"
	}
	return compoundColumn.At(v.At, fmt.Sprintf("“%s”一列写了几项内容，这一格看不出怎样分开，%s。", hanzi.Clip(c.Text, quoteLength), read),
		"请把各项分列填写，或者每一格都写明名目，如“责任科室：办公室；责任人：张三”。").About(v.Text)
}

func columnUnread(at finding.Ref, text string) finding.Finding {
	return unreadColumn.At(at, "“"+hanzi.Clip(text, quoteLength)+"”一列不知道是什么，没有读取，通报里没有它的内容。",
		"请核对：是方面、问题一类的，请把表头改为“方面”“反馈问题”或“具体问题”；不需要的，可以不管。")
}

func footWithText(v ledger.Value) finding.Finding {
	return v.Fault(doubtfulFoot, "这一行像是合计或者表尾，没有读取，但其中还有别的文字。",
		"请核对：如果是问题或者措施，请在开头加上序号，如“1.”，再补上整改措施和整改状态。")
}

// exampleLeftIn tells of n rows of examples in a table that has others, the first of which
// is the place.
func exampleLeftIn(at finding.Ref, n int) finding.Finding {
	what := "这一行标着“示例”"
	if n > 1 {
		what = fmt.Sprintf("这一行起有%d行标着“示例”", n)
	}
	return exampleRow.At(at, what+"，没有写进通报，也不计入统计。",
		"是示例的，可以删去，也可以留着；是真的措施的，请把“示例”改为它的序号。")
}

// hiddenRowsRead tells of hidden rows; filtered says that the sheet has a filter, which
// hides them as a rule.
func hiddenRowsRead(sheet finding.Ref, n, first int, filtered bool) finding.Finding {
	how := "是隐藏的"
	if filtered {
		how = "被筛选隐藏了"
	}
	return hiddenRows.At(sheet.At(first, 1), fmt.Sprintf("台账有%d行%s（从第%d行起），也计算在内。", n, how, first),
		"如果隐藏行不该计入，请删去这些行，或者移到一张隐藏的工作表里，隐藏的工作表不读取。")
}
