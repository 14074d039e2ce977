package layout_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"tongbao/report/layout"
	"tongbao/report/notice"
)

// Random notices, with every part that a notice may have, keep every rule of
// pages.
func TestRandomNoticesKeepTheRulesOfPages(t *testing.T) {
	r := rand.New(rand.NewPCG(33476, 2))
	for i := range 150 {
		n := randomNotice(r)
		doc := laidOut(t, n)
		checkPages(t, doc)
		if err := allOnPages(n.Flow(), doc); err != nil {
			t.Error(err)
		}
		if t.Failed() {
			t.Fatalf("notice %d", i)
		}
	}
}

const prose = "坚持问题导向，压实“一岗双责”，逐项对账销号；完成整改措施78条，完成率68.42%，修订《管理办法》（试行）。"

// words returns a beginning of endless prose.
func words(r *rand.Rand, most int) string {
	return string([]rune(strings.Repeat(prose, most/50+1))[:1+r.IntN(most)])
}

func randomNotice(r *rand.Rand) *notice.Notice {
	n := &notice.Notice{
		Title:     notice.Paragraph{Text: []string{"", "中共云岭市水务局党组\n"}[r.IntN(2)] + "关于巡察整改进展情况的通报"},
		Opening:   []notice.Paragraph{{Text: words(r, 300)}},
		Sections:  randomSections(r, 1),
		Signature: notice.Signature{Body: "中共云岭市水务局党组", Date: "2025年6月10日", SealSpace: r.IntN(2) == 0},
	}
	if r.IntN(2) == 0 {
		n.Header = notice.Header{Masthead: "云岭市水务局文件", DocNumber: "云水字〔2025〕3号"}
	}
	if r.IntN(2) == 0 {
		n.Remark = "联系人：王敏，电话：0999-6120318"
	}
	for i := range r.IntN(3) {
		annex := notice.Annex{Label: fmt.Sprint("附件", i+1), Title: notice.Paragraph{Text: "监测情况表"}, Paragraphs: []notice.Paragraph{{Text: words(r, 900)}}}
		annex.Table = randomTable(r)
		n.Annexes, n.Enclosures = append(n.Annexes, annex), append(n.Enclosures, annex.Title)
	}
	if r.IntN(2) == 0 {
		n.Imprint = notice.Imprint{CopyTo: words(r, 80) + "。", Printer: "云岭市水务局办公室", Printed: "2025年6月12日"}
	}
	return n
}

// randomSections go down to the fourth level; some headings have nothing under
// them but a heading, and some run in.
func randomSections(r *rand.Rand, level int) []notice.Section {
	var sections []notice.Section
	for i := range 1 + r.IntN(4) {
		s := notice.Section{Level: level, Label: fmt.Sprint(i+1, "."), Heading: notice.Paragraph{Text: words(r, 60)}}
		if level < 4 && r.IntN(3) > 0 {
			s.Sections = randomSections(r, level+1)
		}
		if r.IntN(4) == 0 {
			s.RunIn.Text = words(r, 200)
		}
		if len(s.Sections) == 0 || r.IntN(3) == 0 {
			s.Text = []notice.Paragraph{{Text: words(r, 400)}}
		}
		sections = append(sections, s)
	}
	return sections
}

func randomTable(r *rand.Rand) [][]string {
	table := [][]string{{"日期", "事项", "备注"}}
	for range 1 + r.IntN(60) {
		table = append(table, []string{"2025年6月1日", words(r, 120), ""})
	}
	return table
}

// allOnPages: what the flow says stands on the pages, all of it, once and in order.
func allOnPages(flow []notice.Block, doc *layout.Document) error {
	set := make([]strings.Builder, len(doc.Elements))
	latest := -1
	for i, page := range doc.Pages {
		for _, line := range page.Lines {
			e := doc.Elements[line.Element]
			if !line.Repeated {
				set[line.Element].WriteString(text(line))
			}
			if e.Table == 0 && line.Element < latest {
				return fmt.Errorf("page %d: “%s” stands after what follows it", i+1, text(line))
			}
			if e.Table == 0 {
				latest = line.Element
			}
		}
	}
	for i, e := range doc.Elements {
		if want := strings.NewReplacer("\n", "", "\t", "").Replace(e.Text); set[i].String() != want {
			return fmt.Errorf("“%s” is set as “%s”", want, set[i].String())
		}
	}
	return inFlow(flow, doc)
}

// inFlow: every block of the flow that says something has its element.
func inFlow(flow []notice.Block, doc *layout.Document) error {
	said := map[int]string{}
	for _, e := range doc.Elements {
		said[e.Block] += e.Text
	}
	for i, block := range flow {
		want := block.Text()
		for _, row := range block.Table {
			want += strings.Join(row, "")
		}
		if said[i] != want {
			return fmt.Errorf("block %d says “%s”, not “%s”", i, said[i], want)
		}
	}
	return nil
}
