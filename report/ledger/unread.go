package ledger

import (
	"unicode"

	"tongbao/report/finding"
)

// unreadColumns reports the columns before that of the measures that are filled
// with words and that nothing is known of: titles are lost with them.
func (r *reader) unreadColumns(t *table) {
	first := t.firstMeasure()
	for _, c := range t.heading.columns {
		if field, _ := r.fieldOf(c.text); c.field == "" && field == "" && c.col < first && t.worded(c.col) {
			r.report(unreadColumn(r.at(t.sheet).At(t.heading.last, c.col), c.text))
		}
	}
}

// firstMeasure is the first column of measures or progress.
func (t *table) firstMeasure() int {
	first := 0
	for _, f := range measureFields {
		if col := t.heading.column(f); col > 0 && (first == 0 || col < first) {
			first = col
		}
	}
	return first
}

// worded tells whether most cells of a column that are filled have words alone: a
// document's number is none.
func (t *table) worded(col int) bool {
	filled, worded := 0, 0
	for l := range t.rows {
		c := l.At(col)
		if c == nil || isBlank(c) || int(c.Row) != l.Row {
			continue
		}
		filled++
		if hanOf(c.Text) >= 2 && !hasDigit(c.Text) {
			worded++
		}
	}
	return worded > 0 && worded*2 > filled
}

func hanOf(text string) int {
	n := 0
	for _, c := range text {
		if unicode.Is(unicode.Han, c) {
			n++
		}
	}
	return n
}

func unreadColumn(at finding.Ref, text string) finding.Finding {
	return unreadColumnKind.At(at,
		"“"+short(text)+"”一列不知道是什么，没有读取，通报里没有它的内容。",
		"请核对：是方面、问题一类的，请把表头改为“方面”“反馈问题”或“具体问题”，或者在 tongbao.yaml 的 mapping 里指明；不需要的，可以不管。")
}
