package notice

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A Unit is an inspected body of a collective notice (集体通报), with what its ledger adds
// up to.
type Unit struct {
	Name       string
	Statistics stats.Statistics // without groups
}

// A Collection is what a collective notice is made of.
type Collection struct {
	Info   ledger.Info
	Units  []Unit
	Failed []string // ledgers that could not be done and are not among the units
}

// columnUnit is the column of the units' names, the only one that they have.
const columnUnit = "单位"

// nameUnits is the counter of the units.
const nameUnits = "单位数"

// ComposeCollective makes the notice over several ledgers through a template whose parts
// take their rows from the units. The list tells of facts that it needs and nobody gives.
func ComposeCollective(c Collection, t *Template, opt Options) (*Notice, finding.List) {
	all := make([]stats.Statistics, len(c.Units))
	for i, u := range c.Units {
		all[i] = u.Statistics
	}
	counters := stats.Sum(all).Counters(nil)
	counters[nameUnits] = fmt.Sprint(len(c.Units))
	n, found := compose(&ledger.Ledger{Info: c.Info}, t, counters, opt, nil, c.Units)
	if len(c.Failed) > 0 {
		n.Opening = append([]Paragraph{{Text: notCounted(c.Failed)}}, n.Opening...)
	}
	return n, found
}

// mostNamed is how many ledgers that failed a sentence names.
const mostNamed = 20

// notCounted says in the document itself whom its figures lack.
func notCounted(failed []string) string {
	text := strings.Join(failed[:min(len(failed), mostNamed)], "、")
	if len(failed) > mostNamed {
		text += "等"
	}
	return fmt.Sprintf("【待核：另有%d份台账没有做成，下面的数字里没有它们：%s】", len(failed), text)
}

// IsCollective reports whether the template is of a collective notice.
func (t *Template) IsCollective() bool {
	for _, p := range t.Parts {
		if p.From == FromUnits {
			return true
		}
	}
	return false
}

// rowsOfUnits are the units as rows.
func (c *composer) rowsOfUnits() []row {
	rows := make([]row, len(c.units))
	for i := range c.units {
		rows[i] = row{unit: &c.units[i]}
	}
	return rows
}

func unitName(r row) ledger.Value {
	if r.unit == nil {
		return ledger.Value{}
	}
	return ledger.Value{Text: r.unit.Name}
}

// countersOf are the counters of rows that are units.
func countersOf(rows []row) map[string]string {
	all := make([]stats.Statistics, len(rows))
	for i, r := range rows {
		all[i] = r.unit.Statistics
	}
	counters := stats.Sum(all).Counters(nil)
	counters[nameUnits] = fmt.Sprint(len(rows))
	return counters
}

// ofLevels are the counters that a ledger without their level does not have.
var ofLevels = []string{"方面数", "反馈问题数", "整改率"}

// lackingIn returns the counters of levels that not all of some units have.
func lackingIn(counters map[string]string) map[string]Paragraph {
	none := map[string]Paragraph{}
	for _, name := range ofLevels {
		if counters[name] == "" {
			none[name] = Paragraph{}
		}
	}
	return none
}
