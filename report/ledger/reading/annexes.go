package reading

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/words"
)

// annexes reads the sheets of attachments by number, and sets them among the names
// that the fact 附件 lists.
func (r *reader) annexes(plans []*plan.Plan, fact ledger.Value) []ledger.Annex {
	list := annexList{names: annexNames(fact)}
	places := mostPlaces
	for order, p := range annexSheets(plans) {
		annex := r.annex(p, &places)
		if !annex.Name.Given() && annex.Table == nil && annex.Paragraphs == nil {
			p.Note("工作表是空的，没有读取。")
			continue
		}
		list.add(annex, annexNumber(p), order)
	}
	list.fill(len(list.names))
	return list.done
}

// annexNumber returns the number in the name of an attachment's sheet, 0 for none.
func annexNumber(p *plan.Plan) int {
	number, _, _ := words.Annex(p.Sheet.Name)
	return number
}

func annexSheets(plans []*plan.Plan) []*plan.Plan {
	sheets := slices.DeleteFunc(slices.Clone(plans), func(p *plan.Plan) bool { return p.Role != ledger.RoleAnnex })
	slices.SortStableFunc(sheets, func(a, b *plan.Plan) int { return annexNumber(a) - annexNumber(b) })
	return sheets
}

// An annexList sets attachments in the order of the names that the ledger lists.
type annexList struct {
	names []ledger.Value
	done  []ledger.Annex
}

// add adds an attachment behind those that are listed before it. order is its place
// among the sheets, from 0.
func (l *annexList) add(a ledger.Annex, number, order int) {
	at := l.place(a, number, order)
	l.fill(at)
	if at < len(l.names) && !a.Name.Given() {
		a.Name = l.names[at]
	}
	l.done = append(l.done, a)
}

// fill adds attachments that have a name alone, until there are so many.
func (l *annexList) fill(until int) {
	for n := len(l.done); n < min(until, len(l.names)); n++ {
		l.done = append(l.done, ledger.Annex{Name: l.names[n]})
	}
}

// place returns the index of an attachment in the list: by its name, its number, else
// its order.
func (l *annexList) place(a ledger.Annex, number, order int) int {
	done := len(l.done)
	for i := done; i < len(l.names); i++ {
		if l.names[i].Text == a.Name.Text {
			return i
		}
	}
	if number > 0 {
		return min(max(number-1, done), max(len(l.names), done))
	}
	return max(order, done)
}

// annexNames returns the names in the fact 附件, one a line or parted by ；.
func annexNames(fact ledger.Value) []ledger.Value {
	var names []ledger.Value
	for _, text := range strings.FieldsFunc(fact.Text, func(c rune) bool { return c == '\n' || c == '；' || c == ';' }) {
		text = strings.TrimRight(listmark.CutAny(hanzi.Trim(text)), "。，")
		if text != "" {
			names = append(names, ledger.Value{Text: text, At: fact.At})
		}
	}
	return names
}
