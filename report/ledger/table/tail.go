package table

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// How many characters the first cell has at most of a row that somebody is to sign,
// and a heading of a small table.
const (
	longestTail = 40
	longestHead = 8
)

// cutTail leaves out the last rows of a table where somebody is to sign or to judge
// under it: rows without state and deadline that begin so.
func (r *reader) cutTail() {
	for n := len(r.Records) - 1; n >= 0 && r.isTail(&r.Records[n]); n-- {
		r.skipped.footers = append(r.skipped.footers, r.Records[n].Row)
		r.Records = r.Records[:n]
	}
	slices.Sort(r.skipped.footers)
}

func (r *reader) isTail(rec *Record) bool {
	first := rec.First()
	if first == nil || !r.Own(rec, ledger.FieldStatus).IsBlank() || utf8.RuneCountInString(first.Text) > longestTail {
		return false
	}
	phrases := r.lex.Phrases
	return phrases.IsSignature(first.Text) || !r.isDated(rec) && phrases.AwaitsAnswer(first.Text)
}

// isDated reports whether a record has a deadline or a day; one still to be written,
// 年 月 日, is none.
func (t *Table) isDated(rec *Record) bool {
	for _, f := range []ledger.Field{ledger.FieldDeadline, ledger.FieldFinished} {
		if c := t.Own(rec, f); !c.IsBlank() && strings.Trim(hanzi.Squeeze(c.Text), "年月日_") != "" {
			return true
		}
	}
	return false
}

// beginsOther reports whether a row under a gap heads another table: short words
// without figures, two of them at least of states or of a ledger's columns.
func (r *reader) beginsOther(l grid.Line, before int) bool {
	if before == 0 || l.Row <= before+1 || r.repeatsHeading(l) {
		return false
	}
	texts, known := 0, 0
	for c := range l.Own {
		word := words.Plain(c.Text)
		if utf8.RuneCountInString(word) > longestHead || words.HasDigit(word) {
			return false
		}
		_, column := r.lex.Headings.Word(word)
		if texts++; column || r.lex.States.Is(word) {
			known++
		}
	}
	return texts >= 3 && known >= 2
}
