// Package ledger has the rectification ledger (整改台账) as a plain value. Its
// folders read it from the files that offices keep, one step each: the format
// readers make a grid of cells, plan recognises its tables, table reads their rows,
// tree grows the ledger from them, and reading runs these steps in order.
//
// A ledger is a tree: Aspect (方面) → Problem (反馈问题) → Task (具体问题) →
// Measure (整改措施及进展). A ledger without one of the levels has one nameless
// node there. Every value knows the cell that it came from.
package ledger

import "tongbao/report/day"

// A Ledger is one body's ledger with what else its notice needs.
type Ledger struct {
	File     string // base name of the file it was read from
	Info     Info
	Setup    []Passage // 组织落实
	Aspects  []Aspect
	Plans    []Passage // 今后打算
	Annexes  []Annex   // 附件 with their content, in order
	Readings []Reading // what was recognised where, in the order of the sheets
}

// A Passage is a heading with its text. One without a heading leads its section in. Part
// is the part of the notice that the office puts it into, where it does.
type Passage struct{ Heading, Text, Part Value }

// An Annex is an attachment (附件): its name, and a table or paragraphs.
type Annex struct {
	Name       Value
	Table      [][]Value // first row is the heading; nil where there is none
	Paragraphs []Value
}

// An Aspect is a 方面 of the feedback.
type Aspect struct {
	Title    Value
	Problems []Problem
}

// A Problem is a 反馈问题.
type Problem struct {
	Title Value
	Tasks []Task
}

// A Task is a 具体问题 (整改任务) with what is done about it.
type Task struct {
	Number   Value // 序号, where it numbers tasks
	Title    Value
	Cause    Value // 原因剖析
	Goal     Value // 整改目标
	Status   Value // the status on its row where no measure stands there; it counts for none
	Measures []Measure
}

// A Measure is a 整改措施 with its progress: the unit that statistics count.
type Measure struct {
	Row    int   // 1-based row of the sheet on which it begins
	Number Value // 序号, where it numbers measures
	Text   Value // what the notice says: the measure and its progress in one, without 一是/1./①
	Action Value // 整改措施, where the ledger keeps it apart from the progress
	State  State
	Status Value // the status in the ledger's own words

	Progress Value // 进展, where the ledger keeps it apart from the measure; Text has both

	Deadline Deadline
	Finished Date // 完成日期

	Leader     Value // 责任领导
	Office     Value // 责任科室, as written; stats.Offices parts it
	Supporters Value // 配合科室
	Person     Value // 责任人

	Reason         Value // 未完成原因
	Difficulty     Value // 存在困难
	Next           Value // 下一步打算
	System         Value // 制度成果
	Evidence       Value // 佐证材料
	Accountability Value // 问责情况
	Recovered      Value // 挽回资金
	Amount         Value // 涉及金额: what a problem is about, in money
	Mended         Value // 整改金额: how much of it is put right
	Note           Value // 备注
	Part           Value // 部分: the part of the notice that the office puts it into
	Source         Value // 问题来源: which inspection found it

	Hidden bool // the row was hidden in the spreadsheet
}

// A Date is a day with the text that gave it. Text without Day is no date.
type Date struct {
	Value
	Day day.Day
}

// DeadlineKind is what a 完成时限 says.
type DeadlineKind int

// What a 完成时限 can say.
const (
	NoDeadline DeadlineKind = iota // nothing is written, or that it is done
	ByDay                          // a day, or a month's or year's end
	AtOnce                         // 立行立改
	Lasting                        // 长期坚持, 持续推进, 每月
	Unclear                        // text that is none of these
)

// A Deadline is a 完成时限. Day is set for ByDay alone.
type Deadline struct {
	Date
	Kind DeadlineKind
}

// Measures calls yield for each measure in the ledger's order, with its parents.
func (l *Ledger) Measures(yield func(*Aspect, *Problem, *Task, *Measure) bool) {
	for a := range l.Aspects {
		aspect := &l.Aspects[a]
		for p := range aspect.Problems {
			problem := &aspect.Problems[p]
			for t := range problem.Tasks {
				task := &problem.Tasks[t]
				for m := range task.Measures {
					if !yield(aspect, problem, task, &task.Measures[m]) {
						return
					}
				}
			}
		}
	}
}
