package ledger

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger/grid"
)

// cutTail leaves out the last rows of a table where somebody is to sign or to judge
// under it: rows without state and deadline that begin so.
func (r *reader) cutTail(t *table, skipped *skippedRows) {
	for n := len(t.records) - 1; n >= 0 && r.isTail(t, &t.records[n]); n-- {
		skipped.footers = append(skipped.footers, t.records[n].row)
		t.records = t.records[:n]
	}
	slices.Sort(skipped.footers)
}

func (r *reader) isTail(t *table, rec *record) bool {
	first := rec.first()
	if first == nil || !blankCell(t.own(rec, FieldStatus)) || utf8.RuneCountInString(first.Text) > longestFooter {
		return false
	}
	text := squeezed(first.Text)
	return r.signed(text) || !t.dated(rec) && r.signs(text)
}

// first is the record's first cell with text on its own row.
func (rec *record) first() *grid.Cell {
	for _, c := range rec.cells {
		if c != nil && int(c.Row) == rec.row && !isBlank(c) {
			return c
		}
	}
	return nil
}

// dated tells of a record with a deadline or a day; one still to be written,
// 年 月 日, is none.
func (t *table) dated(rec *record) bool {
	for _, f := range []Field{FieldDeadline, FieldFinished} {
		if c := t.own(rec, f); !blankCell(c) && strings.Trim(squeezed(c.Text), "年月日_") != "" {
			return true
		}
	}
	return false
}

// beginsOther tells of a row under a gap that heads another table: short words
// without figures, two of them at least of states or of a ledger's columns.
func (r *reader) beginsOther(t *table, l grid.Line, before int) bool {
	if before == 0 || l.Row <= before+1 || t.repeatsHeading(l) {
		return false
	}
	texts, known := 0, 0
	for c := range l.Own {
		word := plain(c.Text)
		if utf8.RuneCountInString(word) > longestHead || hasDigit(word) {
			return false
		}
		_, state := r.states[word]
		_, column := r.columns[word]
		if texts++; state || column {
			known++
		}
	}
	return texts >= 3 && known >= 2
}

// longestHead is how many characters a heading of a small table has at most.
const longestHead = 8

// signed tells of a place for a name or a seal: 党组书记（签字）：, （盖章）.
func (r *reader) signed(text string) bool {
	label := strings.TrimRight(text, ":_)")
	return label != text && slices.ContainsFunc(r.vocabulary.Signatures, func(word string) bool { return strings.HasSuffix(label, word) })
}

// signs tells of a text that waits for an answer, 审核：____ or 巡察办意见：, and of a
// remark.
func (r *reader) signs(text string) bool {
	return r.remarks(text) || strings.HasSuffix(text, ":") || strings.Contains(text, "__") ||
		strings.HasPrefix(text, "*") || strings.HasPrefix(text, "※")
}
