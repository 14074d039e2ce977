package plan

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// tellHidden tells of the columns of a ledger's table that are hidden and filled: of
// those that are read, and of those that were passed over for a visible one.
func (r *recogniser) tellHidden(p *Plan) {
	if p.Role != ledger.RoleLedger || len(p.Sheet.HiddenColumns) == 0 {
		return
	}
	for _, c := range p.Heading.Columns {
		if !c.Hidden || c.Field == "" && c.Named == "" || !p.isFilled(c.Col) {
			continue
		}
		at := r.src.Sheet(p.Sheet).At(p.Heading.Last, c.Col)
		if c.Field != "" {
			r.src.Found.Add(hiddenColumnRead(at, c))
		} else {
			r.src.Found.Add(hiddenColumnLeft(at, c))
		}
	}
}

// isFilled reports whether a column has any text below its heading.
func (p *Plan) isFilled(col int) bool {
	for l := range p.Rows {
		if c := l.At(col); !c.IsBlank() && int(c.Col) == col {
			return true
		}
	}
	return false
}

// hiddenColumnRead tells of a hidden column that is read, the more urgently where it
// changes what the notice says or counts.
func hiddenColumnRead(at finding.Ref, c Column) finding.Finding {
	severity := hiddenColumn.Severity
	if c.Field.IsText() || c.Field.IsTitle() || c.Field == ledger.FieldStatus || c.Field == ledger.FieldDeadline {
		severity = finding.Suspect
	}
	return hiddenColumn.At(at, "“"+c.Text+"”一列是隐藏的，打开台账看不见，但读取了。",
		"请核对：不该采用的，请删去这一列，或者在台账旁边的 tongbao.yaml 的 mapping 里写上“"+c.Text+`: ""”。`).Graded(severity)
}

func hiddenColumnLeft(at finding.Ref, c Column) finding.Finding {
	return hiddenColumn.At(at, "“"+c.Text+"”一列是隐藏的，没有读取；采用的是看得见的列。",
		"请核对采用的是不是该用的那一列；隐藏的一列不需要的，请删去。")
}
