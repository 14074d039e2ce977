package notice

import (
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

func issuedBy(text, masthead string, opt Options) (*Notice, finding.List) {
	return Compose(&ledger.Ledger{Info: ledger.Info{Values: map[ledger.Key]ledger.Value{
		ledger.Issuer: {Text: text}, ledger.Masthead: {Text: masthead}, ledger.Title: {Text: "关于巡察整改进展情况的通报"}, ledger.Dated: {Text: "2025年6月10日"},
	}}}, &Template{}, nil, opt)
}

func TestSeveralIssuersAreTold(t *testing.T) {
	for text, want := range map[string]bool{
		"中共云岭市\n水务局党组":      false, // a name in two lines
		"中共云岭市水务局党组":        false,
		"中共甲县委员会\n甲县人民政府":   true,
		"中共甲县委员会、甲县人民政府":    true,
		"中共云岭市发展和改革、物价局党组":  false,
		"中共云岭市城市管理、执法委员会\n": false,
	} {
		_, found := issuedBy(text, "", Options{})
		told := slices.ContainsFunc(found, func(f finding.Finding) bool { return f.ID() == "several-issuers" })
		if told != want {
			t.Errorf("%q: told %t", text, told)
		}
	}
}

// blocksOf are the texts of the blocks of a role.
func blocksOf(n *Notice, role gongwen.Role) string {
	var texts []string
	for _, b := range n.Flow() {
		if b.Role == role && !b.Blank() {
			texts = append(texts, b.Text())
		}
	}
	return strings.Join(texts, "|")
}

// A document of several bodies has all their names in its masthead, title and signature.
func TestJointIssue(t *testing.T) {
	const three = "中共云岭市水务局党组、云岭市财政局、云岭市档案局"
	const five = three + "、云岭市教育局、云岭市公安局"
	const eight = five + "、云岭市民政局、云岭市司法局、云岭市统计局"
	for _, c := range []struct {
		issuer, masthead              string
		seal                          bool
		mark, word, title, signatures string
	}{
		{"云岭市水务局", "云岭市水务局文件", false, "云岭市水务局文件", "", "云岭市水务局关于巡察整改进展情况的通报", "云岭市水务局"},
		{three, three + "文件", false, "中共云岭市水务局党组\n云岭市财政局\n云岭市档案局", "文件", "中共云岭市水务局党组　云岭市财政局\n云岭市档案局\n关于巡察整改进展情况的通报", "中共云岭市水务局党组\n云岭市财政局\n云岭市档案局"},
		{"云岭市水务局\n云岭市财政局", "云岭市水务局 云岭市财政局", false, "云岭市水务局\n云岭市财政局", "", "云岭市水务局　云岭市财政局\n关于巡察整改进展情况的通报", "云岭市水务局\n云岭市财政局"},
		{three, "中共云岭市水务局党组文件", true, "中共云岭市水务局党组文件", "", "中共云岭市水务局党组　云岭市财政局\n云岭市档案局\n关于巡察整改进展情况的通报", "\t中共云岭市水务局党组\t云岭市财政局|\t\t云岭市档案局"},
		{five, five + "\n文件", true, strings.ReplaceAll(five, "、", "\n"), "文件", "中共云岭市水务局党组等5个单位\n关于巡察整改进展情况的通报", "\t中共云岭市水务局党组\t云岭市财政局|\t云岭市档案局\t云岭市教育局|\t\t云岭市公安局"},
		{eight, eight + "文件", false, "中共云岭市水务局党组文件", "", "中共云岭市水务局党组等8个单位\n关于巡察整改进展情况的通报", strings.ReplaceAll(eight, "、", "\n")},
	} {
		n, _ := issuedBy(c.issuer, c.masthead, Options{SealSpace: c.seal})
		for _, part := range []struct {
			role gongwen.Role
			want string
		}{{gongwen.Masthead, c.mark}, {gongwen.MastheadWord, c.word}, {gongwen.Title, c.title}, {gongwen.Signature, c.signatures}} {
			if got := blocksOf(n, part.role); got != part.want {
				t.Errorf("%s, role %d: %q, want %q", c.issuer, part.role, got, part.want)
			}
		}
	}
}
