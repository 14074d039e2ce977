package notice_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/stats"
)

// structures is a ledger with what the templates of testdata/structures ask for: two
// sheets, all states, measures and progress apart, and a problem without a task.
func structures() *ledger.Ledger {
	at := int32(1)
	cell := func(sheet, text string) ledger.Value {
		at++
		return ledger.Value{Text: text, At: finding.In("", sheet).At(int(at), 2)}
	}
	measure := func(sheet, action, progress string, state ledger.State, office, recovered string) ledger.Measure {
		m := ledger.Measure{Action: cell(sheet, action), Progress: cell(sheet, progress), State: state, Status: cell(sheet, state.String()), Office: cell(sheet, office)}
		m.Text = ledger.Value{Text: action + "。" + progress, At: m.Action.At}
		m.Deadline = ledger.Deadline{Date: ledger.Date{Value: cell(sheet, "2025-03-31"), Day: day.Day{Year: 2025, Month: 3, Date: 31}}, Kind: ledger.ByDay}
		m.Person = cell(sheet, "林晚舟")
		m.Recovered, m.Accountability = cell(sheet, recovered), cell(sheet, "诫勉1人")
		return m
	}
	problem := func(sheet, title, task, goal string, measures ...ledger.Measure) ledger.Problem {
		return ledger.Problem{Title: cell(sheet, title), Tasks: []ledger.Task{{Title: cell(sheet, task), Goal: cell(sheet, goal), Measures: measures}}}
	}
	const now, before = "本轮", "上轮回头看"
	l := &ledger.Ledger{
		Setup: []ledger.Passage{
			{Heading: value("落实主体责任"), Text: value("党组开会3次。")}, {Heading: value("书记履行第一责任人责任"), Text: value("书记领办2件。")},
			{Heading: value("压实责任"), Text: value("列出清单。"), Part: value("整改")},
		},
		Aspects: []ledger.Aspect{
			{Title: value("党的建设。"), Problems: []ledger.Problem{
				problem(now, "学习不深入", "以会代学", "学深学透", measure(now, "改造管网23公里", "已改造管网23.4公里", ledger.Done, "办公室", "12.5"), measure(now, "开展轮训", "办班2期", ledger.Ongoing, "人事科", "")),
				problem(now, "管理粗放", "", "", measure(now, "修订办法", "已印发", ledger.Done, "财务科", "3")),
			}},
			{Title: value("履职尽责"), Problems: []ledger.Problem{
				problem(before, "推进缓慢", "工期滞后", "按期完工", measure(before, "倒排工期", "完成六成", ledger.Going, "工程科", "")),
			}},
		},
		Plans: []ledger.Passage{{Text: value("持续用力。")}},
		Readings: []ledger.Reading{{Role: ledger.RoleLedger, Columns: []ledger.ColumnReading{
			{Field: ledger.FieldRecovered, Heading: "挽回资金（万元）"}, {Field: ledger.FieldAccountability, Heading: "问责"}, {Field: ledger.FieldStatus, Heading: "状态"}}}},
	}
	return withFacts(l, map[ledger.Key]string{
		ledger.Issuer: "中共云岭市水务局党组", ledger.ShortName: "局党组", ledger.Sender: "市委", ledger.Team: "市委第三巡察组",
		ledger.FedBack: "2024年6月1日", ledger.Phone: "0999-6120318",
	})
}

// Each template of testdata/structures makes the notice beside it.
func TestStructures(t *testing.T) {
	files, err := filepath.Glob("testdata/structures/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal("no templates", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		writeStructure(t, string(data), strings.TrimSuffix(file, ".yaml")+".txt")
	}
}

// The example of the page that explains templates is one.
func TestExampleOfThePage(t *testing.T) {
	page, err := os.ReadFile("../../templates/README.md")
	if err != nil {
		t.Fatal(err)
	}
	example := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindSubmatch(page)
	writeStructure(t, string(example[1]), "testdata/structures/page.txt")
}

func writeStructure(t *testing.T, text, file string) {
	t.Helper()
	template, err := notice.ParseTemplate([]byte(text))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	l := structures()
	n, list := notice.Compose(l, template, stats.Count(l).Counters(nil), notice.Options{})
	var b bytes.Buffer
	for _, f := range list {
		if f.ID() != "missing-fact" && f.ID() != "missing-required" {
			fmt.Fprintf(&b, "! %s\n", f.Summary)
		}
	}
	for _, block := range n.Flow() {
		writeBlock(&b, block)
	}
	golden.Check(t, file, b.Bytes())
}

