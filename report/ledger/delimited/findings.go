package delimited

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
)

// asWorkbook is what helps against every fault of a text file.
const asWorkbook = "也可以用 Excel 或 WPS 打开原文件，核对后另存为 .xlsx 再试。"

func noTable() error {
	return grid.NoWorkbook.At(finding.Ref{}, "文件不是工作簿，也不是用逗号或制表符分列的表格。",
		"请选取 .xlsx、.xls 或 .csv 格式的整改台账。")
}

func utf32Text() error {
	return grid.NoWorkbook.At(finding.Ref{}, "文件是 UTF-32 编码的文本，这种编码读不出来。",
		"请用 Excel 或 WPS 打开后另存为 .xlsx，或者另存为 UTF-8 编码的 .csv。")
}

func tooLarge() error {
	return grid.TooLarge.At(finding.Ref{}, "表格太大，已停止读取。", "请核对是不是台账，并删去无关的行和列。")
}

func openQuote(at finding.Ref) finding.Finding {
	return grid.OpenQuote.At(at, "从这一格起引号不成对，后面的内容连成了一格。",
		"请补上缺少的英文引号，或者用 Excel 打开后另存为 .xlsx 再试。")
}

func quoteAsText(at finding.Ref) finding.Finding {
	return looseQuote.At(at, "这一格以英文引号开头，但引号没有括住整格，已当作文字读取。",
		"请核对这一行各格的内容；"+asWorkbook)
}

func quotesInside(at finding.Ref) finding.Finding {
	return looseQuote.At(at, "括住这一格的英文引号里还有没有双写的引号，里面的已当作文字读取。",
		"请核对这一行各格的内容；"+asWorkbook)
}

func damagedBytes(at finding.Ref, encoding string, n int) finding.Finding {
	return brokenBytes.At(at, fmt.Sprintf("文件按 %s 编码读取，其中有%d处字节不成字（第一处在这一格），显示为“�”。", encoding, n),
		"请对照原件改正；"+asWorkbook)
}

func zeroBytes(at finding.Ref, n int) finding.Finding {
	return zeroByte.At(at, fmt.Sprintf("文件里夹有%d个零字节（第一个在这一格），已经去掉。", n), "请核对文字是否完整。")
}

func extraFields(at finding.Ref, n, width int) finding.Finding {
	return extraField.At(at, fmt.Sprintf("标题行有%d列，这一行有%d列，多半是文字里的逗号没有用英文引号括住，后面的各格可能错了位。", width, n),
		"请核对这一行；"+asWorkbook)
}

func cutCharacter(at finding.Ref) finding.Finding {
	return cutEnd.At(at, "文件的最后一个字只有一半，文件可能不完整，后面的行没有读到。", "请核对最后一行，必要时重新导出或下载文件。")
}

func cutRow(at finding.Ref, n, width int) finding.Finding {
	return cutEnd.At(at, fmt.Sprintf("各行都有%d列，最后一行只有%d列，末尾也没有换行，文件可能不完整。", width, n),
		"请核对最后一行，必要时重新导出或下载文件。")
}

func noValue(at finding.Ref) finding.Finding {
	return grid.FormulaWithoutValue.At(at, "这一格是公式，文本文件里没有它的计算结果，已当作空白。",
		"请用 Excel 或 WPS 打开原来的表格，另存为 .xlsx 再试。")
}
