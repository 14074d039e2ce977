package summary

import (
	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
)

// factKeys are the facts that a summary keeps, so that it can be read as an
// earlier ledger.
var factKeys = []ledger.Key{ledger.Issuer, ledger.ShortName, ledger.Title, ledger.Dated, ledger.DataDate}

// writeFacts writes 通报信息 with what a later comparison needs of the ledger.
func writeFacts(b *book, l *ledger.Ledger) {
	s := b.add("通报信息", spreadsheet.Page{Paper: spreadsheet.A4, Tab: "A6A6A6"}, []column{{head: "项目", width: 20}, {head: "内容", width: 60}})
	s.Freeze(0, 1)
	s.head()
	for _, k := range factKeys {
		s.Row(minHeight, b.text(textStyle, string(k)), b.text(textStyle, l.Info.Text(k)))
	}
	s.End()
}
