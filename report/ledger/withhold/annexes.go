package withhold

import (
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
	"tongbao/report/ledger/plan"
	lexicon "tongbao/report/ledger/words"
)

// annexes leaves out the attachments whose names have a mark where the fact 附件 lists them.
func annexes(plans []*plan.Plan, closed []string) {
	for _, p := range plans {
		number, _, _ := lexicon.Annex(p.Sheet.Name)
		for _, item := range closed {
			if p.Role == ledger.RoleAnnex && (number > 0 && number == listmark.Number(item) || isTitled(p, nameIn(item))) {
				p.Role = ledger.RoleNone
			}
		}
	}
}

// closedNames are the items of the fact 附件 that have a mark.
func closedNames(plans []*plan.Plan) (closed []string) {
	for _, p := range plans {
		if p.Role != ledger.RoleInfo {
			continue
		}
		for l := range p.Sheet.Lines {
			if name, cell := plan.FirstTwo(l); name != nil && cell != nil && plain(name.Text) == string(ledger.Attachments) {
				_, left := cut(cell.Text)
				closed = append(closed, left...)
			}
		}
	}
	return closed
}

// nameIn is the name in an item, without its number, marks and stops.
func nameIn(item string) string {
	for _, m := range marksIn(item) {
		item = item[:m.from]
		break
	}
	return strings.Trim(strings.TrimPrefix(item, itemLead(item)), "《》、"+stops)
}

// isTitled reports whether a sheet has the name in its own name or in its first rows.
func isTitled(p *plan.Plan, name string) bool {
	if name == "" {
		return false
	}
	if strings.Contains(p.Sheet.Name, name) {
		return true
	}
	for _, l := range p.Sheet.Head(2) {
		if c, _ := l.Only(); c != nil && strings.Contains(hanzi.Trim(c.Text), name) {
			return true
		}
	}
	return false
}
