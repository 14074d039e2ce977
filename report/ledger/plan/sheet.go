package plan

import (
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// A recogniser makes the plans of one workbook.
type recogniser struct {
	lex      *words.Lexicon
	headings *headings
	src      cells.Source
}

// sheet returns the plan of a sheet: by its name, else by its content.
func (r *recogniser) sheet(sheet *grid.Sheet) *Plan {
	p := &Plan{Sheet: sheet, Reading: ledger.Reading{Sheet: sheet.Name}}
	named := r.lex.Sheets.Role(sheet.Name)
	if sheet.Hidden {
		r.leaveHidden(p)
		return p
	}
	switch named {
	case ledger.RoleLedger, ledger.RoleNone:
		r.roleByContent(p)
	default:
		p.Role = named
	}
	return p
}

func (r *recogniser) roleByContent(p *Plan) {
	if h, ok := r.headings.find(p.Sheet); ok && (h.HasAny(ledger.TitleFields) || Other(p.Sheet, r.lex) == "") {
		p.Role, p.Heading = ledger.RoleLedger, h
	} else if r.listsFacts(p.Sheet) {
		p.Role = ledger.RoleInfo
	}
}

// leastFacts is how many known keys make a sheet one of facts.
const leastFacts = 3

// listsFacts reports whether a sheet without a telling name lists facts of 通报信息.
func (r *recogniser) listsFacts(sheet *grid.Sheet) bool {
	keys := 0
	for _, l := range sheet.Head(headingDepth) {
		if key, _ := FirstTwo(l); key != nil && r.lex.Facts.Key(key.Text) != "" {
			keys++
		}
	}
	return keys >= leastFacts
}

// FirstTwo returns the first two cells of a row, as those of a fact: its key and its
// value, nil where there are none.
func FirstTwo(l grid.Line) (first, second *grid.Cell) {
	for i, c := range l.Cells {
		if c == nil {
			continue
		}
		for _, next := range l.Cells[i+1:] {
			if next != c {
				return c, next
			}
		}
		return c, nil
	}
	return nil, nil
}

// leaveHidden leaves a hidden sheet out, and says so where it holds a ledger.
func (r *recogniser) leaveHidden(p *Plan) {
	p.Note("工作表是隐藏的，没有读取。")
	if _, ok := r.headings.find(p.Sheet); ok {
		r.src.Found.Add(hiddenLedger(r.src.Sheet(p.Sheet)))
	}
}

// lookAgain looks for the ledger in sheets whose names promise something else, as in
// a workbook with the one sheet 附件1.
func (r *recogniser) lookAgain(plans []*Plan) {
	for _, p := range plans {
		if p.Role == ledger.RoleAnnex || p.Role == ledger.RoleGuide {
			if h, ok := r.headings.find(p.Sheet); ok {
				p.Role, p.Heading = ledger.RoleLedger, h
			}
		}
	}
}

// onlyDetail lets a summary workbook be read as the ledger it was made from: its
// other sheets list the same measures again.
func onlyDetail(plans []*Plan) {
	isDetail := func(p *Plan) bool { return p.Role == ledger.RoleLedger && p.Sheet.Name == ledger.DetailSheet }
	if !slices.ContainsFunc(plans, isDetail) {
		return
	}
	for _, p := range plans {
		if p.Role == ledger.RoleLedger && !isDetail(p) {
			p.Role = ledger.RoleNone
			p.Note("这是汇总表里的一张清单，措施已从“" + ledger.DetailSheet + "”读取。")
		}
	}
}

func hiddenLedger(at finding.Ref) finding.Finding {
	return hiddenSheet.At(at, "这张隐藏的工作表像是整改台账，没有读取。", "如果其中的内容应当计入，请取消隐藏后再试。")
}
