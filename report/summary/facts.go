package summary

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
)

// writeFacts writes 通报信息: the facts that were used, with where each comes from, and
// those that a notice is to have and nobody gave.
func writeFacts(b *book, l *ledger.Ledger) {
	columns := []column{{head: "项目", width: 16}, {head: "内容", width: 56, style: textStyle}, {head: "出处", width: 26, style: textStyle}}
	s := b.add(factsSheet, spreadsheet.Page{Tab: checkTab}, columns)
	s.Freeze(1, listFirst-1)
	s.title("通报信息", "通报用了哪些内容，出自台账或配置的哪一处。")
	s.head()
	for _, key := range ledger.Keys {
		value := l.Info.Values[key]
		texts := []string{string(key), value.Text, placeOf(value)}
		if !value.Given() {
			if !slices.Contains(ledger.Required, key) {
				continue
			}
			texts[1] = missing
		}
		s.Row(rowHeight(columns, texts), b.text(nameStyle, texts[0]), b.text(textStyle, texts[1]), b.text(textStyle, texts[2]))
	}
	s.End()
}

// placeOf returns where a value stands, without the file, which is the ledger.
func placeOf(v ledger.Value) string {
	return v.At.InFile("").String()
}
