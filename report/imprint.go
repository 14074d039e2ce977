package report

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/ledger"
)

// imprintAlone tells that a blank page stands before that of the imprint: one sheet could be
// saved. That the imprint has the back of the last sheet for itself is how every second
// notice ends, and needs nobody's thought.
func imprintAlone(doc *layout.Document, l *ledger.Ledger) finding.List {
	first := imprintPage(doc)
	if first < 1 || !isImprint(doc, doc.Pages[first].Lines[0]) || doc.Numbered == len(doc.Pages) {
		return nil
	}
	return finding.List{imprintAloneKind.At(imprintCell(l),
		fmt.Sprintf("最后一面正文放不下版记，版记在第%d面，前面的第%d面是空白，从空白面起不编页码。", first+1, first),
		"可以照此双面付印；要省一张纸的，请压缩正文。")}
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