// What means nothing, or has no effect where it stands, is told with its line and with
// what would be right.
func TestFaultsOfTemplates(t *testing.T) {
	part := func(rest string) string { return "title: 通报\nparts:\n- from: ledger\n" + rest }
	for text, want := range map[string]string{
		"title: 通报":                                              "缺少 parts",
		"parts: [{from: setup}]":                                 "缺少 title",
		"title: 通报\nparts: [{from: elsewhere}]":                  "第2行有误：from 写作“elsewhere”",
		"title: 通报\nheading: 多余":                                 "第2行有误：没有“heading”这个项目",
		"title: 通报\nsections: []":                                "第2行有误：“sections”是旧的写法",
		"title: 通报\nopening: []":                                 "第2行有误：“opening”是旧的写法",
		"title: 通报\nparts: setup":                                "第2行有误：“parts”后面应当写成列表",
		"title: \"{单位名称}\"\nparts: [{from: setup}]":              "第1行有误：花括号里的“单位名称”不认得，是不是“单位简称”",
		part("  table: 甲"):                                       "第4行有误：表格的各格应写成“标签: 文字”的样子",
		part("  table: {甲: \"{措施教}\"}"):                          "第4行有误：花括号里的“措施教”不认得，是不是“措施数”",
		part("  table: {甲: \"{引文}\"}"):                           "第4行有误：花括号里的“引文”在这里填不了",
		part("  table: {甲: 乙}\n  form: [{甲: 乙}]"):                "table 和 form 只能写一个",
		part("  rows: 反馈问题"):                                     "这个部分没有 table，rows 没有作用",
		part("  table: {甲: 乙}\n  rows: 反馈问提"):                    "rows 写作“反馈问提”，没有这一栏，是不是“反馈问题”",
		part("  form: [{\"\": 乙}]"):                              "第4行有误：表格里有一格没有标签",
		part("  where: {到期: 很急}"):                                "第4行有误：到期里没有“很急”，可以写的有：逾期、将到期、未到期、无期限、其余",
		part("  text: \"{对象}\""):                                 "第4行有误：花括号里的“对象”在这里填不了：它是一份文书给哪个科室、为哪个问题",
		"title: 通报\nparts: [{from: setup, table: {甲: 乙}}]":       "table 各行取自台账，只能写在 from: ledger（集体通报是 units）的部分里",
		"title: 通报\nfor: 责任科室\nparts: [{from: setup}]":           "没有 paper（文书的名称），for 和 where 没有作用",
		"title: 函\npaper: 函\nparts: [{from: ledger}]":            "文书的模板没有 for",
		"title: 函\npaper: 函\nfor: 责任科式\nparts: [{from: ledger}]": "for 写作“责任科式”，没有这一栏，是不是“责任科室”",
		"title: 函\npaper: 函\nfor: 责任科室\nwhere: {状态: 其余}\nparts: [{from: ledger}]": "第4行有误：文书的 where 里不能写“其余”",
		part("  heeding: 甲"):                                    "第4行有误：没有“heeding”这个项目，请核对名称，是不是“heading”",
		part("  heading: \"{措施数\""):                             "第4行有误：“{措施数”的花括号没有合上",
		part("  heading: \"[甲\""):                               "第4行有误：“[甲”的方括号没有合上",
		part("  heading: 甲]"):                                   "第4行有误：“甲]”里多了一个“]”",
		part("  heading: \"[甲|乙&丙]\""):                          "“|”和“&”不能混用",
		part("  heading: \"{文}\""):                              "第4行有误：花括号里的“文”在这里填不了",
		part("  heading: \"{完成率:中文}\""):                         "“完成率”没有“中文”这种写法",
		part("  heading: \"{措施数:大写}\""):                         "冒号后面的“大写”不认得",
		part("  number: 1."):                                    "没有 heading，number、run-in、stop 没有作用",
		part("  text:\n  - {each: \"{序号}\"}"):                   "第5行有误：花括号里的“序号”不认得",
		part("  text:\n  - {text: 甲, alone: true}"):             "第5行有误：alone 说的是 label 单独成段",
		part("  text:\n  - {text: 甲, join: true}"):              "第5行有误：前面没有别的段落，join",
		part("  where: {状态: 完成}"):                               "第4行有误：状态里没有“完成”，是不是“已完成”",
		part("  where: {责任单拉: 甲}"):                              "第4行有误：where 里写作“责任单拉”，没有这一栏",
		part("  levels:\n  - {by: 方向}"):                         "第5行有误：by 写作“方向”，没有这一栏，是不是“方面”",
		part("  levels:\n  - {by: [反馈问题, 具体问提]}"):               "第5行有误：by 写作“具体问提”，没有这一栏，是不是“具体问题”",
		part("  levels:\n  - {by: []}"):                         "第5行有误：by 后面应写一栏",
		part("  levels:\n  - {by: [方面, 反馈问题, 具体问题, 状态]}"):       "最多3栏",
		part("  levels:\n  - {by: 方面, number: 一}"):              "第5行有误：number 写作“一”，应写成 一、",
		part("  levels:\n  - {by: 方面, through: yes}"):           "through 写作“yes”，应写成 part",
		"title: 通报\nparts: [{text: \"{责任单位}\"}]":                "它是台账的一栏，只能写在 from: ledger 的部分里",
		"title: 通报\nparts: [{text: 甲, where: {状态: 已完成}}]":       "where 没有作用",
		"title: 通报\nparts: [{from: setup, text: [{each: 甲}]}]":  "each 写的是各条措施",
		"title: 通报\nparts: [{from: setup, levels: [{by: 方面}]}]": "只能写“标题”",
		"title: 通报\nparts: [{from: setup, where: {状态: 已完成}}]":   "只能写“标题”或“部分”",
		"title: 通报\ntitle: 又一个":                                 "第2行有误：“title”前面已经写过",
		"[":                                                     "第1行附近的写法有误",
		"":                                                      "缺少 title",
		"\xb1\xea":                                              "不是 UTF-8",
	} {
		_, err := notice.ParseTemplate([]byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one about %s", text, err, want)
		}
	}
}
