package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
)

var remainder = Rule{
	Kind: &finding.Kind{
		ID: "remainder", Severity: finding.Suspect,
		Title:  "已完成和剩余的数相加不等于总数",
		Reason: "一句里写了总数、已完成的数和剩余的数，后两个数相加应等于总数。",
	},
	Check:  inTexts(checkRemainder, Prose),
	Hits:   []string{"共排查问题56个，已整改50个，剩余5个正在推进。", "涉及12家单位，已完成9家，尚有2家未完成。"},
	Misses: []string{"共排查问题56个，已整改50个，剩余6个正在推进。", "共排查问题56个，已整改50个，新增3个，剩余9个。", "共56个，已整改50个，其中立行立改5个，剩余6个。", "涉及12家单位，已完成9家，2家注销，尚有1家未完成。", "共56个。已整改50个，剩余5个。", "排查小区12个，已整改9个，其余3个、2个。"},
}

// How far before a number its word may stand, in characters.
const beforeAmount = 6

func checkRemainder(t *Text) []Fault {
	if !strings.Contains(t.Text, "已") || !containsAny(t.Text, terms.Of("rest")) {
		return nil
	}
	var faults []Fault
	for i := 0; i < len(t.Runes); {
		end := t.forth(i, endsSentence)
		if f, wrong := wrongRemainder(t, i, end); wrong {
			faults = append(faults, f)
		}
		i = end + 1
	}
	return faults
}

// wrongRemainder finds fault with a sentence that has three amounts of one counter and no
// more: the whole, what is done, and the rest.
func wrongRemainder(t *Text, from, end int) (f Fault, wrong bool) {
	a := amountsIn(t, from, end)
	if len(a) != 3 || a[0].counter != a[1].counter || a[1].counter != a[2].counter || containsAny(t.slice(from, end), terms.Of("not-of-whole")) {
		return f, false
	}
	word := func(k int) string {
		return t.slice(max(a[k].from-beforeAmount, a[max(k-1, 0)].to*min(k, 1)), a[k].from)
	}
	if containsAny(word(0), terms.Of("rest")) || !strings.Contains(word(1), "已") || !containsAny(word(2), terms.Of("rest")) || a[1].n+a[2].n == a[0].n {
		return f, false
	}
	return t.fault(a[0].from, a[2].to, fmt.Sprintf("%d%c加%d%c是%d%c，总数写的是%d%c。",
		a[1].n, a[1].counter, a[2].n, a[2].counter, a[1].n+a[2].n, a[0].counter, a[0].n, a[0].counter), "请核对总数、已完成的数和剩余的数。"), true
}
