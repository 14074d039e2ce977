package ledger

import (
	"regexp"
	"strings"

	"tongbao/report/ledger/grid"
)

// longestTotal is how many bytes the first cell of a sum has at most.
const longestTotal = 120

// isTotal tells of a row that adds up: 合计, 合计117条; not of 总计划不落实, nor of a
// row with a measure or a state of its own, as 合计12笔支出没有审批单 may have.
func (r *reader) isTotal(p *plan, l grid.Line, first *grid.Cell) bool {
	if len(first.Text) > longestTotal {
		return false
	}
	rest, ok := cutWord(first.Text, r.vocabulary.Totals)
	begins := rest == "" || strings.ContainsAny(rest[:1], ":;,(0123456789") || strings.HasPrefix(rest, "数")
	return ok && begins && !r.hasMeasureText(p, l) && !r.hasStateWord(p, l)
}

// count is a number with what it counts: 117条, 已完成59项, 98.5%.
var count = regexp.MustCompile(`^[^0-9,.;。；，]{0,6}[0-9][0-9,.]*[^0-9,.;。；，]{0,4}$`)

func isCount(text string) bool { return count.MatchString(squeezed(text)) }

// doubtfulFoot tells of a row that was taken for a sum or a footer though it has
// what those do not have: a text beside the sum, a measure beside the footer.
func (r *reader) doubtfulFoot(p *plan, l grid.Line, first *grid.Cell) bool {
	if r.names(first.Text) {
		return !endsInColon(first.Text) && r.hasMeasureText(p, l)
	}
	for c := range l.Own {
		if c != first && p.fieldAt(int(c.Col)) != "" && !r.saysNothing(c) && !r.names(c.Text) && !isCount(c.Text) {
			return true
		}
	}
	return false
}
