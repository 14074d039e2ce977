package notice

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
)

// Names that follow from several facts.
const (
	nameWord         = "巡察"    // 巡察 or 巡视
	namePeriod       = "巡察起止"  // 2023年9月11日至11月10日
	nameSenderTeam   = "派出巡察组" // the sender with what it sends: 市委巡察组, 中央巡视组
	nameSenderOffice = "派出巡察办" // the sender's office for inspections: 市委巡察工作领导小组办公室
	nameOurBody      = "我单位"   // 我局党组, 我校党委
	nameBodyKind     = "党组织"   // what kind of body was inspected: 党组, 党委, 党总支
	nameOn           = "截至日期"  // 数据截止日期, else 成文日期
	nameSoon         = "提醒天数"  // how many days before its deadline a measure is called 将到期
)

// on is the day by which deadlines are judged.
func (f facts) on() Paragraph {
	if f.info.Unjudged {
		return f.told(oneLine(f.info.Text(ledger.DataDate)), ledger.DataDate)
	}
	for _, key := range []ledger.Key{ledger.DataDate, ledger.Dated} {
		if d := f.info.Day(key); !d.IsZero() {
			return f.told(d.Chinese(), key)
		}
	}
	return Paragraph{}
}

func (f facts) word() Paragraph {
	word, by := f.info.Inspection()
	return f.told(word, by)
}

// ofSender is the sender's name with what it sends and a word behind: 市委巡察组. The
// centre's are called 中央巡视组.
func (f facts) ofSender(behind string) Paragraph {
	sender := f.sender()
	if sender == "" {
		return Paragraph{}
	}
	return joined(f.told(sender, ledger.Sender), f.word(), Paragraph{Text: behind})
}

// sender is the sender's name as it stands in the names of what it sends: 市委 of
// 中共云岭市委员会 is 云岭市委.
func (f facts) sender() string {
	sender := oneLine(f.info.Text(ledger.Sender))
	if isNone(sender) {
		return ""
	}
	for _, pair := range words.Of("senders") {
		if whole, short, _ := strings.Cut(pair, "="); sender == whole {
			return short
		}
	}
	sender = strings.TrimPrefix(strings.TrimPrefix(sender, "中国共产党"), "中共")
	if rest, is := strings.CutSuffix(sender, "委员会"); is {
		if r, _ := utf8.DecodeLastRuneInString(rest); strings.ContainsRune(places, r) {
			return rest + "委"
		}
		return rest + "党委"
	}
	return sender
}

// places end the names of places that have a party committee, and begin the short names of
// bodies that belong to one.
const places = "省市县区州旗盟"

// team is the inspection team by its full name: 第三巡察组 is that of its sender.
func (f facts) team() Paragraph {
	team := oneLine(f.info.Text(ledger.Team))
	if isNone(team) || team == "" {
		return Paragraph{}
	}
	if sender := f.sender(); sender != "" && (strings.HasPrefix(team, "第") || strings.HasPrefix(team, ledger.Xuncha) || strings.HasPrefix(team, ledger.Xunshi)) {
		return joined(f.told(sender, ledger.Sender), f.told(team, ledger.Team))
	}
	return f.told(team, ledger.Team)
}

// kind is what kind of inspection took place, as a sentence says it: 提级 is 提级巡察,
// 回头看 is 巡察“回头看”.
func (f facts) kind() Paragraph {
	kind := oneLine(f.info.Text(ledger.InspectionType))
	if isNone(kind) || kind == "" {
		return Paragraph{}
	}
	kind = lookAgain.Replace(kind)
	for _, pair := range words.Of("inspections") {
		if short, whole, _ := strings.Cut(pair, "="); kind == short {
			kind = whole
		}
	}
	switch told := f.told(kind, ledger.InspectionType); {
	case strings.HasPrefix(kind, again):
		return joined(f.word(), told)
	case containsAny(kind, words.Of("undertakings")):
		return told
	default:
		return joined(told, f.word())
	}
}

// again is the name of an inspection of what another one found, which has quotation marks.
const again = "“回头看”"

var lookAgain = strings.NewReplacer(again, again, "回头看", again)

func containsAny(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
}

// Words behind a sender and what it sends.
const (
	teamOf   = "组"
	officeOf = "工作领导小组办公室"
)

// bodyKind is what kind of body was inspected, by the end of its name.
func (f facts) bodyKind() Paragraph {
	for _, key := range []ledger.Key{ledger.ShortName, ledger.Issuer} {
		name := oneLine(f.info.Text(key))
		for _, pair := range words.Of("kinds") {
			if ending, kind, _ := strings.Cut(pair, "="); strings.HasSuffix(name, ending) {
				return f.told(kind, key)
			}
		}
	}
	return Paragraph{Text: nameBodyKind}
}

// ourBody is how a body calls itself: 我局党组. A school is 我校, and a name that is none
// for use at home stays as it is.
func (f facts) ourBody() Paragraph {
	name := oneLine(f.info.Text(ledger.ShortName))
	if isNone(name) || name == "" {
		return Paragraph{}
	}
	for _, pair := range words.Of("ours") {
		long, short, _ := strings.Cut(pair, "=")
		if rest, is := strings.CutPrefix(name, long); is {
			return f.told("我"+short+rest, ledger.ShortName)
		}
	}
	first, size := utf8.DecodeRuneInString(name)
	ofPlace := strings.ContainsRune(places, first) && !strings.HasPrefix(name[size:], "党")
	if ofPlace || slices.ContainsFunc(words.Of("notours"), func(word string) bool { return strings.HasPrefix(name, word) }) {
		return f.told(name, ledger.ShortName)
	}
	return joined(Paragraph{Text: "我"}, f.told(name, ledger.ShortName))
}
