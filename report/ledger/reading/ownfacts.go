package reading

import (
	"slices"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/when"
)

// overviewDepth is how many rows of a summary's first sheet are looked at for its facts.
const overviewDepth = 3

// summaryFacts takes from one of the tool's own summaries whose ledger it was made from,
// and the day of the data. Those of the time when they had a sheet 通报信息 have told that.
func (r *reader) summaryFacts(plans []*plan.Plan, info *ledger.Info) {
	if !has(plans, ledger.OverviewSheet, ledger.DetailSheet) {
		return
	}
	at := slices.IndexFunc(plans, func(p *plan.Plan) bool { return p.Sheet.Name == ledger.OverviewSheet })
	sheet := plans[at].Sheet
	for _, l := range sheet.Head(overviewDepth) {
		for c := range l.Own {
			r.summaryFact(sheet, c, info)
		}
	}
}

// summaryFact takes the fact of a cell, if it is one that is not known yet.
func (r *reader) summaryFact(sheet *grid.Sheet, c *grid.Cell, info *ledger.Info) {
	v := r.src.Value(sheet, c)
	if text, is := strings.CutPrefix(v.Text, ledger.OverviewDay); is && !info.Values[ledger.DataDate].Given() {
		v.Text = text
		if _, ok := when.Exact(text); ok || !c.WholeDay().IsZero() {
			r.setFact(info, ledger.DataDate, v, c.WholeDay())
		}
	}
	if text, is := strings.CutPrefix(v.Text, ledger.OverviewBody); is && text != ledger.NotGiven && !info.Values[ledger.Issuer].Given() {
		v.Text = text
		info.Values[ledger.Issuer] = v
	}
}
