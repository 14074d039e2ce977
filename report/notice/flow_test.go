package notice_test

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// The reading names the attachments; the cell 附件 is not parted again.
func TestAttachmentsAreNumberedAsNamed(t *testing.T) {
	for _, c := range []struct{ listed, names, pages string }{
		{"", "", ""},
		{"情况表+", "情况表", "附件 情况表"},
		{"甲表+ 乙表+", "甲表 乙表", "附件1 甲表 附件2 乙表"},
		{"乙表+ 《办法》 甲表+", "乙表 《办法》 甲表", "附件1 乙表 附件3 甲表"},
		{"办法 《细则》+", "办法 《细则》", "附件2 《细则》"},
		{"甲表+ 甲表+", "甲表 甲表", "附件1 甲表 附件2 甲表"},
		{"1.5万亩清单+ 办法；细则", "1.5万亩清单 办法；细则", "附件1 1.5万亩清单"},
	} {
		l := withFacts(small("甲", "乙", "丙", "办了"), map[ledger.Key]string{ledger.Attachments: "1.另一;2.又一"})
		for _, listed := range strings.Fields(c.listed) {
			name, content := strings.CutSuffix(listed, "+")
			annex := ledger.Annex{Name: value(name)}
			if content {
				annex.Paragraphs = []ledger.Value{value(name + "的内容")}
			}
			l.Annexes = append(l.Annexes, annex)
		}
		n, _ := compose(t, l, "default")
		var pages []string
		for _, a := range n.Annexes {
			pages = append(pages, a.Label, a.Title.Text)
		}
		if got := strings.Join(textsOf(n.Enclosures), " "); got != c.names {
			t.Errorf("%q: named %s, want %s", c.listed, got, c.names)
		}
		if got := strings.Join(pages, " "); got != c.pages {
			t.Errorf("%q: %s, want %s", c.listed, got, c.pages)
		}
	}
}

// An attachment that is named and has nothing to show has no page, and is told.
func TestAttachmentsWithoutContentAreTold(t *testing.T) {
	l := withFacts(small("甲", "乙", "丙", "办了"), map[ledger.Key]string{ledger.Attachments: "甲表；办法"})
	l.Annexes = []ledger.Annex{
		{Name: value("甲表"), Table: [][]ledger.Value{{value("序号")}}}, {Name: value("办法")},
	}
	n, list := compose(t, l, "default")
	if len(n.Annexes) != 1 || n.Annexes[0].Label != "附件1" || len(n.Enclosures) != 2 {
		t.Errorf("pages %+v, named %q", n.Annexes, textsOf(n.Enclosures))
	}
	if f := told(list, "attachment-without-content"); f.Severity != finding.Hint || !strings.Contains(f.Summary, "附件“办法”没有内容") {
		t.Errorf("told %+v", f)
	}
}

func told(list finding.List, rule string) finding.Finding {
	for _, f := range list {
		if f.ID() == rule {
			return f
		}
	}
	return finding.Finding{}
}

// Where a person is sent to give facts depends on what the file can hold.
func TestFactsAreAskedForWhereTheyCanBeWritten(t *testing.T) {
	reading := func(sheet string, role ledger.Role) ledger.Reading { return ledger.Reading{Sheet: sheet, Role: role} }
	for _, c := range []struct {
		readings []ledger.Reading
		sheet    string
		want     string
	}{
		{[]ledger.Reading{reading("", "整改台账")}, "", "另存为 .xlsx，再加一张名为“通报信息”的工作表"},
		{[]ledger.Reading{reading("Sheet1", "整改台账")}, "", "请在台账里加一张名为“通报信息”的工作表"},
		{[]ledger.Reading{reading("台账", "整改台账"), reading("基本情况", "通报信息")}, "通报信息", "请在“通报信息”表里补上"},
	} {
		l := small("甲", "乙", "丙", "办了")
		l.File, l.Readings = "台账.csv", c.readings
		at, how := notice.HowToGive(l)
		if at.Sheet() != c.sheet || !strings.Contains(how, c.want) {
			t.Errorf("%+v: %s: %s", c.readings, at, how)
		}
		if _, list := compose(t, l, "default"); told(list, "missing-fact").At != at {
			t.Errorf("%+v: %+v", c.readings, list)
		}
	}
}

// Blanks inside braces are no part of the name, wherever it is told.
func TestMissingFactIsAskedForByItsKey(t *testing.T) {
	template, err := notice.ParseTemplate([]byte(`{title: "{ 巡察起止 }{ 单位简称 }{单位简称}通报", parts: [{from: ledger}]}`))
	if err != nil {
		t.Fatal(err)
	}
	l := small("甲", "乙", "丙", "办了")
	l.Readings = []ledger.Reading{{Role: "整改台账"}} // a file without sheets
	_, list := notice.Compose(l, template, nil, notice.Options{})
	asked := told(list, "missing-fact")
	if !strings.Contains(asked.Summary, "其中通报里要写发文机关、单位简称、巡察开始日期、巡察结束日期、成文日期，") {
		t.Errorf("asked %+v", asked)
	}
}

func TestEnclosuresInTheFlow(t *testing.T) {
	for _, c := range []struct{ names, want string }{
		{"情况表", "附件：情况表"},
		{"甲表|乙表", "附件：1.甲表/2.乙表"},
	} {
		var got []string
		for _, b := range named(strings.Split(c.names, "|")).Flow() {
			if b.Role == gongwen.AttachmentNote {
				got = append(got, b.Text())
			}
		}
		if strings.Join(got, "/") != c.want {
			t.Errorf("%q, want %s", got, c.want)
		}
	}
}

// With a red head the masthead's place is fixed: three lines stand over it,
// however many of them are given.
func TestOrderOfTheFlow(t *testing.T) {
	for _, c := range []struct {
		header notice.Header
		want   string
	}{
		{notice.Header{}, "1 空 2 0 空 8 9"},
		{notice.Header{Urgency: "特急"}, "16 1 空 2 0 空 8 9"},
		{notice.Header{Masthead: "水务局文件", DocNumber: "云水字〔2025〕1号"}, "空 空 空 17 空 空 18 空 空 1 空 2 0 空 8 9"},
		{notice.Header{Masthead: "水务局文件", Secrecy: "秘密", Signer: "王敏"}, "15 空 空 17 空 空 18 空 空 1 空 2 0 空 8 9"},
	} {
		n := &notice.Notice{
			Header: c.header, Title: notice.Paragraph{Text: "通报"}, Addressee: "各科室：",
			Opening:   []notice.Paragraph{{Text: "现予公布。"}},
			Signature: notice.Signature{Body: "水务局", Date: "2025年6月10日"},
		}
		var got []string
		for _, b := range n.Flow() {
			if b.Blank() {
				got = append(got, "空")
			} else {
				got = append(got, fmt.Sprint(int(b.Role)))
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%+v: %s, want %s", c.header, strings.Join(got, " "), c.want)
		}
	}
}

func textsOf(list []notice.Paragraph) []string {
	var texts []string
	for _, p := range list {
		texts = append(texts, p.Text)
	}
	return texts
}

// named is a notice with attachments of these names.
func named(names []string) *notice.Notice {
	n := &notice.Notice{}
	for _, name := range names {
		n.Enclosures = append(n.Enclosures, notice.Paragraph{Text: name})
	}
	return n
}
