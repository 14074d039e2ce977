package blank

import (
	"slices"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
)

const (
	guideSheet = "使用说明"
	guideWidth = 70 // of its one column
)

// A line of the guide: a heading, or a sentence under it.
type guideLine struct {
	look look
	text string
}

var guide = []guideLine{
	{title, "整改台账填写说明"},
	{prose, "这份工作簿填好以后，程序据此生成整改进展情况通报（Word 和 PDF）和整改情况汇总表。请按下面的次序填写，深色表头的必填，浅色表头的可填。"},
	{section, "1. 通报信息"},
	{prose, "填写“内容”一列。日期直接输入，如 2025-3-31。用不着的可填项留空，通报中就不会出现。"},
	{section, "2. 组织落实"},
	{prose, "通报第一部分，一行一段：左边是小标题，右边是正文。正文中的统计数字可以写成花括号加名称，如“制定整改措施{措施数}条”，生成时按台账计算填入，免得前后对不上。"},
	{section, "3. 整改台账"},
	{prose, "一行一条整改措施。同一方面、同一反馈问题、同一具体问题的几行，只填第一行，或者合并单元格，两种写法效果相同。"},
	{prose, "第2行是填写示例，“序号”写着“示例”的行不写进通报，不计入统计，可以删去，也可以留着。请从第3行填起，不要直接改写示例。"},
	{prose, "整改状态分五种：已完成、基本完成、长期坚持、推进中、未完成。任务的状态取其各条措施中进度最慢的一条。"},
	{prose, "已完成的要填完成日期；未完成的要填未完成原因。列可以增加、隐藏或调换次序，表头的名称请保留。"},
	{prose, "整改措施和整改进展想分开填写的，把“整改措施及进展”一列改为“整改措施”“整改进展”两列即可。另可增加“原因剖析”“整改目标”“佐证材料”“问责情况”“挽回资金”等列。"},
	{section, "4. 今后打算"},
	{prose, "通报最后一部分，写法同“组织落实”。没有小标题的一行是总起段。"},
	{section, "5. 附件（可填）"},
	{prose, "有附件的，另建工作表，名称写“附件1”“附件2”：第一行写附件标题；内容是表格的，第二行起写表头和各行；内容是文字的，第二行起每行写一段。"},
	{section, "6. 生成之前"},
	{prose, "把台账存盘，拖到程序图标上：缺什么、哪个单元格有疑问，都会列出来，改好再拖一次。这张说明表可以保留，也可以删除，不影响生成。"},
}

// guideLines are the guide with what the columns' notes say.
func guideLines() []guideLine {
	lines := append(slices.Clone(guide), guideLine{section, "7. 各列怎样填（选中表头，也会显示）"})
	for _, form := range forms {
		for _, c := range form.columns {
			if c.note != "" {
				lines = append(lines, guideLine{prose, form.name + "“" + c.heading + "”：" + c.note})
			}
		}
	}
	return lines
}

// writeGuide writes the sheet that explains the others.
func writeGuide(s sheet) error {
	s.column(1, guideWidth, prose)
	for i, line := range guideLines() {
		s.text(1, i+1, line.text, line.look)
		s.height(i+1, lineHeight(line))
	}
	columns := a1.Cell(len(guide)+1, 1)
	s.do(func() error { return s.f.InsertPageBreak(s.name, columns) })
	s.page(false)
	grid := false
	s.do(func() error { return s.f.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: &grid}) })
	return s.err
}

// lineHeight is a guide line's height in points.
func lineHeight(l guideLine) float64 {
	switch l.look {
	case title:
		return 36
	case section:
		return 28
	}
	return proseHeight(l.text, guideWidth)
}
