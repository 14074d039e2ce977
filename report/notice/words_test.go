package notice

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tongbao/report/day"
	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

func TestQuoted(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"学习不深入", "“学习不深入”"},
		{"推动“办好教育”有落差", "“推动‘办好教育’有落差”"},
		{"‘三重一大’制度不落实", "“‘三重一大’制度不落实”"},
		{"说“他说‘好’了”", "“说‘他说“好”了’”"},
		{"“强国”、“强军”", "“‘强国’、‘强军’”"},
		{"缺一半“引号", "“缺一半“引号”"},
		{"反了”引号“", "“反了”引号“”"},
		{"交叉“甲‘乙”丙’", "“交叉“甲‘乙”丙’”"},
		{"", "“”"},
	} {
		if got := Quoted(c.text); got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}

func TestBreakTitle(t *testing.T) {
	for _, c := range []struct {
		issuer, subject string
		want            []string
	}{
		{"水务局党组", "关于整改情况的通报", []string{"水务局党组关于整改情况的通报"}},
		{"中共云岭市水务局党组", "关于巡察整改进展情况的通报", []string{"中共云岭市水务局党组", "关于巡察整改进展情况的通报"}},
		{"中共云岭市水务局党组", "中共云岭市水务局党组关于巡察整改进展情况的通报", []string{"中共云岭市水务局党组", "关于巡察整改进展情况的通报"}},
		{"中共云岭市水务局党组", "中共云岭市水务局党组\n关于整改的通报", []string{"中共云岭市水务局党组", "关于整改的通报"}},
		{"", "通报", []string{"通报"}},
		{"中共云岭市水务局党组", "关于整改情况进展通报", []string{"中共云岭市水务局党组关于整改情况进展通报"}},       // 20 characters
		{"中共云岭市水务局党组", "关于整改进展情况的通报", []string{"中共云岭市水务局党组", "关于整改进展情况的通报"}}, // 21
	} {
		if got := breakTitle([]string{c.issuer}, c.subject); !slices.Equal(got, c.want) {
			t.Errorf("%s%s: %q, want %q", c.issuer, c.subject, got, c.want)
		}
	}
}

func TestLongTitlesAreBalanced(t *testing.T) {
	subject := "关于十四届市委第五轮巡察反馈意见集中整改阶段工作进展情况的通报"
	lines := breakTitle([]string{"中共云岭市高新技术产业开发区工作委员会管理委员会机关委员会"}, subject)
	if strings.Join(lines, "") != "中共云岭市高新技术产业开发区工作委员会管理委员会机关委员会"+subject {
		t.Errorf("text is lost: %q", lines)
	}
	for _, line := range lines {
		if utf8.RuneCountInString(line) > gongwen.TitleMaxRunes {
			t.Errorf("too long: %s", line)
		}
	}
	for _, halves := range [][]string{lines[:2], lines[2:]} {
		if first, second := utf8.RuneCountInString(halves[0]), utf8.RuneCountInString(halves[1]); first-second > 6 || second-first > 6 {
			t.Errorf("not balanced: %q", halves)
		}
	}
	for _, word := range []string{"巡察", "反馈", "意见", "整改", "进展", "情况", "通报", "委员会"} {
		whole := strings.Count(strings.Join(lines, ""), word)
		if parts := strings.Count(strings.Join(lines, "|"), word); parts != whole {
			t.Errorf("%s is parted: %q", word, lines)
		}
	}
}

// Whatever a title says, its lines hold 20 characters at most and part no word
// where another place is near.
func TestTitlesOfEveryLength(t *testing.T) {
	phrases := []string{"关于", "市委", "第三", "巡察", "组", "反馈", "意见", "集中", "整改", "进展", "情况", "的", "通报", "（试行）", "《意见》"}
	r := rand.New(rand.NewPCG(7, 20))
	for range 20000 {
		var b strings.Builder
		for range 1 + r.IntN(40) {
			b.WriteString(phrases[r.IntN(len(phrases))])
		}
		lines := balanced(b.String())
		if strings.Join(lines, "") != b.String() {
			t.Fatalf("%s became %q", b.String(), lines)
		}
		for i, line := range lines {
			if n := utf8.RuneCountInString(line); n == 0 || n > gongwen.TitleMaxRunes {
				t.Fatalf("a line of %d: %q", n, lines)
			}
			if i > 0 && (strings.HasPrefix(line, "）") || strings.HasPrefix(line, "》")) {
				t.Fatalf("a line begins with a mark: %q", lines)
			}
		}
		for _, word := range phrases {
			if strings.Count(strings.Join(lines, "|"), word) < strings.Count(strings.Join(lines, ""), word) && slices.Contains(words.Of("whole"), word) {
				t.Fatalf("%s is parted: %q", word, lines)
			}
		}
	}
}

