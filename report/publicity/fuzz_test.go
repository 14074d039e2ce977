package publicity

import (
	"testing"
	"unicode/utf8"

	"tongbao/report/ledger"
)

// FuzzClear: what is told of a text is a part of it.
func FuzzClear(f *testing.F) {
	f.Add("村民张三举报，案件正由市监委审理。")
	f.Add("涉嫌受贿，已被留置。收到赵六等5人联名信访。")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		_, found := Clear(&ledger.Ledger{Setup: []ledger.Passage{{Text: ledger.Value{Text: text}}}})
		for _, f := range found {
			if e := f.Excerpt; e.From < 0 || e.To > len(e.Text) || e.From >= e.To || !utf8.ValidString(e.Text[e.From:e.To]) {
				t.Errorf("%q: %+v", text, e)
			}
		}
	})
}
