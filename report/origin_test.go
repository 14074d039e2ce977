package report_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"tongbao/fonts"
	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/layout"
	"tongbao/report/ledger/compound"
	"tongbao/report/ledger/delimited"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
	"tongbao/report/ledger/xls"
	"tongbao/report/ledger/xlsx"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

// Every line of a notice names the cells that its words came from: the file has its words
// in these very cells, and what no cell is named for is the template's.
func TestLinesNameTheirCells(t *testing.T) {
	paths, err := filepath.Glob("../samples/各种台账/*")
	if err != nil || len(paths) < 60 {
		t.Fatalf("%d samples: %v", len(paths), err)
	}
	paths = append(paths, "../samples/乡镇/乡镇整改台账.xlsx", "../samples/各种台账/自造表头/自造表头.xlsx")
	for _, path := range append(paths, ledgers(t)...) {
		if ext := filepath.Ext(path); ext == ".txt" || ext == ".yaml" || ext == ".md" || ext == "" {
			continue
		}
		t.Run(filepath.Base(path), func(t *testing.T) { checkOrigins(t, path) })
	}
}

func checkOrigins(t *testing.T, path string) {
	cells := cellsOf(t, path)
	l, _ := ledgertest.Read(t, path, reading.Options{})
	wording, err := templates.Load("default")
	if err != nil {
		t.Fatal(err)
	}
	n, _ := notice.Compose(l, template(t), stats.Count(l).Counters(nil), notice.Options{})
	doc := layout.Set(n, n.Flow(), fonts.Embedded())
	own := strings.NewReplacer("{巡察}", "巡察", "{派出巡察组}", "巡察组", "{我单位}", "我").Replace(string(wording)) + "附件签发人抄送印发至待补充待核发文机关成文日期巡察开始日期巡察结束日期"
	lines, named := 0, 0
	for _, page := range doc.Pages {
		for _, line := range page.Lines {
			lines++
			from, text := line.From, doc.Elements[line.Element].Text
			for _, o := range doc.Origins(line) {
				named++
				checkWording(t, own, text[from:max(o.From, from)])
				from = min(o.To, line.To)
				checkCell(t, cells[o.At], o.At, text[max(o.From, line.From):from])
			}
			checkWording(t, own, text[from:line.To])
		}
	}
	if named < lines/2 {
		t.Errorf("%d lines name %d cells", lines, named)
	}
}

// checkCell holds words on a line to the cell that they are said to come from. A cell
// that asks for counts in braces has other digits.
func checkCell(t *testing.T, cell string, at finding.Ref, words string) {
	t.Helper()
	if strings.Contains(cell, "{") {
		for _, part := range strings.FieldsFunc(words, func(r rune) bool { return r < 0x80 }) {
			checkCell(t, strings.ReplaceAll(cell, "{", ""), at, part)
		}
		return
	}
	if strings.HasSuffix(dateWords(cell), dateWords(words)) && dateWords(words) != "" {
		return // a day, in the notice's form
	}
	for _, part := range strings.Split(words, "：") { // what leads a list in stands before each of its items
		if !strings.Contains(letters(cell), letters(part)) {
			t.Errorf("%v has %q, the line %q", at, cell, words)
		}
	}
}

// checkWording holds words of no cell to the template.
func checkWording(t *testing.T, own, words string) {
	t.Helper()
	for _, part := range strings.FieldsFunc(words, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if part = strings.Trim(part, "一二三四五六七八九十"); !strings.Contains(own, part) {
			t.Errorf("no cell is named for %q", part)
		}
	}
}

// letters are a text's letters and digits, in their usual forms.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
			return -1
		}
		return r
	}, hanzi.Normal(text))
}

// dateWords are the numbers of a date in any form, without their leading noughts.
func dateWords(text string) string {
	numbers := strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' })
	for i := range numbers {
		numbers[i] = strings.TrimLeft(numbers[i], "0")
	}
	return strings.Join(numbers, "-")
}

// cellsOf are the texts of a file's cells, as the readers of its format have them.
func cellsOf(t *testing.T, path string) map[finding.Ref]string {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var book *grid.Workbook
	switch {
	case bytes.HasPrefix(data, []byte("PK")):
		book, err = xlsx.Read(data)
	case bytes.HasPrefix(data, []byte(compound.Signature)):
		book, err = readContainer(data)
	default:
		book, err = delimited.Read(data)
	}
	if err != nil {
		t.Fatal(err)
	}
	cells := map[finding.Ref]string{}
	for _, sheet := range book.Sheets {
		at := finding.In(filepath.Base(path), sheet.Name)
		cells[at] = sheet.Name // an attachment may have its name from there
		for _, row := range sheet.Rows {
			for _, c := range row.Cells {
				cells[at.At(int(c.Row), int(c.Col))] = c.Text
			}
		}
	}
	return cells
}

func readContainer(data []byte) (*grid.Workbook, error) {
	f, err := compound.Open(data)
	if err != nil {
		return nil, err
	}
	stream, _, err := f.Stream("Workbook")
	if err != nil {
		return nil, err
	}
	return xls.Read(stream)
}
