package notice

import (
	"strings"

	"tongbao/report/ledger"
)

// Names that follow from several facts.
const (
	nameWord       = "巡察"    // 巡察 or 巡视
	namePeriod     = "巡察起止"  // 2023年9月11日至11月10日
	nameSenderTeam = "派出巡察组" // the sender with what it sends: 市委巡察组, 中央巡视组
	nameOurBody    = "我单位"   // 我局党组, 我校党委
)

func (f facts) word() Paragraph {
	word, by := f.info.Inspection()
	return f.told(word, by)
}

// senderTeam is the sender's name with what it sends. The centre's are called 中央巡视组.
func (f facts) senderTeam() Paragraph {
	sender := oneLine(f.info.Text(ledger.Sender))
	if isNone(sender) || sender == "" {
		return Paragraph{}
	}
	if sender == "党中央" {
		sender = "中央"
	}
	return joined(f.told(sender, ledger.Sender), f.word(), Paragraph{Text: "组"})
}

// ourBody is how a body calls itself: 我局党组. A school is 我校, and a name that is none
// for use at home stays as it is.
func (f facts) ourBody() Paragraph {
	name := oneLine(f.info.Text(ledger.ShortName))
	if isNone(name) || name == "" {
		return Paragraph{}
	}
	for _, long := range words.Of("schools") {
		if rest, is := strings.CutPrefix(name, long); is {
			return f.told("我校"+rest, ledger.ShortName)
		}
	}
	if strings.HasPrefix(name, "我") || strings.HasPrefix(name, "中共") {
		return f.told(name, ledger.ShortName)
	}
	return joined(Paragraph{Text: "我"}, f.told(name, ledger.ShortName))
}
