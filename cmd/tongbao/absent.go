package main

import (
	"fmt"
	"strings"

	"tongbao/report"
	"tongbao/report/gongwen"
)

// absentFonts is what there is to say once of a Word file that relies on typefaces which
// this machine lacks; empty where it relies on none.
func absentFonts(out report.Outcome) string {
	job := out.Job
	if len(out.Outputs) == 0 || !job.Formats.DOCX || job.EmbedFonts {
		return ""
	}
	absent := job.Fonts.Absent()
	if len(absent) == 0 {
		return ""
	}
	return fmt.Sprintf("这台电脑没有公文用的%s字体，Word 打开通报时会换用别的字体，各行各页可能与 PDF 不一样，有时多出一页。"+
		"装上这些字体，或者加上 --embed-fonts（配置里写 embed-fonts: true）把字体嵌入 Word 文件，就不会这样。", listed(absent))
}

func listed(typefaces []gongwen.Typeface) string {
	names := make([]string, len(typefaces))
	for i, t := range typefaces {
		names[i] = t.String()
	}
	return strings.Join(names, "、")
}
