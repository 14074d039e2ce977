package report_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/docx"
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/internal/office"
	"tongbao/report/layout"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

// leastAgreement is the share of lines that Word and PDF must have in common.
const leastAgreement = 0.98

// TestWordAndPDFAgree sets each Word file in LibreOffice, with the shipped faces
// under the names it asks for, and compares with the pages of the PDF.
func TestWordAndPDFAgree(t *testing.T) {
	program := office.Open(t)
	for _, path := range ledgers(t) {
		t.Run(filepath.Base(path), func(t *testing.T) { agree(t, program, composed(t, path)) })
	}
	t.Run("tables", func(t *testing.T) { agree(t, program, withTables()) })
	t.Run("shuffled clauses", func(t *testing.T) { agree(t, program, shuffled(t)) })
	t.Run("bold headings", func(t *testing.T) {
		n := composed(t, "../samples/水务局整改台账.xlsx")
		n.Bold = true
		agree(t, program, n)
	})
	t.Run("long head and imprint", func(t *testing.T) { agree(t, program, withLongEnds()) })
}

func agree(t *testing.T, program *office.Office, n *notice.Notice) {
	t.Helper()
	flow := n.Flow()
	doc := layout.Set(n, flow, fonts.Embedded())
	var word bytes.Buffer
	if err := docx.Write(&word, flow, n.Meta, fit.Lines(doc), docx.Options{}); err != nil {
		t.Fatal(err)
	}
	want, got := office.LaidOut(doc), program.Pages(word.Bytes())
	if len(got) != len(want) {
		t.Errorf("Word has %d pages, PDF %d", len(got), len(want))
	}
	agreement := office.Compare(want, got)
	if n := otherwiseDrawn(doc, agreement.Different); n > 0 {
		t.Logf("%d lines differ in paragraphs of characters that Word takes from fonts of its own", n)
		agreement.Same += n
	}
	t.Logf("%d pages, %d of %d lines the same (%.2f%%)", len(want), agreement.Same, agreement.Lines, 100*agreement.Rate())
	if agreement.Rate() < leastAgreement {
		t.Errorf("too few lines agree: %q …", agreement.Different[:min(10, len(agreement.Different))])
	}
}

// otherwiseDrawn returns how many of the different lines are of paragraphs with characters
// that the shipped faces lack. The PDF draws those by plain ones, ₂ by a small 2, or shows a
// mark. The Word file keeps the characters, so that they can be searched for and copied, and
// the machine's fonts decide how wide they are: with none, LibreOffice draws empty boxes. How
// such a line breaks there says nothing of how it does on an office's machine.
func otherwiseDrawn(doc *layout.Document, different []string) int {
	faces := fonts.Embedded()
	lacks := func(r rune) bool {
		_, ok := faces.For(gongwen.FangSong, r)
		return !ok && r > ' '
	}
	var drawn []string
	for _, element := range doc.Elements {
		if strings.ContainsFunc(element.Text, lacks) {
			drawn = append(drawn, strings.Join(strings.Fields(element.Text), ""))
		}
	}
	n := 0
	for _, line := range different {
		_, text, _ := strings.Cut(line, ": ")
		if slices.ContainsFunc(drawn, func(paragraph string) bool { return strings.Contains(paragraph, text) }) {
			n++
		}
	}
	return n
}

func composed(t *testing.T, path string) *notice.Notice {
	t.Helper()
	l, _ := ledgertest.Read(t, path, reading.Options{})
	n, _ := notice.Compose(l, template(t), stats.Count(l).Counters(nil), notice.Options{})
	return n
}

// withTables is a notice with tables over several pages, of rows of all heights.
func withTables() *notice.Notice {
	n := &notice.Notice{
		Title:     notice.Paragraph{Text: "关于巡察整改进展情况的通报"},
		Opening:   []notice.Paragraph{{Text: "现将巡察整改进展情况通报如下。"}},
		Signature: notice.Signature{Body: "云岭市水务局", Date: "2025年6月10日"},
	}
	for i := range 3 {
		table := [][]string{{"序号", "检查日期", "检查情况", "整改意见"}}
		for r := range 60 {
			table = append(table, []string{
				strconv.Itoa(r + 1), fmt.Sprintf("2025年%d月%d日", 1+r%12, 1+r%28),
				strings.Repeat("泵站值班记录填写完整、设备运行正常。", 1+r*(i+1)%7), strings.Repeat("按期复查", 1+r%5),
			})
		}
		n.Annexes = append(n.Annexes, notice.Annex{Label: fmt.Sprintf("附件%d", i+1), Title: notice.Paragraph{Text: "泵站巡查记录表"}, Table: table})
	}
	return n
}

// shuffled is a notice of paragraphs that are put together from the clauses of
// the samples: every kind of line, some fifty pages.
func shuffled(t *testing.T) *notice.Notice {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	clauses := clauses(t)
	n := &notice.Notice{Title: notice.Paragraph{Text: "关于巡察整改进展情况的通报"}}
	for range 250 {
		var b strings.Builder
		for range 1 + r.IntN(12) {
			b.WriteString(clauses[r.IntN(len(clauses))])
		}
		n.Opening = append(n.Opening, notice.Paragraph{Text: strings.TrimRight(b.String(), "，。") + "。"})
	}
	return n
}

// clauses are those of the measures of the samples.
func clauses(t *testing.T) []string {
	t.Helper()
	var clauses []string
	for _, name := range []string{"水务局", "生僻字", "图书馆"} {
		l, _ := ledgertest.Read(t, "../samples/"+name+"整改台账.xlsx", reading.Options{})
		l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
			clauses = append(clauses, strings.SplitAfter(m.Text.Text, "，")...)
			return true
		})
	}
	return clauses
}

// withLongEnds is a notice whose head and imprint have more than a line's worth.
func withLongEnds() *notice.Notice {
	n := withTables()
	n.Annexes = n.Annexes[:1]
	n.Header = notice.Header{Masthead: "云岭市水务局文件", DocNumber: "云水党组〔2025〕11号", Signer: "林晚舟、方既白、陆微、温如许、纪清和"}
	n.Imprint = notice.Imprint{
		CopyTo:  strings.Repeat("市委巡察工作领导小组办公室，", 6) + "市财政局。",
		Printer: "云岭市水务局党组办公室（云岭市河长制工作办公室）", Printed: "2025年6月12日",
	}
	return n
}

func template(t testing.TB) *notice.Template {
	t.Helper()
	data, err := templates.Load("default")
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := notice.ParseTemplate(data)
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}
