package summary

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tongbao/report/internal/leak"
	"tongbao/report/internal/opc"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// FuzzWriteBatch: whatever the texts, a workbook is a sound package, and each text stands in
// it as it was given. The workbook on several ledgers is the smallest; its cells are written
// by what writes the cells of all.
func FuzzWriteBatch(f *testing.F) {
	f.Add("健全制度，已开展巡查126次。", "办公室、人事科", "赵明远", "项目资金尚未到位")
	f.Add("=1+1", "+甲\t-乙", "@名字/:*?[]'", "<t>&amp;_x0041_]]>\x00\r\n ")
	f.Fuzz(func(t *testing.T, text, office, leader, reason string) {
		all := strings.Join([]string{text, office, leader, reason}, "\n")
		if len(all) > 1000 || !utf8.ValidString(all) {
			return
		}
		l := &ledger.Ledger{Aspects: []ledger.Aspect{{Title: val(reason), Problems: []ledger.Problem{{Title: val(office), Tasks: []ledger.Task{{
			Title: val("任务"), Measures: []ledger.Measure{{Text: val(text), Leader: val(leader), State: ledger.Going}}}}}}}}}
		unit, err := NewUnit(l, stats.Count(l), leader, []string{office})
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := WriteBatch(&out, []Unit{unit, FailedUnit(office, reason)}); err != nil {
			t.Fatal(err)
		}
		file := out.Bytes()
		opctest.Sound(t, file)
		texts, err := leak.Office(file)
		if err != nil {
			t.Fatal(err)
		}
		for i := range texts {
			texts[i] = shown(texts[i])
		}
		for _, want := range []string{text, leader, reason} {
			if !slices.Contains(texts, shown(want)) && shown(want) != "" {
				t.Errorf("lacks %q", want)
			}
		}
	})
}

// shown is a text without blanks and what XML cannot hold, as a spreadsheet shows it.
func shown(text string) string {
	return strings.Map(func(r rune) rune {
		if r <= ' ' || r == '\u00a0' || r == 0xfffe || r == 0xffff || r == utf8.RuneError || r >= 0x7f && r < 0xa0 {
			return -1
		}
		return r
	}, strings.ReplaceAll(text, "_x005F_", "_"))
}

// FuzzIs: a workbook is ours only if its list of sheets has the names of ours, and
// whatever the list holds it is read or passed over.
func FuzzIs(f *testing.F) {
	sheets := `<workbook><sheets><sheet name="总览"/><sheet name="整改明细"/><sheet name="校验"/></sheets></workbook>`
	f.Add(sheets, true)
	f.Add(`<workbook><sheets><sheet name="`+batchSheet+`"/><sheet name="`+allSheet+`"/></sheets></workbook>`, true)
	f.Add(`<!DOCTYPE a [<!ENTITY b "c">]><workbook xmlns:x="y"><sheets><x:sheet x:name="&b;"/>`, false)
	path := filepath.Join(f.TempDir(), "某.xlsx")
	f.Fuzz(func(t *testing.T, content string, whole bool) {
		file := opctest.Package(t, opc.Part{Name: namesPart, Content: []byte(content)})
		if !whole {
			file = []byte(content)
		}
		if err := os.WriteFile(path, file, 0o644); err != nil {
			t.Fatal(err)
		}
		if !Is(path) {
			if whole && content == sheets {
				t.Error("our own is not known")
			}
			return
		}
		ours := strings.Contains(content, "总览") || strings.Contains(content, "&#") || strings.Contains(content, batchSheet)
		if !whole || !ours || !strings.Contains(content, "sheet") {
			t.Errorf("%q is taken for ours", content)
		}
	})
}
