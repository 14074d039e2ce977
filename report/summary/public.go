package summary

import (
	"fmt"

	"tongbao/report/finding"
)

// publicSheet is for the person who approves the public version.
const publicSheet = "公开版审核"

// writePublic writes 公开版审核: what the public version leaves out and masks, and what has
// to be decided before it is published, that first. Without a public version there is none.
func writePublic(b *book, d *data) {
	if d.Public == nil {
		return
	}
	about := fmt.Sprintf("公开版另成文件：%s。这里逐处列出，只供审核的人使用，不要随公开版一起发出。", d.PublicTotals)
	l := newList(publicSheet, about, "没有略去、遮盖的内容。", d, []column{
		numberColumn, flowing("事项", 14), centred("工作表", 10), {head: "单元格", width: 9, style: centreStyle},
		flowing("说明", 24), flowing("内容", 24), flowing("建议", 20),
	})
	for _, f := range d.Public.ByGravity() {
		l.entry(f.Kind.Title, f.At.Sheet(), f.At.Cell(), f.Summary, shownOf(f.Excerpt), f.Advice)
	}
	l.write(b, nil)
}

// shownOf is a text as who approves it reads it: whole where all of it is meant.
func shownOf(e finding.Excerpt) string {
	if e.From == 0 && e.To == len(e.Text) {
		return e.Text
	}
	return e.Marked()
}
