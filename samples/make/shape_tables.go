package main

import (
	"fmt"
	"slices"
)

const (
	tableTitle = "县农业农村局党组落实县委第二巡察组反馈意见整改台账"
	unitLine   = "填报单位：中共芦汀县农业农村局党组"
	dayLine    = "填报时间：2025年10月31日"
	filledIn   = "填表人：宋雨"
	checked    = "审核人：钱知数"
)

// perTask are the columns that say the same of all measures of a task.
var perTask = []string{"责任领导", "责任科室", "责任人", "完成时限", "整改状态", "完成日期"}

// dressed puts title, unit and day above a table, and who made it below.
func dressed(p picture) picture {
	top := picture{widths: p.widths}
	top.add(titleRow, tableTitle)
	top.add(noteRow, ends(len(p.widths), unitLine, dayLine)...)
	p.rows = append(top.rows, p.rows...)
	p.add(noteRow, ends(len(p.widths), filledIn, checked)...)
	return p
}

// ends has one text at the beginning of a row and one at two thirds of it.
func ends(n int, first, second string) []string {
	row := make([]string, n)
	row[0], row[n*2/3] = first, second
	return row
}

func mergedDown(list []entry) []picture {
	return []picture{dressed(table("整改台账", deeper(usual, ofTask, perTask...), list, joinedUp))}
}

// twoHeadings has columns in groups under a heading of two rows.
func twoHeadings(list []entry) []picture {
	columns := deeper(append(usual[:5:5], leaderColumn, officeColumn, personColumn, deadlineColumn, stateColumn, finishedColumn),
		ofTask, perTask...)
	p := table("Sheet1", columns, list, joinedUp)
	names := headings(columns)
	upper := append(names[:5:5], "责任分工", "<", "<", "整改进度", "<", "<")
	lower := append(slices.Repeat([]string{joinedUp}, 5), names[5:]...)
	p.rows = append([]pictureRow{{kind: headRow, cells: upper}, {kind: headRow, cells: lower}}, p.rows[1:]...)
	return []picture{dressed(p)}
}

func blankBelow(list []entry) []picture {
	return []picture{table("整改台账", deeper(usual, ofTask, perTask...), list, leftBlank)}
}

// everyRow has every cell filled, the columns in another order, and columns that
// the notice has no use for.
func everyRow(list []entry) []picture {
	columns := []column{{"督办编号", 12, "督办编号", ofMeasure}, stateColumn, taskColumn, deadlineColumn, measuresColumn,
		officeColumn, problemColumn, aspectColumn, finishedColumn, {"是否上会", 9, "是否上会", ofMeasure}}
	p := picture{name: "台账", widths: widths(columns)}
	p.add(headRow, headings(columns)...)
	for _, l := range linesOf(list) {
		l.opens = ofAspect
		row := l.cells(columns, leftBlank)
		row[0], row[9] = fmt.Sprintf("督〔2025〕%d号", 100+l.total), "已上会"
		p.add(bodyRow, row...)
	}
	return []picture{p}
}

// spaced has blank rows between the tasks, the heading again on each page, and
// a sum at the end.
func spaced(list []entry) []picture {
	columns := without(usual, "责任人")
	p := picture{name: "整改台账", widths: widths(columns)}
	p.add(titleRow, tableTitle)
	for _, l := range linesOf(list) {
		switch {
		case (l.task-1)%3 == 0 && l.measure == 1:
			p.add(headRow, headings(columns)...)
		case l.measure == 1:
			p.add(blankRow)
		}
		p.add(bodyRow, l.cells(columns, leftBlank)...)
	}
	p.add(bodyRow, "合计", "", "", fmt.Sprintf("%d个任务", len(list)), fmt.Sprintf("%d条措施", len(linesOf(list))))
	return []picture{p}
}

// unshown has hidden rows in the middle and a hidden column.
func unshown(list []entry) []picture {
	p := dressed(table("整改台账", usual, list, leftBlank))
	p.unshown = []int{7}
	for _, row := range []int{8, 9, 13} { // counted from 1; they are measures of two tasks
		p.rows[row-1].hidden = true
	}
	return []picture{p}
}

// numberedMeasures has a number for each measure.
func numberedMeasures(list []entry) []picture {
	columns := slices.Clone(usual)
	columns[0] = column{"序号", 6, measureNumber, ofMeasure}
	return []picture{table("整改台账", columns, list, joinedUp)}
}

func unnumbered(list []entry) []picture {
	return []picture{dressed(table("整改台账", without(usual, taskNumber), list, joinedUp))}
}
