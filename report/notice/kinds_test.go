package notice_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

// inspectionKinds are kinds of inspections as offices write them into 巡察类型: with the
// word for it, which stands for ○, or without.
var inspectionKinds = []string{"常规○", "专项", "提级○", "联动", "交叉○", "○“回头看”", "回头看", "巡乡带村", "涉粮", "巡视巡察联动"}

// senders are who sends the inspection, with its word and the team as it is written.
var senders = []struct{ name, word, team, wants string }{
	{"党中央", "巡视", "中央第五巡视组", "中央第五巡视组"},
	{"省委", "巡视", "省委第二巡视组", "省委第二巡视组"},
	{"市委", "巡察", "市委第三巡察组", "市委第三巡察组"},
	{"县委", "巡察", "第一巡察组", "县委第一巡察组"},
	{"区委", "巡察", "区委第二巡察组", "区委第二巡察组"},
	{"自治区党委", "巡视", "第七巡视组", "自治区党委第七巡视组"},
	{"中共槐荫区委员会", "巡察", "第四巡察组", "槐荫区委第四巡察组"},
	{"集团党委", "巡察", "集团党委第一巡察组", "集团党委第一巡察组"},
	{"校党委", "巡察", "校党委第二巡察组", "校党委第二巡察组"},
	{"中央", "巡视", "第十巡视组", "中央第十巡视组"},
}

// inspected are bodies by their short names, with what each calls itself and is.
var inspected = []struct{ name, ours, kind string }{
	{"局党组", "我局党组", "党组"}, {"医院党委", "我院党委", "党委"}, {"学校党委", "我校党委", "党委"}, {"街道党工委", "我街道党工委", "党工委"},
	{"馆党总支", "我馆党总支", "党总支"}, {"所党支部", "我所党支部", "党支部"}, {"市水务局党组", "市水务局党组", "党组"}, {"区党工委", "我区党工委", "党工委"},
}

// read are the templates whose openings stand in the golden file, to be read by a person.
var read = map[string]bool{"standard": true, "default": true, "report": true}

// doubled is what no notice says: a word twice, or two kinds of bodies side by side.
var doubled = regexp.MustCompile(`巡察巡察|巡视巡视|党委党|党组党|党工委党|总支党|支部党|委委|组组|我我|我党|专项专项|问题问题|方面方面|的的|部署部署|看”“回|[，。；：、][，。；、]|【待|[{}\[\]|&○]`)

// Whatever the kind of inspection, who sends it and who is inspected, each template says
// it in words that are right.
func TestEveryKindSenderAndBody(t *testing.T) {
	var told strings.Builder
	for _, shipped := range templates.All() {
		template := parsed(t, string(must(templates.Load(shipped.Name))))
		for k, kind := range inspectionKinds {
			for s, sender := range senders {
				for b, body := range inspected {
					n := noticeOf(template, strings.ReplaceAll(kind, "○", sender.word), sender.name, sender.team, body.name)
					text := textOf(n)
					for _, wrong := range wrongs(text, kind, sender.word) {
						t.Errorf("%s, %s of %s at %s: %s in\n%s", shipped.Name, kind, sender.name, body.name, wrong, text)
					}
					if shipped.Name != "five-labels" && !strings.Contains(text, sender.wants) {
						t.Errorf("%s: no %s in\n%s", shipped.Name, sender.wants, text)
					}
					if read[shipped.Name] && (k+s)%len(inspected) == b {
						fmt.Fprintf(&told, "%s %s %s %s\n  %s%s\n", shipped.Name, kind, sender.name, body.name, n.Addressee, n.Opening[0].Text)
					}
				}
			}
		}
	}
	golden.Check(t, "testdata/kinds.txt", []byte(told.String()))
}

// wrongs are the things that a text says and should not.
func wrongs(text, kind, word string) []string {
	all := doubled.FindAllString(text, -1)
	if other := map[string]string{"巡视": "巡察", "巡察": "巡视"}[word]; strings.Contains(strings.ReplaceAll(text, "巡视巡察联动监督", ""), other) {
		all = append(all, other)
	}
	return all
}

// What bodies call themselves and are.
func TestBodies(t *testing.T) {
	template := parsed(t, `{title: 通报, parts: [{text: "{我单位}的{党组织}"}]}`)
	for _, body := range inspected {
		n := noticeOf(template, "常规巡察", "市委", "市委第一巡察组", body.name)
		if got := n.Opening[0].Text; got != body.ours+"的"+body.kind {
			t.Errorf("%s: %s", body.name, got)
		}
	}
}

func noticeOf(template *notice.Template, kind, sender, team, body string) *notice.Notice {
	l := structures()
	l.Info = withFacts(l, map[ledger.Key]string{
		ledger.Issuer: "中共云岭市水务局党组", ledger.ShortName: body, ledger.Sender: sender, ledger.Team: team, ledger.InspectionType: kind,
		ledger.FedBack: "2024年12月20日", ledger.Dated: "2025年7月11日", ledger.DataDate: "2025年6月30日", ledger.Phone: "0999-6120318",
	}).Info
	l.Info.Parts = map[ledger.Key]string{ledger.Begins: "2024年8月下旬", ledger.Ends: "2024年9月底"}
	n, _ := notice.Compose(l, template, stats.Count(l).Counters(nil), notice.Options{})
	return n
}

func textOf(n *notice.Notice) string {
	var b strings.Builder
	for _, block := range n.Flow() {
		b.WriteString(block.Text() + "\n")
	}
	return b.String()
}

func must(data []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return data
}
