package main

import (
	"fmt"
	"strings"
)

// ditto in a column repeats what the entry before has there.
const ditto = "〃"

// levels are the columns that many entries share, from the widest to the narrowest.
var levels = []string{"方面", "反馈问题", "具体问题"}

// An entry is one row of a ledger: what stands in each column, by heading.
// Texts are its measures: one, or all those of a task.
type entry struct {
	texts  []string
	values map[string]string
}

// entries reads the lines of a ledger:
//
//	列：责任领导 | 责任科室 …     the columns of the lines with >
//	方面：… 反馈问题：… 具体问题：…   hold until the next of their kind
//	- …                            a measure
//	> 陈守望 | 办公室 …           closes the entry of the measures above it
func (s section) entries() ([]entry, error) {
	var list []entry
	var columns, texts []string
	at := map[string]string{}
	for _, line := range s.lines {
		switch head, text := pair(line); {
		case strings.HasPrefix(line, "- "):
			texts = append(texts, line[2:])
		case strings.HasPrefix(line, "> "):
			e := entry{texts: texts, values: row(columns, cells(line[2:]), list)}
			for _, level := range levels {
				e.values[level] = at[level]
			}
			list, texts = append(list, e), nil
		case head == "列":
			columns = cells(text)
		default:
			if !enter(at, head, text) {
				return nil, fmt.Errorf("%s: %q is no line of a ledger", s.name, line)
			}
		}
	}
	return list, nil
}

// enter begins a new node of a level and forgets those below it.
func enter(at map[string]string, head, text string) bool {
	known := false
	for _, level := range levels {
		if known {
			delete(at, level)
		}
		if level == head {
			known, at[level] = true, text
		}
	}
	return known
}

// row puts values under their columns, with dittos taken from the entry before.
func row(columns, values []string, before []entry) map[string]string {
	m := map[string]string{}
	for i, v := range values {
		if v == ditto && len(before) > 0 {
			v = before[len(before)-1].values[columns[i]]
		}
		m[columns[i]] = v
	}
	return m
}
