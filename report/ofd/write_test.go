package ofd

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/internal/golden"
	"tongbao/report/internal/ofdrw"
	"tongbao/report/internal/opc"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

// sample returns a notice with all that the writer treats in its own way: a red head,
// headings of which one has text running on, rare characters, blanks, marks that lose
// their blank halves, a link, bold headings, a table and a signature.
func sample() *notice.Notice {
	return &notice.Notice{
		Header: notice.Header{Masthead: "云桥县教育局文件", DocNumber: "云教字〔2024〕15号"},
		Title:  notice.Paragraph{Text: "关于巡察整改进展情况的通报"},
		Opening: []notice.Paragraph{
			{Text: "人名用字：𬭎、𫖯、𬭸、㛃、䶮。“引号”——破折号……①㎡℃№，（括号）、“（重叠）”，《书名》。"},
			{Text: "换用 Tongbao Office 7 系统，中　间有全角空格， 与半角空格 ，行末也有 　"},
		},
		Sections: []notice.Section{{
			Level: 1, Label: "一、", Heading: notice.Paragraph{Text: "组织落实 <&> 情况"},
			Text: []notice.Paragraph{{Text: "坚持把整改落实作为首要任务，先后召开专题会议12次，完成率98.71%。"}},
			Sections: []notice.Section{{
				Level: 2, Label: "（一）", Heading: notice.Paragraph{Text: "提高思想认识。"}, RunIn: notice.Paragraph{Text: "推动“一岗双责”落到实处。"},
			}},
		}},
		Closing:   []notice.Paragraph{{Text: "电子邮箱：office@example.org。"}},
		Signature: notice.Signature{Body: "云桥县教育局", Date: "2024年5月15日"},
		Annexes: []notice.Annex{{Label: "附件", Title: notice.Paragraph{Text: "任务清单"}, Table: [][]string{
			{"序号", "任务", "状态"}, {"1", "健全制度", "已完成"}, {"2", "补 齐 短板", "已完成"},
		}}},
		Bold: true,
		Meta: notice.Meta{Title: "关于巡察整改进展情况的通报", Author: "云桥县教育局", Subject: "整改 <&> 通报", Date: "2024-05-15"},
	}
}

func laidOut(n *notice.Notice) *layout.Document { return layout.Set(n, n.Flow(), fonts.Embedded()) }

func written(t testing.TB, doc *layout.Document, opt Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, doc, opt); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// The parts of a small file: as they are, fonts by their digest.
func TestParts(t *testing.T) {
	for name, opt := range map[string]Options{"plain": {}, "draft": {Draft: true}, "archive": {Archive: true}} {
		t.Run(name, func(t *testing.T) {
			names, parts := opctest.Parts(t, written(t, laidOut(sample()), opt))
			var out strings.Builder
			for _, part := range names {
				content := strings.ReplaceAll(parts[part], "><", ">\n<")
				if filepath.Ext(part) == ".ttf" {
					content = fmt.Sprintf("%d bytes, %x", len(content), sha256.Sum256([]byte(parts[part])))
				}
				fmt.Fprintf(&out, "%s\n%s\n\n", part, content)
			}
			golden.Check(t, filepath.Join("testdata", name+".txt"), []byte(out.String()))
		})
	}
}

func TestSameDocumentSameBytes(t *testing.T) {
	first := written(t, laidOut(sample()), Options{Draft: true})
	if !bytes.Equal(first, written(t, laidOut(sample()), Options{Draft: true})) {
		t.Error("two runs differ")
	}
	names, _ := opctest.Parts(t, first)
	if !slices.IsSorted(names) {
		t.Errorf("parts in no order: %v", names)
	}
	opctest.Packed(t, first)
}

func TestCharacterThatTheFaceLacks(t *testing.T) {
	face, _ := fonts.Embedded().For(0, '一')
	run := layout.Run{Face: face, Size: 16, Text: "一\U0010FFFD", Positions: []float64{80, 96}}
	doc := &layout.Document{Pages: []layout.Page{{Number: layout.Line{Element: -1, Runs: []layout.Run{run}}}}}
	var out bytes.Buffer
	err := Write(&out, doc, Options{})
	if err == nil || !strings.Contains(err.Error(), "U+10FFFD") || out.Len() > 0 {
		t.Errorf("error %v, %d bytes written; want one that names U+10FFFD and none", err, out.Len())
	}
}

// A draft is known as one until any part changes.
func TestIsDraft(t *testing.T) {
	file := written(t, laidOut(sample()), Options{Draft: true})
	names, parts := opctest.Parts(t, file)
	packed := func(change func(name, content string) string) []byte {
		var list []opc.Part
		for _, name := range names {
			list = append(list, opc.Part{Name: name, Content: []byte(change(name, parts[name]))})
		}
		return opctest.Package(t, list...)
	}
	same := func(_, content string) string { return content }
	for _, c := range []struct {
		name string
		file []byte
		want bool
	}{
		{"as it was written", file, true},
		{"packed anew", packed(same), true},
		{"a part changed", packed(func(name, content string) string {
			return strings.ReplaceAll(content, "首要", "次要")
		}), false},
		{"finished", written(t, laidOut(sample()), Options{}), false},
		{"no package", []byte("草稿"), false},
		{"without its root", opctest.Package(t, opc.Part{Name: "Doc_0/Document.xml", Content: []byte("<a/>")}), false},
	} {
		if got := IsDraft(c.file); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

// ofdrw reads the text as it was set, but for blanks, whatever kind of file it is.
func TestTextReadsAsItWasSet(t *testing.T) {
	doc, dir := laidOut(sample()), t.TempDir()
	var paths []string
	for name, opt := range map[string]Options{"plain": {}, "draft": {Draft: true}, "archive": {Archive: true}} {
		path := filepath.Join(dir, name+".ofd")
		if err := os.WriteFile(path, written(t, doc, opt), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	var set strings.Builder
	for i := range doc.Pages {
		for run := range doc.Pages[i].Runs() {
			set.WriteString(run.Text)
		}
		set.WriteByte('\f')
	}
	want := ofdrw.Pages(set.String())
	if !strings.Contains(want[0], "𬭸") {
		t.Errorf("no rare character on %q", want[0])
	}
	for i, seen := range ofdrw.Read(t, 20, paths...) {
		if !slices.Equal(seen.Pages, want) {
			t.Errorf("%s: %q, want %q", filepath.Base(paths[i]), seen.Pages, want)
		}
	}
}
