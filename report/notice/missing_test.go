package notice_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// whole is a ledger with every fact that is required, but for those that are left out;
// changed ones take the place of others.
func whole(t *testing.T, changed map[ledger.Key]string, out ...ledger.Key) *ledger.Ledger {
	t.Helper()
	texts := map[ledger.Key]string{}
	for _, key := range ledger.Required {
		texts[key] = "某" + string(key)
	}
	maps.Copy(texts, changed)
	l := small("甲", "乙", "丙", "办了")
	l.Info.Days = map[ledger.Key]day.Day{}
	for _, key := range out {
		delete(texts, key)
	}
	for _, key := range ledger.DateKeys {
		if strings.HasPrefix(texts[key], "某") {
			l.Info.Days[key] = day.Day{Year: 2025, Month: 6, Date: 1}
		}
	}
	return withFacts(l, texts)
}

// Whatever is required and lacks is asked for in one finding, whether the notice has a
// gap for it or not; and no notice has a gap that nothing is said of.
func TestRequiredFacts(t *testing.T) {
	for _, c := range []struct {
		name    string
		changed map[ledger.Key]string
		out     []ledger.Key
		lacking string
		gaps    int
	}{
		{"all given", nil, nil, "", 0},
		{"one with a gap", nil, []ledger.Key{ledger.FedBack}, "通报里要写、而台账里没有找到的内容：反馈日期。通报中的位置", 1},
		{"one that a variant does without", nil, []ledger.Key{ledger.InspectionType}, "必填、而台账里没有找到的内容：巡察类型。这份通报里没有写到。", 0},
		{"a contact", nil, []ledger.Key{ledger.Email}, "必填、而台账里没有找到的内容：电子邮箱。", 0},
		{"some of both", nil, []ledger.Key{ledger.Email, ledger.FedBack, ledger.DataDate},
			"必填、而台账里没有找到的内容：反馈日期、电子邮箱、数据截止日期。其中通报里要写反馈日期，", 1},
		{"a contact that there is none of", map[ledger.Key]string{ledger.Email: "无"}, nil, "", 0},
		{"a fact that there can't be none of", map[ledger.Key]string{ledger.Issuer: "无"}, nil, "通报里要写、而台账里没有找到的内容：发文机关。", 1},
		{"a period of no days", map[ledger.Key]string{ledger.Begins: "近期"}, []ledger.Key{ledger.Team}, "通报里要写、而台账里没有找到的内容：巡察组、巡察开始日期。", 2},
		{"an optional one", nil, []ledger.Key{ledger.Masthead}, "", 0},
	} {
		n, list := compose(t, whole(t, c.changed, c.out...), "default")
		kind, other := "missing-required", "missing-fact"
		if c.gaps > 0 {
			kind, other = other, kind
		}
		asked := told(list, kind).Summary
		if f := told(list, other); f.Kind != nil {
			t.Errorf("%s: told twice: %s", c.name, f.Summary)
		}
		if !strings.HasPrefix(asked, c.lacking) || c.lacking == "" && asked != "" {
			t.Errorf("%s: %q, want %q", c.name, asked, c.lacking)
		}
		if n := list.Unready(); n != c.gaps {
			t.Errorf("%s: %d places to fill, want %d", c.name, n, c.gaps)
		}
		if got := strings.Contains(text(n), "【待补充"); got != (c.gaps > 0) {
			t.Errorf("%s: a gap: %v", c.name, got)
		}
	}
}

func text(n *notice.Notice) string {
	var b strings.Builder
	for _, block := range n.Flow() {
		b.WriteString(block.Text() + "\n")
	}
	return b.String()
}

// A contact that a body has none of is not written.
func TestNoContactIsLeftOut(t *testing.T) {
	n, _ := compose(t, whole(t, map[ledger.Key]string{ledger.Email: "无", ledger.Phone: "—"}), "default")
	if got := n.Closing[0].Text; strings.Contains(got, "电子邮箱") || strings.Contains(got, "电话") || !strings.Contains(got, "邮政信箱") {
		t.Errorf("closing %s", got)
	}
}

// A number that nobody knows is 【待核】, unless a variant does without it; it is told by
// its name, once.
func TestNumbersThatNobodyKnows(t *testing.T) {
	counters := map[string]string{"措施数": "3", "已完成数": "", "完成率": "", "反馈问题数": ""}
	for _, c := range []struct {
		opening string
		want    string
		unknown []string
	}{
		{"制定{措施数}条，已完成{已完成数}条，完成率{完成率}。", "制定3条，已完成【待核】条，完成率【待核】。", []string{"已完成数", "完成率"}},
		{"[已完成{已完成数}条。|制定{措施数}条。]", "制定3条。", nil},
		{"[已完成{已完成数}条，{反馈日期}。|完成率{完成率}。]", "完成率【待核】。", []string{"完成率"}},
		{"已完成{已完成数}条，[又完成{已完成数}条。]", "已完成【待核】条，又完成【待核】条。", []string{"已完成数"}},
	} {
		template := parsed(t, `{title: 通报, parts: [{text: "`+c.opening+`"}, {from: setup}]}`)
		l := small("甲", "乙", "丙", "办了")
		n, _ := notice.Compose(l, template, counters, notice.Options{})
		if got := n.Opening[0].Text; got != c.want || !slices.Equal(n.Unknown, c.unknown) {
			t.Errorf("%v: %s %q, want %s %q", c.opening, got, n.Unknown, c.want, c.unknown)
		}
		l.Setup = []ledger.Passage{{Text: value("反馈{反馈问题数}个问题。")}}
		if n, _ = notice.Compose(l, template, counters, notice.Options{}); !strings.Contains(text(n), "反馈【待核】个问题。") || !slices.Contains(n.Unknown, "反馈问题数") {
			t.Errorf("the office's text: %s %q", text(n), n.Unknown)
		}
	}
}

// Contacts are said one after the other, with no mark before one that is not there.
func TestContactsThatThereAreNoneOf(t *testing.T) {
	const lead = "欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。"
	for want, none := range map[string][]ledger.Key{
		lead + "联系方式：电话某联系电话；邮政信箱：某邮政信箱；电子邮箱：某电子邮箱。": nil,
		lead + "联系方式：电话某联系电话；电子邮箱：某电子邮箱。":            {ledger.PostBox},
		lead + "邮政信箱：某邮政信箱；电子邮箱：某电子邮箱。":              {ledger.Phone},
		"": {ledger.Phone, ledger.PostBox, ledger.Email},
	} {
		changed := map[ledger.Key]string{}
		for _, key := range none {
			changed[key] = "无"
		}
		n, _ := compose(t, whole(t, changed), "default")
		got := ""
		for _, p := range n.Closing {
			got += p.Text
		}
		if got != want {
			t.Errorf("none of %v: %s", none, got)
		}
	}
}
