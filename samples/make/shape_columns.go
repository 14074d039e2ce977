package main

import "slices"

// A column of a shape: its heading, its width, what stands in it, and the depth of
// the level that it belongs to. A key in a task's values is that value.
type column struct {
	heading string
	width   float64
	key     string
	depth   int
}

// The depths at which a column says the same on all rows.
const (
	ofAspect = iota
	ofProblem
	ofTask
	ofMeasure
)

// Keys of what is no value of the entry.
const (
	taskNumber    = "任务序号"
	measureNumber = "措施序号"
	action        = "措施"
	progress      = "进展"
	both          = "措施及进展"
	nothing       = ""
)

var (
	numberColumn   = column{"序号", 6, taskNumber, ofTask}
	aspectColumn   = column{"方面", 16, "方面", ofAspect}
	problemColumn  = column{"反馈问题", 18, "反馈问题", ofProblem}
	taskColumn     = column{"具体问题", 18, "具体问题", ofTask}
	measuresColumn = column{"整改措施及进展", 62, both, ofMeasure}
	leaderColumn   = column{"责任领导", 11, "责任领导", ofMeasure}
	officeColumn   = column{"责任科室", 14, "责任科室", ofMeasure}
	personColumn   = column{"责任人", 10, "责任人", ofMeasure}
	deadlineColumn = column{"完成时限", 16, "完成时限", ofMeasure}
	stateColumn    = column{"整改状态", 11, "整改状态", ofMeasure}
	finishedColumn = column{"完成日期", 16, "完成日期", ofMeasure}
)

// usual is the order in which most offices have their columns.
var usual = []column{numberColumn, aspectColumn, problemColumn, taskColumn, measuresColumn,
	officeColumn, personColumn, deadlineColumn, stateColumn, finishedColumn}

func headings(columns []column) []string {
	texts := make([]string, len(columns))
	for i, c := range columns {
		texts[i] = c.heading
	}
	return texts
}

func widths(columns []column) []float64 {
	list := make([]float64, len(columns))
	for i, c := range columns {
		list[i] = c.width
	}
	return list
}

// deeper gives columns the depth at which the table keeps them.
func deeper(columns []column, depth int, keys ...string) []column {
	out := slices.Clone(columns)
	for i := range out {
		if slices.Contains(keys, out[i].key) {
			out[i].depth = depth
		}
	}
	return out
}

// without leaves columns out.
func without(columns []column, keys ...string) []column {
	return slices.DeleteFunc(slices.Clone(columns), func(c column) bool { return slices.Contains(keys, c.key) })
}
