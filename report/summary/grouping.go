package summary

import (
	"fmt"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A grouping is what one sheet of counts counts by.
type grouping struct {
	sheet, name string // of the sheet, and of what it counts by
	key         string // column of 整改明细 with the groups' numbers
	list        bool   // a measure can have several: the key is a list
	groups      []stats.Group
	parents     []stats.Group // for problems: the aspects
}

// groupings returns the sheets of counts in their order.
func (d *data) groupings() []grouping {
	s := &d.Statistics
	return []grouping{
		{sheet: "按方面", name: "方面", key: "方面号", groups: s.ByAspect},
		{sheet: "按反馈问题", name: "反馈问题", key: "问题号", groups: s.ByProblem, parents: s.ByAspect},
		{sheet: "按责任科室", name: "责任科室", key: "科室号", groups: s.ByOffice, list: true},
		{sheet: "按责任领导", name: "责任领导", key: "领导号", groups: s.ByLeader, list: true},
		{sheet: "按时限", name: "完成时限", key: "时限号", groups: s.ByMonth},
	}
}

// columns returns those of its sheet. The parent's and the unknown state's are hidden
// where there is nothing to show, the short names for the charts always.
func (g grouping) columns(unknown bool) []column {
	parent, name := flowing("方面", 16), flowing(g.name, 24)
	parent.hidden = g.parents == nil
	columns := []column{{head: "序号", width: 6}, parent, name, {head: "措施数", width: 9}}
	for _, s := range ledger.States {
		columns = append(columns, column{head: s.String(), width: 9})
	}
	columns = append(columns,
		column{head: ledger.UnknownState.String(), width: 9, hidden: !unknown},
		column{head: "完成率", width: 13})
	for _, a := range stats.Alarms {
		columns = append(columns, column{head: a.String(), width: 11})
	}
	return append(columns, column{head: "简称", width: 16, hidden: true})
}

// flows returns how long the texts of its sheet's columns are.
func (g grouping) flows(columns int) []flow {
	flows := make([]flow, columns)
	for _, group := range g.groups {
		flows[groupName-1].add(group.Name + nameStep)
		if g.parents != nil {
			flows[groupParent-1].add(g.parents[group.Parent].Name + nameStep)
		}
	}
	return flows
}

// nameStep is as wide as the step from the rule to a name of nameStyle.
const nameStep = "  "

// explanation returns the line under the title.
func (g grouping) explanation() string {
	if g.list {
		return "单位：条。一条措施有多个" + g.name + "的，分别计入；合计不重复计算。"
	}
	return "单位：条。"
}

// criterion returns the part of a count that picks the measures of a row's group.
func (g grouping) criterion(row int) string {
	if g.list {
		return fmt.Sprintf(`%s[%s],"*、"&$A%d&"、*"`, detailTable, g.key, row)
	}
	return fmt.Sprintf("%s[%s],$A%d", detailTable, g.key, row)
}