// The number of a heading gives way to the notice's own; an enumeration or a quantity
// at its beginning is none.
func TestHeadingsLoseTheirNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"一、组织领导": "组织领导", "（三）责任": "责任", "1.学习": "学习", "12．学习": "学习", "3、学习": "学习",
		"(一)责任": "责任", "（二)责任": "责任", "①责任": "责任", "1)责任": "责任", "（1）责任": "责任", "㈠责任": "责任", "一是压实责任": "压实责任", "⑵责任": "责任",
		"七、八项规定执行不严": "八项规定执行不严",
		"一、二季度考核走过场": "一、二季度考核走过场", "三、四级调研员管理松散": "三、四级调研员管理松散", "一、二、三产融合不够": "一、二、三产融合不够", "1、2项任务未完成": "1、2项任务未完成",
		"1.5倍的增长": "1.5倍的增长", "2024年工作": "2024年工作", "（试行）办法": "（试行）办法", "一体推进": "一体推进", "7": "7",
	} {
		c := &partMaker{composer: &composer{blanks: &blanks{}, toldPassages: map[*ledger.Passage]bool{}}, part: &Part{}}
		if got := c.blanks.dressed(facts{}, wording(t, "{文}"), ledger.Value{Text: text}).Text; got != want {
			t.Errorf("the title %s: %s, want %s", text, got, want)
		}
		var s Section
		c.passages(&s, []*ledger.Passage{{Heading: ledger.Value{Text: text}, Text: ledger.Value{Text: "已办。"}}}, &counter{level: 2})
		if s.Sections[0].Label+s.Sections[0].Heading.Text != "（一）"+want+"。" {
			t.Errorf("the heading %s: %s%s, want %s", text, s.Sections[0].Label, s.Sections[0].Heading.Text, want)
		}
	}
}

func TestEndings(t *testing.T) {
	for text, want := range map[string]string{
		"已完成": "已完成。", "已完成。": "已完成。", "已完成；": "已完成。", "甲、乙、": "甲、乙。", "": "", "“好”": "“好”。", "办法（试行）": "办法（试行）。",
		"他说“好！”": "他说“好！”", "（见附件。）": "（见附件。）", "如下：": "如下：", "谈心……": "谈心……",
	} {
		if got := closed(text); got != want {
			t.Errorf("closed %s: %s, want %s", text, got, want)
		}
	}
	for text, want := range map[string]string{"各科室：": "各科室：", "各科室": "各科室：", "甲局，乙局，": "甲局，乙局：", "，": "", "": ""} {
		if got := ending(text, "：", "：:"); got != want {
			t.Errorf("ending %s: %s, want %s", text, got, want)
		}
	}
	if got := oneLine("第一行\n 第二行"); got != "第一行第二行" {
		t.Errorf("one line: %s", got)
	}
}

