package grid

import "tongbao/report/finding"

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
