package grid

import (
	"fmt"

	"tongbao/report/finding"
)

// Damaged tells of a file that cannot be read to its end. The summary is a whole
// Chinese sentence that says what is lost.
func Damaged(at finding.Ref, summary string) finding.Finding {
	return DamagedFile.At(at, summary,
		"请用 Excel 或 WPS 打开原文件，另存为新的 .xlsx 文件后再试；打不开的，请找回备份。")
}

// LostText tells of a cell whose text is not where the cell says that it is.
func LostText(at finding.Ref) finding.Finding {
	return Damaged(at, "文件已损坏，这个单元格的文字找不到了。")
}

// ErrorValue tells of a cell that shows an error value such as #REF!.
func ErrorValue(at finding.Ref, shown string) finding.Finding {
	return CellError.At(at, "单元格显示的是错误值“"+shown+"”，已当作空白。", "请改正公式，或直接填写内容。")
}

// Unshown tells of a cell whose format hides its text.
func Unshown(at finding.Ref) finding.Finding {
	return HiddenByFormat.At(at, "这一格有文字，但单元格格式把它隐藏了，打开表格看不见，所以没有读取。",
		"如果其中的内容应当采用，请把单元格格式改为“常规”；不需要的，请删去。")
}

// TooManySheets tells of a workbook with more sheets than are read.
func TooManySheets() finding.Finding {
	return TooLarge.At(finding.Ref{}, fmt.Sprintf("工作表超过%d张，已停止读取。", MaxSheets), "请核对是不是台账，并删去无关的工作表。")
}

// cutText tells of a cell whose text was cut.
func cutText(at finding.Ref) finding.Finding {
	return TextCut.At(at, fmt.Sprintf("这一格的文字超过%d个字符，只读取了前面的。", MaxCellText), "请把文字分到几格里，或者删去多余的。")
}

// Picture tells of cells of one column that hold pictures; at is the first of them.
func Picture(at finding.Ref, cells int) finding.Finding {
	summary := "这一格里放的是图片，已当作空白。"
	if cells > 1 {
		summary = fmt.Sprintf("这一列从这一格起有%d格里放的是图片，已当作空白。", cells)
	}
	return PictureInCell.At(at, summary, "图片里有应当采用的内容的，请写成文字；只作佐证的，可以不管。")
}

// Struck tells of cells of one row whose texts are struck through as a whole; at is the
// first of them. nothingElse says that the row has no other text.
func Struck(at finding.Ref, cells int, nothingElse bool) finding.Finding {
	summary := "这一格的文字划了删除线，没有读取。"
	switch {
	case cells > 1 && nothingElse:
		summary = "这一行的文字都划了删除线，没有读取。"
	case cells > 1:
		summary = fmt.Sprintf("这一行从这一格起有%d格的文字划了删除线，没有读取。", cells)
	}
	return StruckText.At(at, summary, adviceOnStruck)
}

// StruckPart tells of a cell some of whose text is struck through.
func StruckPart(at finding.Ref) finding.Finding {
	return StruckText.At(at, "这一格里有一部分文字划了删除线，只读取了其余的文字。", adviceOnStruck)
}

const adviceOnStruck = "如果其中的内容应当采用，请去掉删除线；不需要的，请删去。"
