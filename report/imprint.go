package report

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/ledger"
)

// imprintAlone tells that no text stands on the pages of the imprint.
func imprintAlone(doc *layout.Document, l *ledger.Ledger) finding.List {
	first := imprintPage(doc)
	if first < 1 || !isImprint(doc, doc.Pages[first].Lines[0]) {
		return nil
	}
	told, advice := fmt.Sprintf("版记在第%d面，这一面没有正文。", first+1), "双面印刷的，照此付印即可。"
	if doc.Numbered < len(doc.Pages) {
		told = fmt.Sprintf("版记在第%d面，这一面没有正文；前面的第%d面是空白，从空白面起不编页码。", first+1, first)
		advice += "要省一张纸的，请压缩正文。"
	}
	return finding.List{imprintAloneKind.At(imprintCell(l), told, advice)}
}

// imprintCell returns where the ledger gives something of the imprint.
func imprintCell(l *ledger.Ledger) finding.Ref {
	for _, fact := range [...]ledger.Key{ledger.Printer, ledger.CopyTo, ledger.Printed, ledger.Addressee} {
		if at := l.Info.Values[fact].At; at.Row > 0 {
			return at
		}
	}
	return finding.In(l.File, "")
}

// imprintPage returns the page on which the imprint begins, −1 without an imprint.
func imprintPage(doc *layout.Document) int {
	for i, page := range doc.Pages {
		for _, line := range page.Lines {
			if isImprint(doc, line) {
				return i
			}
		}
	}
	return -1
}

func isImprint(doc *layout.Document, line layout.Line) bool {
	role := doc.Elements[line.Element].Role
	return role == gongwen.CopyTo || role == gongwen.Printer
}
