package plan

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
)

// tellCovered tells of a ledger's table with texts under its merged blocks, once. What
// equals the block's own text was the same content before the cells were merged, and
// what has no word is a number that the block replaces.
func (r *recogniser) tellCovered(p *Plan) {
	if p.Role != ledger.RoleLedger || len(p.Sheet.Merges) == 0 {
		return
	}
	var first *grid.Cell
	n := 0
	for l := range p.Rows {
		for c := range l.Covered {
			if p.Heading.FieldAt(int(c.Col)) != "" && addsWords(c, l.At(int(c.Col))) {
				if n++; n == 1 {
					first = c
				}
			}
		}
	}
	if n > 0 {
		r.src.Found.Add(textCovered(r.src.Sheet(p.Sheet).At(int(first.Row), int(first.Col)), n))
	}
}

// addsWords reports whether a cell has words that the cell over it does not say.
func addsWords(c, over *grid.Cell) bool {
	return strings.ContainsFunc(c.Text, hanzi.IsHan) && (over == nil || strings.TrimSpace(over.Text) != strings.TrimSpace(c.Text))
}

func textCovered(at finding.Ref, n int) finding.Finding {
	return textUnderMerge.At(at, fmt.Sprintf("合并单元格底下还有%d格文字（从这一格起），打开台账看不见，没有读取。", n),
		"请取消合并后核对：应当采用的，请重新填写；不需要的，请删去。")
}
