package notice

import (
	"fmt"
	"math"
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

// moveAddressee moves a 主送机关 that would leave the first page without text into the
// 版记, over 抄送 (GB/T 9704-2012, 7.3.3 and 7.4.2), and tells of it.
func (c *composer) moveAddressee(n *Notice) {
	lines := int(math.Ceil((gongwen.RoughWidth(n.Addressee) + 1) / gongwen.CharsPerLine))
	if n.Addressee == "" || n.headLines()+lines+textLines <= gongwen.LinesPerPage {
		return
	}
	n.Imprint.SendTo = ending(strings.TrimSuffix(n.Addressee, "："), "。", "。")
	n.Addressee = ""
	c.found = append(c.found, addresseeMovedKind.At(c.ledger.Info.Values[ledger.Addressee].At,
		fmt.Sprintf("主送机关要占%d行，第一页排不下正文，已经移到版记里，排在抄送的上面。", lines),
		"按标准可以这样排，不必改动；能用统称的（如“各县（市、区）党委”），请改用统称。"))
}

// textLines is how many lines of text the first page is to show at least.
const textLines = 1

// headLines returns how many lines of the first page stand over 主送机关.
func (n *Notice) headLines() int {
	f := flow{}
	f.header(n.Header)
	f.text(gongwen.Title, n.Title)
	f.blank(1)
	lines := 0
	for _, b := range f.blocks {
		switch {
		case b.Blank():
			lines++
		case b.Role == gongwen.Masthead:
			lines += gongwen.MarkOf(b.Text(), n.Header.JointWord).Rows()
		case b.Role == gongwen.MastheadWord:
		default:
			lines += 1 + strings.Count(b.Text(), "\n")
		}
	}
	return lines
}
