package layout

import "tongbao/report/notice"

// Origins returns the cells of the ledger that parts of a line came from, by their
// places in the text of its element. A line of the template's wording alone has none.
func (d *Document) Origins(l Line) []notice.Origin {
	if l.Element < 0 {
		return nil
	}
	return notice.OriginsIn(d.Elements[l.Element].Origins, l.From, l.To)
}
