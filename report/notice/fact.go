package notice

import (
	"slices"
	"strconv"
	"strings"

	"tongbao/report/ledger"
)

// fact is a fact of 通报信息, or what follows from several, as a sentence has it. known is
// false for a name of neither.
func (f facts) fact(name string) (p Paragraph, known bool) {
	if derived, is := f.derived(name); is {
		return derived, true
	}
	key := ledger.Key(name)
	if text := f.info.When(key); text != "" {
		return f.told(text, key), true
	}
	if text := oneLine(f.info.Text(key)); !isNone(text) {
		return f.told(text, key), ledger.KnownKey(key)
	}
	return Paragraph{}, ledger.KnownKey(key)
}

// derived is what is not said as 通报信息 has it.
func (f facts) derived(name string) (p Paragraph, is bool) {
	switch name {
	case nameWord:
		return f.word(), true
	case namePeriod:
		return f.period(), true
	case nameSenderTeam:
		return f.ofSender(teamOf), true
	case nameSenderOffice:
		return f.ofSender(officeOf), true
	case nameOurBody:
		return f.ourBody(), true
	case nameBodyKind:
		return f.bodyKind(), true
	case nameOn:
		return f.on(), true
	case nameSoon:
		return Paragraph{Text: strconv.Itoa(f.due.soon)}, true
	case string(ledger.Team):
		return f.team(), true
	case string(ledger.InspectionType):
		return f.kind(), true
	}
	return Paragraph{}, false
}

// told is a text that a fact of 通报信息 gives.
func (f facts) told(text string, by ledger.Key) Paragraph {
	return Paragraph{text, ofCell(text, f.info.Values[by].At)}
}

// isNone reports whether a fact says that there is none.
func isNone(text string) bool { return slices.Contains(words.Of("none"), text) }

// period is 2023年9月11日至11月10日, or 2023年9月下旬至11月底: the year, and the month, once
// where both share it.
func (f facts) period() Paragraph {
	from, to := f.info.When(ledger.Begins), f.info.When(ledger.Ends)
	if from == "" || to == "" {
		return Paragraph{}
	}
	if rest, same := after(to, from, "年"); same {
		to = rest
		if day, same := after("年"+rest, from[strings.Index(from, "年"):], "月"); same && strings.HasSuffix(from, "日") && strings.HasSuffix(day, "日") {
			to = day
		}
	}
	var j joiner
	j.add(f.told(from, ledger.Begins))
	j.wording("至")
	j.add(f.told(to, ledger.Ends))
	return j.joined()
}

// after is what follows a mark in a text that is the same up to there as another.
func after(text, other, mark string) (rest string, same bool) {
	head, rest, _ := strings.Cut(text, mark)
	otherHead, _, _ := strings.Cut(other, mark)
	return rest, head == otherHead
}
