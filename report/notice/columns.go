package notice

import (
	"slices"
	"strings"
	"sync"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// A column is what a template may ask of a row by name: a level's title, a cell, a state,
// the sheet.
type column struct {
	name   string
	value  func(row) ledger.Value
	node   func(row) any // of a level of the ledger: what is one though others have its title
	states bool          // its values are the states' names
	only   []string      // the values that it can have; nil for any text
	text   bool          // its values are sentences: what a measure says
	kept   ledger.Field  // without this column in its ledger it has no values in a text; empty for none
	found  bool          // its values are titles of what was found
	titles bool          // its values are titles, one or several
	names  bool          // its values are names of offices, one or several
}

// key tells the groups of a column apart.
func (c *column) key(r row, v ledger.Value) any {
	if c.node != nil {
		return c.node(r)
	}
	return v.Text
}

// columns are those there are, by the standard words of the trade.
var columns = sync.OnceValue(func() []column {
	list := []column{
		{name: "方面", value: func(r row) ledger.Value { return r.aspect.Title }, node: func(r row) any { return r.aspect }},
		{name: "反馈问题", value: ofProblem(func(p *ledger.Problem) ledger.Value { return p.Title }), node: func(r row) any { return r.problem }, found: true},
		{name: "具体问题", value: ofTask(func(t *ledger.Task) ledger.Value { return t.Title }), node: func(r row) any { return r.task }, found: true},
		{name: "原因", value: ofTask(func(t *ledger.Task) ledger.Value { return t.Cause })},
		{name: "整改目标", value: ofTask(func(t *ledger.Task) ledger.Value { return t.Goal })},
		{name: "整改措施", value: ofMeasure(action), node: func(r row) any { return r.measure }, text: true},
		{name: "进展", value: ofMeasure(progress), text: true},
		{name: saidNoProgress, value: ofMeasure(noProgress), only: []string{saidNoProgress}, kept: ledger.FieldProgress},
		{name: columnMeasure, value: ofMeasure(func(m *ledger.Measure) ledger.Value { return m.Text }), text: true},
		{name: "状态", value: ofMeasure(func(m *ledger.Measure) ledger.Value { return stateValue(m.State, m.Status.At) }), states: true, only: stateNames()},
		{name: "任务状态", value: ofTask(func(t *ledger.Task) ledger.Value { return stateValue(t.State(), t.Title.At) }), states: true, only: stateNames()},
		{name: "问题状态", value: problemState, states: true, only: stateNames()},
		{name: columnUnit, value: unitName, node: func(r row) any { return r.unit }},
		{name: "到期", value: row.dueWord, only: dueWords},
		{name: "到期情况", value: row.dueIn},
		{name: "销号", value: ofMeasure(cleared), only: clearedWords},
		{name: "责任科室", value: ofMeasure(func(m *ledger.Measure) ledger.Value { return m.Office }), names: true},
		{name: "配合单位", value: ofMeasure(func(m *ledger.Measure) ledger.Value { return m.Supporters }), names: true},
		{name: "制度成果", value: ofMeasure(func(m *ledger.Measure) ledger.Value { return m.System }), titles: true},
		{name: "完成时限", value: ofMeasure(func(m *ledger.Measure) ledger.Value { return inWords(m.Deadline.Date) })},
		{name: "完成日期", value: ofMeasure(func(m *ledger.Measure) ledger.Value { return inWords(m.Finished) })},
		{name: "工作表", value: ofMeasure(sheetOfMeasure)},
	}
	for name, field := range map[string]func(*ledger.Measure) ledger.Value{
		"责任领导": func(m *ledger.Measure) ledger.Value { return m.Leader }, "责任人": func(m *ledger.Measure) ledger.Value { return m.Person },
		"未完成原因": func(m *ledger.Measure) ledger.Value { return m.Reason }, "存在困难": func(m *ledger.Measure) ledger.Value { return m.Difficulty },
		"下一步打算": func(m *ledger.Measure) ledger.Value { return m.Next },
		"佐证材料":  func(m *ledger.Measure) ledger.Value { return m.Evidence }, "问责情况": func(m *ledger.Measure) ledger.Value { return m.Accountability },
		"备注": func(m *ledger.Measure) ledger.Value { return m.Note },
		"部分": partOf, "问题来源": func(m *ledger.Measure) ledger.Value { return m.Source },
	} {
		list = append(list, column{name: name, value: ofMeasure(field)})
	}
	slices.SortFunc(list, func(a, b column) int { return slices.Index(columnOrder, a.name) - slices.Index(columnOrder, b.name) })
	return list
})

// columnMeasure is the column of what a measure and its progress say in one.
const columnMeasure = "措施及进展"

// columnOrder is the order in which columns are listed to a person.
var columnOrder = []string{
	"方面", "反馈问题", "具体问题", "原因", "整改目标", "整改措施", "进展", "措施及进展", saidNoProgress, "责任领导", "责任科室", "配合单位", "责任人", "完成时限",
	"状态", "任务状态", "问题状态", "完成日期", "未完成原因", "存在困难", "下一步打算", "制度成果", "佐证材料", "问责情况", "备注", "部分", "问题来源", "工作表",
	"到期", "到期情况", "销号",
}

// columnNamed is the column of a name, or of another name for it; nil for none.
func columnNamed(name string) *column {
	return columnsByName()[name]
}

var columnsByName = sync.OnceValue(func() map[string]*column {
	by := map[string]*column{}
	all := columns()
	for i := range all {
		by[all[i].name] = &all[i]
	}
	for _, pair := range words.Of("columns") {
		other, standard, _ := strings.Cut(pair, "=")
		by[other] = by[standard]
	}
	return by
})

func ofProblem(f func(*ledger.Problem) ledger.Value) func(row) ledger.Value {
	return func(r row) ledger.Value {
		if r.problem == nil {
			return ledger.Value{}
		}
		return f(r.problem)
	}
}

func ofTask(f func(*ledger.Task) ledger.Value) func(row) ledger.Value {
	return func(r row) ledger.Value {
		if r.task == nil {
			return ledger.Value{}
		}
		return f(r.task)
	}
}

func ofMeasure(f func(*ledger.Measure) ledger.Value) func(row) ledger.Value {
	return func(r row) ledger.Value {
		if r.measure == nil {
			return ledger.Value{}
		}
		return f(r.measure)
	}
}

// action is what is to be done, where the ledger keeps it apart.
func action(m *ledger.Measure) ledger.Value { return m.Action }

// problemState is the state of a row's problem. Where the ledger has no problems the tasks
// are what was found.
func problemState(r row) ledger.Value {
	switch {
	case r.problem == nil:
		return ledger.Value{}
	case !r.problem.Title.Given() && r.task != nil:
		return stateValue(r.task.State(), r.task.Title.At)
	}
	return stateValue(r.problem.State(), r.problem.Title.At)
}

func sheetOfMeasure(m *ledger.Measure) ledger.Value {
	return ledger.Value{Text: m.Text.At.Sheet(), At: m.Text.At.At(0, 0)}
}

// partOf is the part of the document that the office puts a measure into. Where it does
// not, the inspection that found the problem tells, else the sheet.
func partOf(m *ledger.Measure) ledger.Value {
	for _, v := range []ledger.Value{m.Part, m.Source} {
		if v.Given() {
			return v
		}
	}
	return sheetOfMeasure(m)
}

// stateValue is a state by its name; one that is not known has none.
func stateValue(s ledger.State, at finding.Ref) ledger.Value {
	if s == ledger.UnknownState {
		return ledger.Value{At: at}
	}
	return ledger.Value{Text: s.String(), At: at}
}

// inWords is a day as a sentence has it, 2024年3月31日, where the ledger writes only its
// figures.
func inWords(d ledger.Date) ledger.Value {
	for _, r := range d.Text {
		if hanzi.IsHan(r) {
			return d.Value
		}
	}
	if !d.Day.IsZero() {
		d.Text = d.Day.Chinese()
	}
	return d.Value
}
