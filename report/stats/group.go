package stats

import (
	"cmp"
	"fmt"
	"slices"

	"tongbao/report/ledger"
)

// A Group is a tally of the measures that have something in common.
type Group struct {
	Name   string // empty: not given in the ledger
	Parent int    // for a problem: the position of its aspect in ByAspect
	Tally
}

// An Index has the groups that each measure belongs to; measures are numbered from 0
// in the ledger's order. Every measure has at least one office: the nameless
// one where none is given.
type Index struct {
	Offices [][]int // positions in ByOffice
	Leaders [][]int // positions in ByLeader
	Months  []int   // position in ByMonth
}

// An indexer grows the groups that are found by name.
type indexer struct {
	Index
	firstOffice              bool
	parts                    Offices
	offices, leaders, months grouping
}

func newIndexer(o Options, parts Offices) *indexer {
	return &indexer{
		firstOffice: o.FirstOffice, parts: parts,
		offices: newGrouping(), leaders: newGrouping(), months: newGrouping(),
	}
}

// place counts a measure in its groups and notes which these are.
func (x *indexer) place(m *ledger.Measure, a Alarm) {
	offices := x.parts.Names(m.Office.Text)
	if x.firstOffice && len(offices) > 1 {
		offices = offices[:1]
	}
	x.Offices = append(x.Offices, x.offices.count(offices, m.State, a))
	x.Leaders = append(x.Leaders, x.leaders.count(Names(m.Leader.Text), m.State, a))
	x.Months = append(x.Months, x.months.count([]string{Month(m.Deadline)}, m.State, a)[0])
}

// A grouping is a list of groups with their places by name.
type grouping struct {
	groups []Group
	at     map[string]int
}

func newGrouping() grouping { return grouping{at: map[string]int{}} }

// count counts one measure in each named group, in the nameless one if there is no name.
func (g *grouping) count(names []string, s ledger.State, a Alarm) []int {
	if len(names) == 0 {
		names = []string{""}
	}
	places := make([]int, len(names))
	for i, name := range names {
		at, known := g.at[name]
		if !known {
			at = len(g.groups)
			g.at[name] = at
			g.groups = append(g.groups, Group{Name: name})
		}
		g.groups[at].Add(s, a)
		places[i] = at
	}
	return places
}

// sort orders the groups and returns the new position of each old one. Groups that
// compare as equal stay in the order in which the ledger first names them.
func (g *grouping) sort(compare func(a, b Group) int) []int {
	order := make([]int, len(g.groups))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compare(g.groups[a], g.groups[b]) })
	moved, sorted := make([]int, len(order)), make([]Group, len(order))
	for to, from := range order {
		moved[from], sorted[to] = to, g.groups[from]
	}
	g.groups = sorted
	return moved
}

// sort puts offices and leaders with the most measures first, months in the
// order of the calendar, and what is not given last.
func (x *indexer) sort() {
	offices, leaders := x.offices.sort(byWeight), x.leaders.sort(byWeight)
	months := x.months.sort(func(a, b Group) int { return cmp.Compare(monthRank(a.Name), monthRank(b.Name)) })
	for m := range x.Months {
		remap(x.Offices[m], offices)
		remap(x.Leaders[m], leaders)
		x.Months[m] = months[x.Months[m]]
	}
}

func remap(places, moved []int) {
	for i, place := range places {
		places[i] = moved[place]
	}
}

func byWeight(a, b Group) int {
	if (a.Name == "") != (b.Name == "") {
		return cmp.Compare(b.Name, a.Name)
	}
	return cmp.Compare(b.Total, a.Total)
}

// Names of the months' groups for deadlines that are no day, in their order
// behind the months.
const (
	atOnce     = "立行立改"
	lasting    = "长期坚持"
	unclear    = "时限不明确"
	noDeadline = ""
)

// Month names the month of a deadline, "2024年5月", or says what stands in its place.
func Month(d ledger.Deadline) string {
	switch d.Kind {
	case ledger.ByDay:
		return fmt.Sprintf("%d年%d月", d.Day.Year, d.Day.Month)
	case ledger.AtOnce:
		return atOnce
	case ledger.Lasting:
		return lasting
	case ledger.Unclear:
		return unclear
	}
	return noDeadline
}

// monthRank orders the names that Month gives.
func monthRank(name string) int {
	const behindAllMonths = 12 * 10000
	var year, month int
	if n, _ := fmt.Sscanf(name, "%d年%d月", &year, &month); n == 2 {
		return year*12 + month
	}
	return behindAllMonths + slices.Index([]string{atOnce, lasting, unclear, noDeadline}, name)
}
