package main

import (
	"fmt"
	"slices"
	"strings"
)

// A mark begins the n-th of a cell's measures, and a text stands between them.
type listing struct {
	mark    func(n int) string
	between string
}

var (
	saying  = listing{func(n int) string { return chinese[n-1] + "是" }, ""}
	figures = listing{func(n int) string { return fmt.Sprintf("%d.", n) }, "\n"}
	circles = listing{func(n int) string { return string(rune('①' + n - 1)) }, ""}
	plain   = listing{func(int) string { return "" }, "\n"}
)

// oneRowEach has a row for each task with all its measures in one cell.
func oneRowEach(how listing, columns []column) func([]entry) []picture {
	return func(list []entry) []picture {
		p := picture{name: "整改台账", widths: widths(columns)}
		p.add(headRow, headings(columns)...)
		open := ofAspect
		for _, l := range linesOf(list) {
			if open = min(open, l.opens); !l.last {
				continue
			}
			l.opens = open
			p.add(bodyRow, l.listed(columns, how)...)
			open = ofMeasure
		}
		return []picture{dressed(p)}
	}
}

// listed are the cells of a whole task.
func (l line) listed(columns []column, how listing) []string {
	row := l.cells(columns, joinedUp)
	for i, c := range columns {
		if c.key != both && c.key != action && c.key != progress {
			continue
		}
		var texts []string
		for n := range l.texts {
			l.measure = n + 1
			texts = append(texts, how.mark(n+1)+l.text(c.key))
		}
		row[i] = strings.Join(texts, how.between)
	}
	return row
}

// apart has measures and progress in two columns.
var apart = []column{numberColumn, aspectColumn, problemColumn, taskColumn, {"整改措施", 34, action, ofMeasure},
	{"整改落实情况", 40, progress, ofMeasure}, officeColumn, deadlineColumn, stateColumn, finishedColumn}

func twoColumns(list []entry) []picture {
	return []picture{dressed(table("整改台账", deeper(apart, ofTask, perTask...), list, joinedUp))}
}

// decorated has headings with blanks and notes, full-width figures and brackets,
// and measures that begin in bold.
func decorated(list []entry) []picture {
	p := table("整改台账", usual, list, leftBlank)
	p.rows[0].cells = []string{"序　号", "方 面", "巡察反馈\n问题", "具体问题（任务）", "整改措施及\n进展情况（截至10月底）",
		"责任科室：", "责任人", "＊完成时限（年月日）", "整改状态（下拉选择）", "完成日期"}
	for i := range p.rows[1:] {
		row := p.rows[i+1].cells
		row[0], row[7], row[9] = fullWidth(row[0]), fullWidth(row[7]), fullWidth(row[9])
		head, tail, _ := strings.Cut(row[4], "，")
		row[4] = "*" + head + "，*" + tail
	}
	return []picture{dressed(p)}
}

func fullWidth(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r - '0' + '０'
		}
		return r
	}, text)
}

// calculated has days of the spreadsheet, each shown in a way of its own, and
// numbers that formulas count.
func calculated(list []entry) []picture {
	formats := []string{`yyyy"年"m"月"d"日"`, "yyyy-mm-dd", "yyyy/m/d", "yyyy.mm.dd", "m/d/yy"}
	p := table("整改台账", usual, list, leftBlank)
	for i, l := range linesOf(list) {
		row := p.rows[i+1].cells
		for _, c := range []int{7, 9} {
			if text := l.values[usual[c].key]; strings.HasPrefix(text, "20") {
				row[c] = "@" + text + " " + formats[i%len(formats)]
			}
		}
		if row[0] != "" && l.task > 1 {
			row[0] = fmt.Sprintf("=MAX(A$2:A%d)+1 %d", i+1, l.task)
		}
	}
	return []picture{p}
}

// shortDays writes days in another way, as lists without a spreadsheet do.
func shortDays(layout string, again string) func([]entry) []picture {
	return func(list []entry) []picture {
		list = slices.Clone(list)
		for i, e := range list {
			values := map[string]string{}
			for key, text := range e.values {
				values[key] = formatDay(text, layout)
			}
			list[i].values = values
		}
		return []picture{table("整改台账", usual, list, again)}
	}
}
