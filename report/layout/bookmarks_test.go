package layout_test

import (
	"fmt"
	"testing"

	"tongbao/fonts"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

// An attachment has one bookmark, beside those of the text's parts: its label with its
// title, whose lines are one there.
func TestAttachmentsHaveBookmarks(t *testing.T) {
	long := "关于进一步加强农村饮用水水源地规范化建设和长效管护工作的任务清单"
	n := &notice.Notice{
		Title: notice.Paragraph{Text: "通报"},
		Sections: []notice.Section{{Level: 1, Label: "一、", Heading: notice.Paragraph{Text: "组织落实"}, Sections: []notice.Section{
			{Level: 2, Label: "（一）", Heading: notice.Paragraph{Text: "强化领导。"}, RunIn: notice.Paragraph{Text: "召开会议。"}},
		}}},
		Annexes: []notice.Annex{
			{Label: "附件1", Title: notice.Paragraph{Text: long}, Paragraphs: []notice.Paragraph{{Text: "正文。"}}},
			{Label: "附件2", Paragraphs: []notice.Paragraph{{Text: "正文。"}}},
		},
	}
	doc := layout.Set(n, n.Flow(), fonts.Embedded())
	var got []string
	for _, b := range doc.Bookmarks() {
		got = append(got, fmt.Sprintf("%d %s p%d", b.Depth, b.Title, b.Page+1))
	}
	want := []string{"1 一、组织落实 p1", "2 （一）强化领导 p1", "1 附件1 " + long + " p2", "1 附件2 p3"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
