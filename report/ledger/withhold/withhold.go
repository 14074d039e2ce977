// Package withhold takes from the sheets of a ledger what is marked as not for the public,
// before anything is read from them: sheets, rows, columns and sentences. What a title or a
// whole measure was leaves a Gap, which Prune takes away with all that stands under it.
// Each place is told. Where a mark can be meant in two ways, more is left out.
package withhold

import (
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
)

// Sheets drops the sheets whose names say that they are not for the public.
func Sheets(book *grid.Workbook, src cells.Source) {
	book.Sheets = slices.DeleteFunc(book.Sheets, func(s *grid.Sheet) bool {
		if s.Hidden || !InName(s.Name) {
			return false
		}
		src.Found.Add(leftOutAt(src.Sheet(s), "这张工作表的名称写明不公开，公开版没有采用。", ""))
		return true
	})
}

// separators part the name of a sheet.
const separators = "（()）[]【】〔〕{}｛｝-—_－·、，, +＋&　 \t"

// InName reports whether a part of the name of a sheet or a file is a mark.
func InName(name string) bool {
	parts := strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune(separators, r) })
	return slices.ContainsFunc(parts, func(part string) bool {
		return isMark(part) || slices.Contains(words.Of("sheets"), plain(part))
	})
}

// Plans takes from the sheets of plans what is marked, and leaves whole plans out.
func Plans(plans []*plan.Plan, src cells.Source) {
	annexes(plans, closedNames(plans))
	for _, p := range plans {
		if p.Role == ledger.RoleNone || p.Role == ledger.RoleGuide {
			continue
		}
		s := sheet{p, src, src.Sheet(p.Sheet)}
		switch {
		case s.isWhole(plans):
			p.Role = ledger.RoleNone
		case p.Role == ledger.RoleLedger:
			s.table()
		default:
			s.others()
		}
	}
}

// A sheet is a plan from which is taken.
type sheet struct {
	*plan.Plan
	src cells.Source
	at  finding.Ref
}

// ofSheet is how a remark begins that is about all of its sheet.
var ofSheet = pattern.Of(`^(?:备?注|说明)?(?:本|此|该)(?:工作)?(?:表格?|台账|文?件|附件|清单|页|资料|材料)(?:的?(?:全部|所有)?内容|所列)?(.*)$`)

// saysWhole reports whether a text says of all of its sheet that it is not for the public.
func saysWhole(text string) bool {
	return slices.ContainsFunc(clauses(text), func(clause string) bool {
		found := ofSheet().FindStringSubmatch(plain(clause))
		return found != nil && isMark(found[1])
	})
}

// isWhole reports whether the sheet, or the table with the titles above it, is not for the
// public, and tells of it.
func (s sheet) isWhole(plans []*plan.Plan) bool {
	for l := range s.Sheet.Lines {
		c, _ := l.Only()
		if c == nil || !c.StandsOn(l.Row) {
			continue
		}
		if saysWhole(c.Text) || s.isTitle(l, c, plans) && (hasMark(c.Text) || saysMark(c.Text)) {
			s.tell(c, "这张表写明不公开，公开版没有采用。", hanzi.Trim(c.Text))
			return true
		}
	}
	return false
}

// isTitle reports whether a text is the title of all that follows: over a table's heading,
// where no other table is, or at the top of another sheet.
func (s sheet) isTitle(l grid.Line, c *grid.Cell, plans []*plan.Plan) bool {
	if s.Role != ledger.RoleLedger {
		rows := s.Sheet.Rows
		return l.Row == rows[0].Number && len(rows) > 1 && !strings.HasSuffix(hanzi.Trim(c.Text), "。")
	}
	if l.Row >= s.Heading.Top || slices.Contains(s.Above, c) && itemLead(c.Text) != "" { // 一、… is that of a part
		return false
	}
	return !slices.ContainsFunc(plans, func(other *plan.Plan) bool {
		return other.Sheet == s.Sheet && other != s.Plan && other.Role == ledger.RoleLedger && other.Covers(l.Row)
	})
}

// tell tells of a cell.
func (s sheet) tell(c *grid.Cell, summary, text string) {
	s.src.Found.Add(leftOutAt(s.at.At(int(c.Row), int(c.Col)), summary, text))
}

func leftOutAt(at finding.Ref, summary, text string) finding.Finding {
	f := LeftOut.At(at, summary, "请核对是否应当略去；应当公开的，请去掉标记。")
	if text != "" {
		f = f.About(text)
	}
	return f
}

// cutCell takes the marked sentences from a cell, and returns whether anything is left.
func (s sheet) cutCell(c *grid.Cell) (rest bool) {
	public, left := cut(c.Text)
	for _, text := range left {
		s.tell(c, "这里标了不公开，公开版没有写。", text)
	}
	c.Text = public
	return Closed(public) != ""
}
