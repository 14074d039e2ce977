// Package paper makes papers (文书) from a ledger: for each department what it is to do
// (交办单), what falls due soon (提醒函) and what is overdue (督办单), and for each problem
// that is done a form for striking it off the list (销号审批表). A template says what kind
// of paper it is, whom one is for and which rows it takes.
package paper

import (
	"fmt"
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/stats"
)

// A Paper is one document.
type Paper struct {
	Kind   string // 提醒函
	Name   string // of its files, without endings: 提醒函-办公室
	Notice *notice.Notice
}

// Options are what an office decides about its papers beside the wording.
type Options struct {
	Compose notice.Options
	Count   stats.Options
}

// Most is how many papers a ledger makes at most. An office has some ten departments and
// some forty problems; with more, a column was taken for one that it is not.
const Most = 500

// Make makes the papers of a ledger, in the order of the templates and, of one, in that of
// the ledger. The list tells of kinds of which there is none, and of rows that no paper has.
func Make(l *ledger.Ledger, s stats.Statistics, templates []*notice.Template, opt Options) ([]Paper, finding.List) {
	m := maker{ledger: l, statistics: s, opt: opt, names: names{}}
	if len(templates) == 0 || s.Measures.Total == 0 {
		return nil, nil // that there is no measure is told by itself
	}
	if !s.JudgesStates() {
		return nil, finding.List{m.stateless()}
	}
	shares := make([][]notice.Share, len(templates))
	total := 0
	for i, t := range templates {
		shares[i] = m.shares(t)
		total += len(shares[i])
	}
	if total > Most {
		return nil, append(m.found, m.tooMany(total))
	}
	for i, t := range templates {
		m.compose(t, shares[i])
	}
	return m.papers, m.found
}

// A maker makes the papers of one ledger.
type maker struct {
	ledger     *ledger.Ledger
	statistics stats.Statistics
	opt        Options
	names      names
	papers     []Paper
	found      finding.List
}

// shares deals the rows of a kind of papers out, and tells where that comes to nothing.
func (m *maker) shares(t *notice.Template) []notice.Share {
	if t.ByDeadline() && m.ledger.Info.ReferenceDay().IsZero() {
		m.found = append(m.found, m.dayless(t))
		return nil
	}
	shares, unnamed, lacking := t.Shares(m.ledger, m.opt.Compose, m.offices)
	switch {
	case lacking:
		m.found = append(m.found, m.columnless(t))
	case len(unnamed) > 0:
		m.found = append(m.found, m.unaddressed(t, unnamed))
	case len(shares) == 0:
		m.found = append(m.found, m.none(t))
	}
	return shares
}

// offices parts a cell 责任科室 into those that a measure counts for.
func (m *maker) offices(cell string) []string {
	names := m.statistics.Offices.Names(cell)
	if m.opt.Count.FirstOffice && len(names) > 1 {
		names = names[:1]
	}
	return names
}

// compose makes the papers of a kind.
func (m *maker) compose(t *notice.Template, shares []notice.Share) {
	counters := func(l *ledger.Ledger) map[string]string { return m.opt.Count.Count(l).Counters(nil) }
	for i, share := range shares {
		n, found := notice.ComposePaper(share, t, counters, m.opt.Compose)
		name := t.Paper + "-" + share.For.Text
		if t.ForTitles() {
			name = fmt.Sprintf("%s-%0*d-%s", t.Paper, len(fmt.Sprint(len(shares))), i+1, beginning(share.For.Text))
		}
		m.papers = append(m.papers, Paper{Kind: t.Paper, Name: m.names.free(name), Notice: n})
		for _, f := range found {
			if !slices.Contains(m.found, f) {
				m.found = append(m.found, f)
			}
		}
	}
}
