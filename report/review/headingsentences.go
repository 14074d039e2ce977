package review

import (
	"slices"

	"tongbao/report/finding"
)

var headingSentences = Rule{
	Kind: &finding.Kind{
		ID: "heading-sentences", Severity: finding.Hint,
		Title:  "写了几句话的标题",
		Reason: "标题要短，一般是一个短语；引用反馈意见原文、有几句话的，放在引号里很长，目录和标题都不好看。",
	},
	Check:  checkHeadingSentences,
	Hits:   []string{"学习不深入。落实不到位", "学习不深入。落实不到位。", "理论学习不够；一些同志认识有偏差。措施不实"},
	Misses: []string{"学习不深入。", "学习不深入，落实不到位", "“三会一课”不规范", "引用“要抓落实。”不准确", "1.5倍"},
}

// checkHeadingSentences finds a column in which most titles are several sentences once.
func checkHeadingSentences(b *Book) []Fault {
	var faults []Fault
	for _, level := range b.titleColumns() {
		var found []Fault
		for _, t := range level {
			found = append(found, checkHeadingSentence(t)...)
		}
		faults = append(faults, condense(found, len(level))...)
	}
	return faults
}

func checkHeadingSentence(t *Text) []Fault {
	at := slices.Index(t.Runes, '。')
	if at < 1 || at+1 >= len(t.Runes) || oneOf(t.Runes[at+1], "”’）》。") {
		return nil
	}
	return []Fault{t.fault(at, at+1, "标题里有几句话。", "请概括成一个短语；要引用原文的，可以只引要点，原文写在下面。")}
}
