package main

import (
	"fmt"
	"strings"
	"time"
)

// A line is one measure of the content with the place where it stands.
type line struct {
	entry
	task, measure, total int  // numbers from 1
	opens                int  // the widest level that begins here
	last                 bool // of its task
}

// linesOf are the measures of all tasks.
func linesOf(list []entry) []line {
	var lines []line
	for i, e := range list {
		for n := range e.texts {
			l := line{entry: e, task: i + 1, measure: n + 1, total: len(lines) + 1, opens: ofMeasure, last: n+1 == len(e.texts)}
			if n == 0 {
				l.opens = opening(list, i)
			}
			lines = append(lines, l)
		}
	}
	return lines
}

// opening is the widest level that begins with a task.
func opening(list []entry, i int) int {
	for depth := range levels {
		if i == 0 || !agree(list[i-1], list[i], depth) {
			return depth
		}
	}
	return ofTask
}

// text is what a column says on the line.
func (l line) text(key string) string {
	done, now, _ := strings.Cut(l.texts[l.measure-1], "／")
	switch key {
	case taskNumber:
		return fmt.Sprint(l.task)
	case measureNumber:
		return fmt.Sprint(l.total)
	case action:
		return done
	case progress:
		return now
	case both:
		return done + now
	case nothing:
		return ""
	}
	return chineseDay(l.values[key])
}

// chineseDay writes a day as 2025年6月30日 and leaves other texts.
func chineseDay(text string) string { return formatDay(text, "2006年1月2日") }

func formatDay(text, layout string) string {
	day, err := time.Parse("2006-1-2", text)
	if err != nil {
		return text
	}
	return day.Format(layout)
}

// Ways to write what the row above says too.
const (
	joinedUp  = "^"
	leftBlank = ""
)

// cells are the line's cells; again stands where the row above says the same.
func (l line) cells(columns []column, again string) []string {
	row := make([]string, len(columns))
	for i, c := range columns {
		row[i] = again
		if l.opens <= c.depth {
			row[i] = l.text(c.key)
		}
	}
	return row
}

// table is a sheet with a heading and all lines.
func table(name string, columns []column, list []entry, again string) picture {
	p := picture{name: name, widths: widths(columns)}
	p.add(headRow, headings(columns)...)
	for _, l := range linesOf(list) {
		p.add(bodyRow, l.cells(columns, again)...)
	}
	return p
}
