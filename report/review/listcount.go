package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

var listCount = Rule{
	Kind: &finding.Kind{
		ID: "list-count", Severity: finding.Suspect,
		Title:  "说的项数与列出的不符",
		Reason: "“三个方面：”之后用“一是、二是”列出的，应当正好三项；多是增删时漏改。",
	},
	Check:  inTexts(checkListCount, Prose),
	Hits:   []string{"做好三个方面的工作：一是加强学习；二是健全制度。", "抓好2项重点工作：一是加强学习；二是健全制度；三是严格问责。"},
	Misses: []string{"做好三个方面的工作：一是加强学习；二是健全制度；三是严格问责。", "围绕三个方面查摆，一是学习；二是制度。", "完成3项任务：一是学习；二是制度；三是问责。抓好两件事：一是考核；二是评比。", "做好三项工作：加强学习、健全制度、严格问责。", "落实五个方面措施：一是学习，等等。"},
}

// inLead is how far before the colon the number may stand, in characters.
const inLead = 10

func checkListCount(t *Text) []Fault {
	if !strings.Contains(t.Text, "：一是") {
		return nil
	}
	var faults []Fault
	for i := range t.Runes {
		if !t.hasAt(i, "：一是") {
			continue
		}
		want, from, found := numberInLead(t, i)
		got := listedFrom(t, i+1)
		if found && got > 1 && got != want {
			faults = append(faults, t.fault(from, i, fmt.Sprintf("说的是%d项，后面列出了%d项。", want, got), "请核对是漏了一项，还是项数没有改。"))
		}
	}
	return faults
}

// numberInLead returns the number of what is listed behind the colon at i, as the clause
// before that has it, and where it stands.
func numberInLead(t *Text, i int) (n, from int, found bool) {
	for at := max(t.back(i, endsClause), i-inLead); at < i; at++ {
		n, end := t.numberAt(at)
		if end == at {
			continue
		}
		before := t.at(at - 1)
		if oneOf(t.at(end), "个项条点大类") && !oneOf(before, "第每各近约") && !digit(before) && n > 1 && !t.hasAnyAt(end, terms.Of("longer-counters")) {
			return n, at, true
		}
		at = end - 1
	}
	return 0, i, false
}

// listedFrom returns how many items the list has that begins with 一是 at i: the numbers
// that follow each other in 二是, 三是 until another list begins.
func listedFrom(t *Text, i int) int {
	n := 1
	for at := i + 1; at < len(t.Runes); at++ {
		if t.at(at+1) != '是' || n >= len(hanzi.Numerals)/len("一") || !endsClause(t.at(at-1)) {
			continue
		}
		switch t.at(at) {
		case '一':
			return n
		case []rune(hanzi.Numerals)[n]:
			n++
		}
	}
	return n
}
