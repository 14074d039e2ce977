package review

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/wordlist"
)

var wrongParticle = Rule{
	Kind: &finding.Kind{
		ID: "particle", Severity: finding.Suspect,
		Title:  "“的”“地”“得”用错",
		Reason: "动词前面的修饰用“地”，动词后面说程度用“得”；只提示前后都有把握的。",
	},
	Check:  inTexts(checkParticles, Prose, Heading),
	Hits:   []string{"认真的抓好整改落实", "深刻的认识到存在的问题", "进一步的提高了工作效率", "责任落实的不到位。", "制度执行的不够严格", "工作抓的不紧、学的不深"},
	Misses: []string{"认真的学习态度", "及时的整改措施", "认真地抓好整改落实", "责任落实得不到位", "制度执行的不够严格问题", "抓落实的不多", "有效的落实了的制度", "落实的不到位的问题", "群众不满意的做好解释", "真正认真的做好事的人"},
}

//go:embed particles.txt
var particlesFile string

// A particleUse is where 的 stands for another particle.
type particleUse struct {
	right         string
	before, after []string
	atEnd         bool     // only where a clause ends behind it
	ends, begins  *runeSet // with what those before end, and those behind begin
}

var particleUses = sync.OnceValue(func() []particleUse {
	var list []particleUse
	for _, f := range wordlist.Records(particlesFile) {
		u := particleUse{right: f[0], before: strings.Fields(f[1]), after: strings.Fields(f[2]), atEnd: f[3] == "|", ends: new(runeSet), begins: new(runeSet)}
		for _, w := range u.before {
			r, _ := utf8.DecodeLastRuneInString(w)
			u.ends.add(r)
		}
		for _, w := range u.after {
			r, _ := utf8.DecodeRuneInString(w)
			u.begins.add(r)
		}
		list = append(list, u)
	}
	return list
})

func checkParticles(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if r != '的' {
			continue
		}
		for _, u := range particleUses() {
			from, to, is := u.at(t, i)
			if is {
				faults = append(faults, t.fault(from, to, fmt.Sprintf("“%s”里的“的”疑为“%s”。", t.slice(from, to), u.right),
					fmt.Sprintf("请核对；是这样的，请改为“%s%s%s”。", t.slice(from, i), u.right, t.slice(i+1, to))))
			}
		}
	}
	return faults
}

// at returns the stretch around the 的 at i if it is of this use.
func (u particleUse) at(t *Text, i int) (from, to int, is bool) {
	if !u.ends.has(t.at(i-1)) || !u.begins.has(t.at(i+1)) {
		return i, i, false
	}
	from, to = t.wordBehind(i, u.before), t.wordAt(i+1, u.after)
	if from == i || to == i+1 {
		return from, to, false
	}
	if u.atEnd {
		return from, to, endsClause(t.at(to)) || t.at(to) == '、'
	}
	// A 的 soon after makes all of it belong to a noun: 认真的做好事的人.
	return from, to, !strings.Contains(t.slice(to, to+2), "的")
}
