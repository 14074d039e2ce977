package tree_test

import (
	"strings"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/table"
	"tongbao/report/ledger/tree"
	"tongbao/report/ledger/words"
)

// A grown is what grew from a workbook.
type grown struct {
	aspects []ledger.Aspect
	found   finding.List
	notes   string
}

// grow grows the tables of a workbook and joins what grew.
func grow(book *grid.Workbook, info ledger.Info) (g grown) {
	found := &finding.Log{}
	src := cells.Source{File: "台账.xlsx", Found: found}
	plans := plan.Recognise(book, words.Default(), nil, src)
	opt := table.Options{SeveralSheets: plan.CountSheets(plans) > 1}
	grower := tree.NewGrower(words.Default(), info, src)
	for _, p := range plans {
		if p.Role != ledger.RoleLedger {
			continue
		}
		t := table.Read(p, words.Default(), opt, src)
		known := len(t.Plan.Reading.Notes)
		g.aspects = append(g.aspects, grower.Grow(t)...)
		g.notes += strings.Join(t.Plan.Reading.Notes[known:], "")
	}
	g.aspects = tree.Join(g.aspects, found)
	for _, f := range found.List() {
		if f.ID() != "missing-column" { // the tables of tests have few columns
			g.found = append(g.found, f)
		}
	}
	return g
}

// growRows grows a workbook with one sheet 整改台账 of those rows.
func growRows(rows string, merges ...string) grown {
	return grow(gridtest.Workbook("# 整改台账 "+strings.Join(merges, " ")+"\n"+rows), ledger.Info{})
}

// outline shows a tree as 方面{问题{任务[措施 措施]}}, with · for what has no name.
func (g grown) outline() string {
	var aspects []string
	for _, a := range g.aspects {
		var problems []string
		for _, p := range a.Problems {
			var tasks []string
			for _, t := range p.Tasks {
				var measures []string
				for _, m := range t.Measures {
					measures = append(measures, oneLine(m.Text.Text))
				}
				tasks = append(tasks, name(t.Title)+"["+strings.Join(measures, " ")+"]")
			}
			problems = append(problems, name(p.Title)+"{"+strings.Join(tasks, " ")+"}")
		}
		aspects = append(aspects, name(a.Title)+"{"+strings.Join(problems, " ")+"}")
	}
	return strings.Join(aspects, " ")
}

func name(title ledger.Value) string {
	if !title.Given() {
		return "·"
	}
	return oneLine(title.Text)
}

func oneLine(text string) string { return strings.ReplaceAll(text, "\n", "⏎") }

// kinds shows what was found: its kind and the cell.
func (g grown) kinds() string {
	var shown []string
	for _, f := range g.found {
		shown = append(shown, f.ID()+" "+f.At.Cell())
	}
	return strings.Join(shown, ", ")
}

// measures are all measures of a tree, in order.
func (g grown) measures() []ledger.Measure {
	var all []ledger.Measure
	l := ledger.Ledger{Aspects: g.aspects}
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		all = append(all, *m)
		return true
	})
	return all
}

// infoOf has the days of a ledger: 反馈日期 and so on.
func infoOf(days map[ledger.Key]day.Day) ledger.Info { return ledger.Info{Days: days} }
