package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
)

var partsTotal = Rule{
	Kind: &finding.Kind{
		ID: "parts-total", Severity: finding.Suspect,
		Title:  "分项之和超过总数",
		Reason: "“其中”之后的各项相加不会超过前面的总数。",
	},
	Check: inTexts(checkParts, Prose),
	Hits: []string{"全县公交车300辆，其中已换证120辆、正在换证200辆。", "走访企业61家，其中外资企业80家。", "共10项，其中已完成8项，推进中3项。",
		"干部职工86人，其中党员92人。", "共排查问题56个，其中立行立改38个、能够限期整改到位24个。"},
	Misses: []string{"全县公交车300辆，其中已换证120辆、正在换证90辆。", "走访企业61家，其中问题80件。", "改造泵站9座，已开工4座，其中完工2座。", "其中有9项。", "招录公务员7名、选调生5名，其中，硕士9名。",
		"共10项，其中已完成8项。另有新增13项。", "干部职工86人，其中党员52人、女职工35人。", "引进毕业生6名，其中硕士4名、紧缺专业5名。",
		"召开党组会12次，其中专题研究8次，班子成员到基层调研46次。", "共10项，其中已完成8项，另新增3项。"},
}

func checkParts(t *Text) []Fault {
	if !strings.Contains(t.Text, "其中") {
		return nil
	}
	var faults []Fault
	for i := range t.Runes {
		if !t.hasAt(i, "其中") {
			continue
		}
		if b := breakdownAt(t, i); b.exceeds() {
			faults = append(faults, b.fault(t))
		}
	}
	return faults
}

// A breakdown is the amounts of a sentence before 其中, the total, and after it,
// the parts.
type breakdown struct{ before, parts []amount }

// breakdownAt reads the breakdown whose 其中 stands at i.
func breakdownAt(t *Text, i int) breakdown {
	return breakdown{
		before: amountsIn(t, t.back(i, endsSentence), i),
		parts:  listed(t, amountsIn(t, i, partsEnd(t, i+2))),
	}
}

// partsEnd returns where the parts end that begin at i: with the sentence, or
// with the next 其中.
func partsEnd(t *Text, i int) int {
	end := t.forth(i, endsSentence)
	for ; i < end && !t.hasAt(i, "其中"); i++ {
	}
	return i
}

// How far apart two parts of one list may stand, in characters: past 、 and
// past any other mark, after which something else may follow.
const (
	inList     = 12
	acrossMark = 7
)

// listed returns the first of the amounts, as far as they are a list.
func listed(t *Text, parts []amount) []amount {
	for i := 1; i < len(parts); i++ {
		between := t.slice(parts[i-1].to, parts[i].from)
		most := acrossMark
		if strings.HasPrefix(between, "、") {
			most = inList
		}
		if parts[i].from-parts[i-1].to > most || strings.ContainsAny(between, "另还") {
			return parts[:i]
		}
	}
	return parts
}

// peopleCounters count people.
const peopleCounters = "人名"

// counter returns the measure word that is compared: the first part's.
func (b breakdown) counter() rune { return b.parts[0].counter }

// total returns the sum of the amounts before the parts that have their counter:
// those may be parts themselves.
func (b breakdown) total() int {
	total := 0
	for _, a := range b.before {
		if a.counter == b.counter() {
			total += a.n
		}
	}
	return total
}

// sum adds the parts up, and returns where the last of them ends. People are in
// several groups at once (党员52人、女职工35人): of them the largest part counts alone.
func (b breakdown) sum() (sum, end int) {
	end = b.parts[0].to
	for _, a := range b.parts {
		switch {
		case a.counter != b.counter():
		case oneOf(a.counter, peopleCounters):
			if a.n > sum {
				sum, end = a.n, a.to
			}
		default:
			sum, end = sum+a.n, a.to
		}
	}
	return sum, end
}

// exceeds reports whether the parts come to more than the total.
func (b breakdown) exceeds() bool {
	if len(b.parts) == 0 {
		return false
	}
	sum, _ := b.sum()
	total := b.total()
	return total > 0 && sum > total
}

func (b breakdown) fault(t *Text) Fault {
	sum, end := b.sum()
	return t.fault(b.parts[0].from, end, fmt.Sprintf("“其中”之后合计%d%c，超过了前面的总数%d%c。", sum, b.counter(), b.total(), b.counter()),
		"请核对各项和总数；各项若有重叠，可以不改。")
}
