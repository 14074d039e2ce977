package notice

import "tongbao/report/gongwen"

// validateTable tells of the first thing in a part's table or form that means nothing, or
// has no effect where it stands.
func (p *Part) validateTable(here place) error {
	switch {
	case p.Table != nil && p.Form != nil:
		return faultAt(p.line, "table 和 form 只能写一个；要两张表格的，写成两个部分")
	case p.Table != nil && p.From != FromLedger && p.From != FromUnits:
		return faultAt(p.line, "table 各行取自台账，只能写在 from: ledger（集体通报是 units）的部分里；要填写的表格用 form")
	case p.Rows != "" && p.Table == nil:
		return faultAt(p.line, "这个部分没有 table，rows 没有作用，请去掉")
	case p.Rows != "" && p.From.column(p.Rows) == nil:
		return faultAt(p.line, "rows 写作“%s”，没有这一栏%s", p.Rows, meant(p.Rows, columnOrder))
	}
	inList := here
	if p.From == FromLedger {
		inList = overCells
	}
	if err := p.Table.validate(here, inList, p.From); err != nil {
		return err
	}
	for _, cells := range p.Form {
		if err := cells.validate(here, here, p.From); err != nil {
			return err
		}
	}
	return nil
}

func (x Cells) validate(heading, below place, from Source) error {
	for _, c := range x {
		if !c.Label.Given() {
			return faultAt(c.Label.Line, "表格里有一格没有标签")
		}
		if err := namesIn(c.Label, heading); err != nil {
			return err
		}
		if err := c.Items.validate(below, from); err != nil {
			return err
		}
	}
	return nil
}

// Bounds on tables: a page has room for so many columns; a form of more rows is a list.
const (
	maxColumns   = gongwen.MostColumns
	maxFormCells = 3 // labels in a row
	maxFormRows  = 40
)

// tooMuchTable tells of the first thing of which tables have more than the bounds let in.
func (p *Part) tooMuchTable() error {
	if len(p.Form) > maxFormRows {
		return faultAt(p.line, "form 有%d行，最多%d行", len(p.Form), maxFormRows)
	}
	if err := p.Table.tooMuch(p.line, maxColumns); err != nil {
		return err
	}
	for _, cells := range p.Form {
		if err := cells.tooMuch(p.line, maxFormCells); err != nil {
			return err
		}
	}
	return nil
}

func (x Cells) tooMuch(line, most int) error {
	if len(x) > most {
		return faultAt(line, "表格的一行有%d格，最多%d格", len(x), most)
	}
	for _, c := range x {
		if err := bounded(c.Label, maxDress, maxDressNames); err != nil {
			return err
		}
		if err := c.Items.tooMuch(maxDress, maxDressNames); err != nil {
			return err
		}
	}
	return nil
}
