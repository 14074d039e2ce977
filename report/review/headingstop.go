package review

import (
	"fmt"

	"tongbao/report/finding"
)

var headingStop = Rule{
	Kind: &finding.Kind{
		ID: "heading-stop", Severity: finding.Suspect,
		Title:  "标题末尾的标点",
		Reason: "标题末尾一般不用句号等点号，尤其要加引号引用的问题标题。",
	},
	Check:  checkHeadingStops,
	Hits:   []string{"学习不深入。", "学习不深入；", "学习不深入，"},
	Misses: []string{"学习不深入", "学习不深入。落实不到位", "是否到位？"},
}

// checkHeadingStops finds a column in which most titles end with a mark once:
// whole sentences are an office's way to write them.
func checkHeadingStops(b *Book) []Fault {
	var faults []Fault
	for _, level := range b.titleColumns() {
		var found []Fault
		for _, t := range level {
			found = append(found, checkHeadingStop(t)...)
		}
		faults = append(faults, condense(found, len(level))...)
	}
	return faults
}

// titleColumns returns the titles by column: those of one column are of one level.
func (b *Book) titleColumns() [][]*Text {
	type place struct {
		sheet  string
		column int32
	}
	var columns [][]*Text
	index := map[place]int{}
	for i := range b.Texts {
		t := &b.Texts[i]
		if t.Place != Heading {
			continue
		}
		at := place{t.At.Sheet(), t.At.Col}
		if _, known := index[at]; !known {
			index[at], columns = len(columns), append(columns, nil)
		}
		columns[index[at]] = append(columns[index[at]], t)
	}
	return columns
}

func checkHeadingStop(t *Text) []Fault {
	last := len(t.Runes) - 1
	if last < 1 || !oneOf(t.Runes[last], "。，、；：") {
		return nil
	}
	return []Fault{t.fault(last, last+1, fmt.Sprintf("标题以“%c”结尾。", t.Runes[last]), "标题末尾不用标点，请删去。")}
}
