package plan

import (
	"slices"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// LeaveLists leaves out the sheets beside a ledger that list what it has: 问题清单,
// 任务清单, 责任清单. One that could be a ledger itself, or an attachment that is to be
// printed, must have the ledger's own titles or columns; what the ledger's list of
// attachments has by the same word, as wanted tells, stays.
func LeaveLists(plans []*Plan, lex *words.Lexicon, wanted func(word string) bool) {
	isList := func(p *Plan) bool { return !p.Sheet.Hidden && lex.Sheets.List(p.Sheet.Name) != "" }
	if !slices.ContainsFunc(plans, isList) {
		return
	}
	titles := ledgerTexts(plans, lex)
	for _, p := range plans {
		if isList(p) && len(titles) > 0 && p.listsAgain(titles, lex, wanted) {
			p.Role, p.Reading.Role, p.Reading.Columns = ledger.RoleNone, ledger.RoleNone, nil
			p.Note("这是台账内容的清单，不作为附件，也不重复统计。")
		}
	}
}

// listsAgain reports whether a sheet named for a list is one of the ledger whose titles
// are given.
func (p *Plan) listsAgain(titles map[string]bool, lex *words.Lexicon, wanted func(word string) bool) bool {
	switch p.Role {
	case ledger.RoleLedger, ledger.RoleNone:
		return repeats(p.Sheet, titles, lex)
	case ledger.RoleAnnex:
		return !wanted(lex.Sheets.List(p.Sheet.Name)) && (repeats(p.Sheet, titles, lex) || hasLedgerHeading(p.Sheet, lex))
	}
	return false
}

// leastTitle is how many characters a text has at least by which a list is known again.
const leastTitle = 4

// ledgerTexts are the titles and measures of the ledger's tables, without those of sheets
// that are named for a list.
func ledgerTexts(plans []*Plan, lex *words.Lexicon) map[string]bool {
	texts := map[string]bool{}
	for _, p := range plans {
		if p.Role != ledger.RoleLedger || lex.Sheets.List(p.Sheet.Name) != "" {
			continue
		}
		for l := range p.Rows {
			for c := range l.Own {
				if f := p.Heading.FieldAt(int(c.Col)); (f.IsTitle() || f.IsText()) && isTitleLong(c) {
					texts[titleText(c)] = true
				}
			}
		}
	}
	return texts
}

func isTitleLong(c *grid.Cell) bool { return utf8.RuneCountInString(hanzi.Trim(c.Text)) >= leastTitle }

// repeats reports whether most rows of a sheet, but its titles and headings, have one of
// some texts.
func repeats(sheet *grid.Sheet, texts map[string]bool, lex *words.Lexicon) bool {
	rows, met := 0, 0
	for l := range sheet.Lines {
		if only, _ := l.Only(); only != nil || namesLedger(l, lex) {
			continue
		}
		rows++
		for c := range l.Own {
			if texts[titleText(c)] {
				met++
				break
			}
		}
	}
	return met > 0 && met*2 > rows
}

// hasLedgerHeading reports whether some row at the top of a sheet names several fields of
// a ledger, a title among them.
func hasLedgerHeading(sheet *grid.Sheet, lex *words.Lexicon) bool {
	return slices.ContainsFunc(sheet.Head(headingDepth), func(l grid.Line) bool { return namesLedger(l, lex) })
}

func namesLedger(l grid.Line, lex *words.Lexicon) bool {
	fields, titles := 0, 0
	for c := range l.Own {
		if f, known := lex.Headings.Word(c.Text); known {
			fields++
			if f.IsTitle() {
				titles++
			}
		}
	}
	return fields >= 2 && titles > 0
}
