package review

import (
	"fmt"

	"tongbao/report/finding"
)

var headingStop = Rule{
	ID: "heading-stop", Severity: finding.Suspect,
	Title:  "标题末尾的标点",
	Reason: "标题末尾一般不用句号等点号，尤其要加引号引用的问题标题。",
	Check:  inTexts(checkHeadingStop, Heading),
	Hits:   []string{"学习不深入。", "学习不深入；", "学习不深入，"},
	Misses: []string{"学习不深入", "学习不深入。落实不到位", "是否到位？"},
}

func checkHeadingStop(t *Text) []Fault {
	last := len(t.Runes) - 1
	if last < 1 || !oneOf(t.Runes[last], "。，、；：") {
		return nil
	}
	return []Fault{t.fault(last, last+1, fmt.Sprintf("标题以“%c”结尾。", t.Runes[last]), "标题末尾不用标点，请删去。")}
}
