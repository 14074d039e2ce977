package review

import (
	"fmt"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var measureTwice = Rule{
	Kind: &finding.Kind{
		ID: "measure-twice", Severity: finding.Suspect,
		Title:    "写了两遍的措施",
		Reason:   "同一条措施写了两遍，多是复制后忘了修改，统计时计算两次。",
		Examples: []string{"同一个问题下面有两行“修订用车管理办法。”"},
	},
	Check: checkMeasureTwice,
}

// From how many characters on equal measures are one: of one task, and of two. A
// shorter text (长期坚持) is said of many things.
const (
	equalInTask   = 6
	equalAnywhere = 30
)

func checkMeasureTwice(b *Book) []Fault {
	var faults []Fault
	known := map[string]ledger.Value{}
	copies := b.copiedSheets()
	b.Measures(func(_ *ledger.Aspect, p *ledger.Problem, t *ledger.Task, m *ledger.Measure) bool {
		text := squeeze(m.Text.Text)
		n := utf8.RuneCountInString(text)
		if n < equalInTask || copies[m.Text.At.Sheet()] {
			return true
		}
		if n < equalAnywhere {
			text += "\x00" + squeeze(p.Title.Text) + "\x00" + squeeze(t.Title.Text)
		}
		if first, again := known[text]; again {
			faults = append(faults, cellFault(m.Text, fmt.Sprintf("这条措施和%s的相同，统计时计算了两次。", relativeName(m.Text.At, first.At)),
				"请核对：是同一条的，请删去一条；不是的，请写明各自的措施和进展。"))
		} else {
			known[text] = m.Text
		}
		return true
	})
	return faults
}

// relativeName names the cell at as it is called in the cell from.
func relativeName(from, at finding.Ref) string {
	switch {
	case at.Sheet() != from.Sheet():
		return "工作表“" + at.Sheet() + "”" + at.Cell()
	case at == from:
		return "本格前面"
	}
	return at.Cell()
}
