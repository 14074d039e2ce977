package withhold

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
)

// Inside takes the marks in brackets from the texts of plans, for the version that shows
// all: they are instructions and no part of a document. Each place is told. A mark without
// brackets may be what the text says, and stays; it is told too.
func Inside(plans []*plan.Plan, src cells.Source) {
	for _, p := range plans {
		s := sheet{p, src, src.Sheet(p.Sheet)}
		switch p.Role {
		case ledger.RoleNone, ledger.RoleGuide:
		case ledger.RoleLedger:
			s.openTable()
		default:
			for l := range s.Sheet.Lines {
				for c := range l.Own {
					s.open(c, true)
				}
			}
		}
	}
}

// openTable takes the marks from what of a ledger's table may be printed: remarks, numbers
// and columns that nothing is read from are not.
func (s sheet) openTable() {
	for _, c := range s.Above {
		s.open(c, false)
	}
	for l := range s.Rows {
		only, _ := l.Only()
		for c := range l.Own {
			switch field := s.Heading.FieldAt(int(c.Col)); {
			case c == only, s.isSeries(int(c.Col)):
				s.open(c, false)
			case field != "" && field != ledger.FieldNumber && field != ledger.FieldNote:
				s.open(c, field.IsText())
			}
		}
	}
}

// open takes the marks from a cell; bare says that marks without brackets are told.
func (s sheet) open(c *grid.Cell, bare bool) {
	if !mayBeMarked(c.Text) {
		return
	}
	at := s.at.At(int(c.Row), int(c.Col))
	if text := opened(c.Text); text != c.Text {
		if text == "" && s.Heading.FieldAt(int(c.Col)) != ledger.FieldProgress {
			return // what is empty may be taken for what stands above it
		}
		c.Text = text
		s.src.Found.Add(Stripped.At(at, "这里有不公开的标记，内部版写了内容，没有写标记。", "请核对；内部版也不该写的，请从台账里删去。"))
	}
	if bare && slices.ContainsFunc(sentences(c.Text, nil), func(x span) bool { return endsOnMark(c.Text[x.from:x.to]) }) {
		s.src.Found.Add(BareMark.At(at, "这里没有括号的“不公开”像是标记，内部版照原样写了。",
			"是标记的，请写在括号里，如“诫勉2人（不公开）。”；是正文的，不用改。").About(hanzi.Trim(c.Text)))
	}
}

// opened returns a text without the marks in brackets, and without the brackets of what
// they hold.
func opened(text string) string {
	marks := marksIn(text)
	if len(marks) == 0 {
		return text
	}
	var out strings.Builder
	at := 0
	for _, m := range marks {
		out.WriteString(text[at:m.from])
		out.WriteString(shownOf(out.String(), text[m.from:m.to], m.holds))
		at = m.to
		if endsStop(out.String()) { // no stop comes twice
			for _, stop := range []string{"。", "；"} {
				if rest, twice := strings.CutPrefix(text[at:], stop); twice && strings.HasSuffix(out.String(), stop) {
					at = len(text) - len(rest)
				}
			}
		}
	}
	return hanzi.Trim(out.String() + text[at:])
}

// shownOf returns what of a pair of brackets with a mark is for who may read all: what the
// mark stands before, or the clauses that are no marks. It stays in round brackets where it
// explains what is before it.
func shownOf(before, bracket string, holds bool) string {
	open, size := utf8.DecodeRuneInString(bracket)
	inner := bracket[size:]
	if last, n := utf8.DecodeLastRuneInString(inner); strings.ContainsRune(shutting, last) {
		inner = inner[:len(inner)-n]
	}
	if holds {
		inner = inner[lead().FindStringSubmatchIndex(inner)[3]:]
		inner = opened(strings.TrimLeft(inner, "：: \t\n　"))
	} else {
		inner = strings.Join(slices.DeleteFunc(strings.FieldsFunc(inner, func(r rune) bool { return strings.ContainsRune("，,；;。", r) }), isMark), "，")
	}
	explains := hanzi.Trim(before) != "" && !endsStop(before) && !endsStop(inner)
	if inner != "" && strings.ContainsRune("（(", open) && explains {
		return "（" + inner + "）"
	}
	return inner
}