func wording(t *testing.T, text string) Text {
	t.Helper()
	w, err := NewText(text)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestDressed(t *testing.T) {
	for _, c := range []struct{ wording, title, want string }{
		{"关于{引文}问题", "（一）学习“不深入”。", "关于“学习‘不深入’。”问题"},
		{"关于{引文}问题", "关于“学习不深入”问题", "关于“学习不深入”问题"},
		{"关于{引文}问题", "关于“学习不深入”的问题", "关于“学习不深入”问题"},
		{"关于{引文}问题", "学习中存在的问题", "关于“学习中存在的问题”"},
		{"针对{引文}问题", "关于“学习不深入”问题。", "针对“学习不深入”问题"},
		{"{引文}方面", "廉政建设方面：", "“廉政建设”方面"},
		{"{巡察}反馈问题：{文}", "1.学习不深入。", "巡察反馈问题：学习不深入"},
		{"关于{文}", "{引文}不能再填", "关于{引文}不能再填"},
	} {
		if got := (&blanks{}).dressed(facts{}, wording(t, c.wording), ledger.Value{Text: c.title}).Text; got != c.want {
			t.Errorf("%s: %s, want %s", c.title, got, c.want)
		}
	}
}

func info(values map[ledger.Key]string, days map[ledger.Key]day.Day) ledger.Info {
	i := ledger.Info{Values: map[ledger.Key]ledger.Value{}, Days: days}
	for k, v := range values {
		i.Values[k] = ledger.Value{Text: v}
	}
	return i
}

func TestFill(t *testing.T) {
	f := facts{
		info:     info(map[ledger.Key]string{ledger.ShortName: "局{任务数}党组", ledger.Phone: "0999-\n6120318", ledger.InspectionType: "专项巡视", ledger.Title: "关于巡察整改情况的通报"}, map[ledger.Key]day.Day{ledger.Dated: {Year: 2025, Month: 6, Date: 1}}),
		counters: map[string]string{"任务数": "29"},
	}
	for _, c := range []struct {
		text, want       string
		missing, unknown int
	}{
		{"共{任务数}项。", "共29项。", 0, 0},
		{"{单位简称}", "局{任务数}党组", 0, 0}, // what is put in is not looked into again
		{"{成文日期}", "2025年6月1日", 0, 0},
		{"{反馈日期}反馈", "【待补充：反馈日期】反馈", 1, 0},
		{"{ 反馈日期 }反馈", "【待补充：反馈日期】反馈", 1, 0},
		{"{ 任务数 }项，{ 项目数 }个", "29项，{ 项目数 }个", 0, 1},
		{"{项目数}个", "{项目数}个", 0, 1},
		{"没有合上{任务数", "没有合上{任务数", 0, 0},
		{"}反{任务数}了", "}反29了", 0, 0},
		{"{巡察}组", "巡视组", 0, 0},
		{"{联系电话}", "0999-6120318", 0, 0}, // a fact is one line
	} {
		got := f.fill(c.text)
		if got.Text != c.want || len(got.missing) != c.missing || len(got.unknown) != c.unknown {
			t.Errorf("%s: %+v, want %s", c.text, got, c.want)
		}
	}
}

func TestPeriod(t *testing.T) {
	for _, c := range []struct {
		from, to day.Day
		want     string
	}{
		{day.Day{Year: 2023, Month: 9, Date: 11}, day.Day{Year: 2023, Month: 11, Date: 10}, "2023年9月11日至11月10日"},
		{day.Day{Year: 2023, Month: 9, Date: 11}, day.Day{Year: 2023, Month: 9, Date: 30}, "2023年9月11日至30日"},
		{day.Day{Year: 2023, Month: 12, Date: 1}, day.Day{Year: 2024, Month: 1, Date: 20}, "2023年12月1日至2024年1月20日"},
		{day.Day{}, day.Day{Year: 2024, Month: 1, Date: 20}, ""},
	} {
		f := facts{info: info(nil, map[ledger.Key]day.Day{ledger.Begins: c.from, ledger.Ends: c.to})}
		if got := f.period().Text; got != c.want {
			t.Errorf("%v–%v: %s, want %s", c.from, c.to, got, c.want)
		}
	}
}

func TestLinked(t *testing.T) {
	spans := linked("电子邮箱：slj@yunling.example.cn。")
	if len(spans) != 3 || spans[1].Text != "slj@yunling.example.cn" || spans[1].Link != "mailto:slj@yunling.example.cn" {
		t.Errorf("spans %+v", spans)
	}
}

func TestUndressed(t *testing.T) {
	for _, c := range []struct {
		title, before, after, want string
		said                       bool
	}{
		{"党的建设方面", "", "方面", "党的建设", false},
		{"党的建设方面。", "", "方面", "党的建设", false},
		{"党的建设缺失方面存在的问题", "", "方面", "党的建设缺失", false},
		{"关于作风建设方面的问题", "", "方面", "作风建设", false},
		{"在落实决策部署方面", "", "方面", "落实决策部署", false},
		{"在落实决策部署方面", "在", "方面", "落实决策部署", false},
		{"“两个维护”方面", "在", "方面", "两个维护", false},
		{"选人用人等方面", "", "方面", "选人用人等方面", true},
		{"选人用人等方面存在的问题", "", "方面", "选人用人等方面存在的问题", true},
		{"群众身边不正之风问题", "", "方面", "群众身边不正之风问题", false},
		{"在加强党的领导方面存在的主要问题", "", "方面", "加强党的领导", false},
		{"巡察整改方面的突出问题", "", "方面", "巡察整改", false},
		{"方方面面", "", "方面", "方方面面", false},
		{"关于“以会代学”问题整改", "关于", "问题", "以会代学", false},
		{"关于“以会代学”的问题整改情况", "关于", "问题", "以会代学", false},
		{"关于隐患仍然存在的问题", "针对", "问题", "隐患仍然存在的问题", true},
		{"问题整改不到位", "关于", "问题", "问题整改不到位", false},
		{"学习不深入问题", "关于", "问题", "学习不深入", false},
		{"学习不深入的问题", "关于", "问题", "学习不深入", false},
		{"关于护林员问题。", "关于", "问题", "护林员", false},
		{"关于“耕地保护不力”的问题", "关于", "问题", "耕地保护不力", false},
		{"“耕地保护不力”的问题。", "关于", "问题", "耕地保护不力", false},
		{"针对耕地保护不力的问题", "关于", "问题", "耕地保护不力", false},
		{"关于耕地保护不力的问题", "针对", "问题", "耕地保护不力", false},
		{"关于“甲”不力、“乙”不实的问题", "关于", "问题", "“甲”不力、“乙”不实", false},
		{"“甲”和“乙”问题", "关于", "问题", "“甲”和“乙”", false},
		{"报销不规范等问题", "关于", "问题", "报销不规范等问题", true},
		{"学习中存在的问题", "关于", "问题", "学习中存在的问题", true},
		{"学习中存在问题", "关于", "问题", "学习中存在问题", true},
		{"督办的3个问题", "关于", "问题", "督办的3个问题", true},
		{"力度弱。", "", "方面", "力度弱。", false},
		{"问题", "关于", "问题", "问题", false},
		{"学习不深入", "", "", "学习不深入", false},
		{"关于学习的规定落实不力", "关于", "问题", "关于学习的规定落实不力", false},
	} {
		if got, said := undressed(c.title, c.before, c.after); got != c.want || said != c.said {
			t.Errorf("%s: %s, %v, want %s", c.title, got, said, c.want)
		}
	}
}
