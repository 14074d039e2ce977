package reading

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/words"
)

// annexes reads the sheets of attachments by number, and sets them among the names
// that the fact 附件 lists.
func (r *reader) annexes(plans []*plan.Plan, fact ledger.Value) []ledger.Annex {
	var sheets []annexSheet
	places := mostPlaces
	for _, p := range annexPlans(plans) {
		annex := r.annex(p, &places)
		if !annex.Name.Given() && annex.Table == nil && annex.Paragraphs == nil {
			p.Note("工作表是空的，没有读取。")
			continue
		}
		sheets = append(sheets, annexSheet{annex, annexNumber(p)})
	}
	return r.inListedOrder(sheets, annexNames(fact))
}

// leaveLists leaves out the sheets that list again what the ledger has, but for those that
// the fact 附件 names.
func (r *reader) leaveLists(plans []*plan.Plan, info ledger.Info) {
	names := annexNames(info.Values[ledger.Attachments])
	plan.LeaveLists(plans, r.Lexicon, func(word string) bool {
		return slices.ContainsFunc(names, func(name ledger.Value) bool { return strings.Contains(name.Text, word) })
	})
}

// An annexSheet is an attachment with the number in its sheet's name, 0 for none.
type annexSheet struct {
	ledger.Annex
	number int
}

func annexNumber(p *plan.Plan) int {
	number, _, _ := words.Annex(p.Sheet.Name)
	return number
}

func annexPlans(plans []*plan.Plan) []*plan.Plan {
	sheets := slices.DeleteFunc(slices.Clone(plans), func(p *plan.Plan) bool { return p.Role != ledger.RoleAnnex })
	slices.SortStableFunc(sheets, func(a, b *plan.Plan) int { return annexNumber(a) - annexNumber(b) })
	return sheets
}

// inListedOrder sets attachments in the places of the names that the ledger lists: by
// their name, else by their number, else those without a name in order. One that comes to
// its place by its number has the name that is listed; another on its sheet is told. A name
// without a sheet stays, and a sheet without a place follows.
func (r *reader) inListedOrder(sheets []annexSheet, names []ledger.Value) []ledger.Annex {
	all := make([]ledger.Annex, len(names))
	taken := make([]bool, len(names))
	for i, name := range names {
		all[i].Name = name
	}
	take := func(i int, a ledger.Annex) {
		if !a.Name.Given() {
			a.Name = names[i]
		}
		all[i], taken[i] = a, true
	}
	var left []annexSheet
	for _, sheet := range sheets {
		i := slices.IndexFunc(names, func(name ledger.Value) bool { return sameName(name, sheet.Name) })
		if i >= 0 && !taken[i] {
			take(i, sheet.Annex)
		} else {
			left = append(left, sheet)
		}
	}
	for _, sheet := range left {
		i := slices.Index(taken, false)
		if n := sheet.number - 1; n >= 0 && n < len(taken) && !taken[n] {
			i = n
			r.src.Found.Add(otherTitle(sheet.Annex, names[n], n+1)...)
			sheet.Name = names[n]
		} else if sheet.Name.Given() {
			i = -1
		}
		if i < 0 {
			all = append(all, sheet.Annex)
		} else {
			take(i, sheet.Annex)
		}
	}
	return all
}

// sameName reports whether two names are of one attachment: 《》 around one makes no
// difference.
func sameName(a, b ledger.Value) bool {
	return a.Given() && strings.Trim(hanzi.Squeeze(a.Text), "《》") == strings.Trim(hanzi.Squeeze(b.Text), "《》")
}

// annexLead is what may stand before a name, or the names: 附件：, 附件1：.
var annexLead = pattern.Of(`^附件\s*[（(]?[0-9０-９` + hanzi.Numerals + `]*[）)]?\s*[：:]\s*`)

// bareName returns the name of an attachment without its label and without the 《》 around
// the whole of it, which 附件说明 does not have.
func bareName(name string) string {
	name = annexLead().ReplaceAllString(name, "")
	inner, opens := strings.CutPrefix(name, "《")
	inner, closes := strings.CutSuffix(inner, "》")
	if opens && closes && inner != "" && !strings.ContainsAny(inner, "《》") {
		return inner
	}
	return name
}

// annexNames returns the names in the fact 附件.
func annexNames(fact ledger.Value) []ledger.Value {
	var names []ledger.Value
	for _, name := range listmark.Names(annexLead().ReplaceAllString(fact.Text, "")) {
		names = append(names, ledger.Value{Text: bareName(name), At: fact.At})
	}
	return names
}
