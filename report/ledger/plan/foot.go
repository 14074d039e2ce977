package plan

import (
	"unicode/utf8"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// How long the first cell is at most of a row that is none of a table's content.
const (
	longestFooter = 40  // characters
	longestTotal  = 120 // bytes
)

// IsRemark reports whether a row has nothing but a remark on the table: 注：, 注1：.
func (p *Plan) IsRemark(l grid.Line, lex *words.Lexicon) bool {
	only, span := l.Only()
	if only == nil || span == 1 && p.Heading.FieldAt(int(only.Col)).IsText() {
		return false
	}
	return lex.Phrases.BeginsRemark(only.Text)
}

// IsFooter reports whether a row stands below the table: who filled it in, or a
// page's number. Such a row shows nothing else, except cells as short.
func (p *Plan) IsFooter(l grid.Line, lex *words.Lexicon) bool {
	first := l.First()
	if first == nil || utf8.RuneCountInString(first.Text) > longestFooter || !lex.Phrases.NamesFiller(first.Text) {
		return false
	}
	named := 0
	for c := range l.Own {
		switch {
		case utf8.RuneCountInString(c.Text) > longestFooter:
			return false
		case lex.Phrases.NamesFiller(c.Text):
			named++
		}
	}
	isMeasure := p.Heading.FieldAt(int(first.Col)).IsText()
	return (!isMeasure || named > 1) && !p.hasState(l, lex) && (named > 1 || !p.isMeasure(l, lex))
}

// isMeasure reports whether a row that begins like a footer is a measure's: it has a
// measure and something else that belongs to one. A label with nothing behind its
// colon has its answer in the next cell: 制表人：| 张三.
func (p *Plan) isMeasure(l grid.Line, lex *words.Lexicon) bool {
	first, answers := l.First(), 0
	for c := range l.Own {
		if c != first && p.Heading.FieldAt(int(c.Col)) != "" && !saysNothing(c, lex) {
			answers++
		}
	}
	return answers > 1 && !words.EndsInColon(first.Text) && p.hasText(l, lex)
}

// IsTotal reports whether a row adds up: 合计, 合计117条; not one with a measure or a
// state of its own, as 合计12笔支出没有审批单 may have.
func (p *Plan) IsTotal(l grid.Line, lex *words.Lexicon) bool {
	first := l.First()
	return first != nil && len(first.Text) <= longestTotal &&
		lex.Phrases.BeginsTotal(first.Text) && !p.hasText(l, lex) && !p.hasState(l, lex)
}

// IsDoubtfulFoot reports whether a row that was taken for a sum or a footer has what
// those do not have: a text beside the sum, a measure beside the footer.
func (p *Plan) IsDoubtfulFoot(l grid.Line, lex *words.Lexicon) bool {
	first := l.First()
	if lex.Phrases.NamesFiller(first.Text) {
		return !words.EndsInColon(first.Text) && p.hasText(l, lex)
	}
	for c := range l.Own {
		if c != first && p.Heading.FieldAt(int(c.Col)) != "" && isContent(c, lex) {
			return true
		}
	}
	return false
}

// hasText reports whether a row has a measure or progress of its own that is no part
// of a footer and no number, as those that add up have.
func (p *Plan) hasText(l grid.Line, lex *words.Lexicon) bool {
	for _, f := range ledger.TextFields {
		c := l.At(p.Heading.Column(f))
		if c != l.First() && c.StandsOn(l.Row) && isContent(c, lex) {
			return true
		}
	}
	return false
}

func (p *Plan) hasState(l grid.Line, lex *words.Lexicon) bool {
	c := l.At(p.Heading.Column(ledger.FieldStatus))
	if c == l.First() || !c.StandsOn(l.Row) {
		return false
	}
	_, known := lex.States.Word(c.Text, p.Legend)
	return known
}

// isContent reports whether a cell says something that is no part of a footer and no
// number.
func isContent(c *grid.Cell, lex *words.Lexicon) bool {
	return !saysNothing(c, lex) && !lex.Phrases.NamesFiller(c.Text) && !words.IsCount(c.Text)
}

func saysNothing(c *grid.Cell, lex *words.Lexicon) bool {
	return c.IsBlank() || lex.Phrases.SaysNothing(c.Text)
}
