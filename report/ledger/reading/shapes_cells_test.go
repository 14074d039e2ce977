package reading_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"tongbao/report/internal/a1"
	"tongbao/report/internal/hanzi"
)

// rowPerTask puts a task's measures into one cell.
func rowPerTask(t *testing.T, list func(n int, text string, last bool) string) []byte {
	out := [][]any{heads}
	all := contentLines()
	for i, row := range filled()[1:] {
		if !all[i].firstInTask {
			continue
		}
		var cell strings.Builder
		for n := range all[i].inTask {
			cell.WriteString(list(n+1, all[i+n].text, n+1 == all[i].inTask))
		}
		row[4] = cell.String()
		out = append(out, row)
	}
	return rows(t, "整改台账", out...)
}

func chineseList(n int, text string, last bool) string {
	if !last {
		text = strings.TrimSuffix(text, "。") + "；"
	}
	return hanzi.Numeral(n) + "是" + text
}

func numberedLines(n int, text string, last bool) string { return fmt.Sprintf("%d. %s\n", n, text) }

func wideRun(n int, text string, last bool) string {
	return "（" + string(rune('０'+n)) + "）" + text
}

func circles(n int, text string, last bool) string { return string(rune('①'+n-1)) + text }

func plainLines(n int, text string, last bool) string { return text + "\r\n" }

func markedRows(t *testing.T) []byte {
	out, n := blankBelow(), 0
	for i, l := range contentLines() {
		if n++; l.firstInTask {
			n = 1
		}
		out[i+1][4] = hanzi.Numeral(n) + "是" + l.text
	}
	return rows(t, "整改台账", out...)
}

func mergedAttributes(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	mergedSheet(w, s, 1)
	for i, l := range contentLines() {
		for col := 6; col <= 8 && l.firstInTask; col++ {
			w.merge(s, i+2, col, i+1+l.inTask, col)
		}
	}
	return w.bytes()
}

func firstRowAttributes(t *testing.T) []byte {
	out := blankBelow()
	for i, l := range contentLines() {
		if !l.firstInTask {
			out[i+1] = out[i+1][:5]
		}
	}
	return rows(t, "整改台账", out...)
}

func realDates(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	codes := []string{`yyyy"年"m"月"d"日"`, "yyyy-mm-dd", "yyyy/m/d", `[$-804]yyyy"年"m"月"d"日";@`, "m/d/yy", "yyyy.mm.dd"}
	for i, row := range blankBelow() {
		day, err := time.Parse("2006年1月2日", fmt.Sprint(row[6]))
		if err == nil {
			row[6] = day
		}
		n := w.row(s, row...)
		if err == nil {
			w.format(s, a1.Cell(n, 7), codes[i%len(codes)])
		}
	}
	return w.bytes()
}

func richText(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	for _, row := range blankBelow() {
		n := w.row(s, row...)
		text := []rune(row[4].(string))
		w.must(w.f.SetCellRichText(s, a1.Cell(n, 5), []excelize.RichTextRun{
			{Text: "  " + string(text[:3]), Font: &excelize.Font{Bold: true}}, {Text: string(text[3:]) + "\n\u3000"}}))
	}
	return w.bytes()
}

func decoratedHeadings(t *testing.T) []byte {
	out := blankBelow()
	out[0] = []any{"序　号", "方 面", "巡察反馈\n问题", "具体问题（任务）", "整改措施及\n进展情况（截至6月底）", "责 任 科 室", "＊完成时限（年月日）", "整改状态："}
	return rows(t, "整改台账", out...)
}

func formulas(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	for _, row := range blankBelow() {
		n := w.row(s, row...)
		if number, ok := row[0].(int); ok {
			w.must(w.f.SetCellFormula(s, a1.Cell(n, 1), fmt.Sprintf("%d+0", number)))
		}
	}
	return w.bytes()
}

func separated(t *testing.T, comma rune) []byte {
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	out.Comma = comma
	for _, row := range blankBelow() {
		fields := make([]string, len(row))
		for i, v := range row {
			if v != nil {
				fields[i] = fmt.Sprint(v)
			}
		}
		if err := out.Write(fields); err != nil {
			t.Fatal(err)
		}
	}
	out.Flush()
	return b.Bytes()
}

func gb18030(t *testing.T) []byte {
	data, err := simplifiedchinese.GB18030.NewEncoder().Bytes(separated(t, ','))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func utf16Text(t *testing.T) []byte {
	data, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes(separated(t, '\t'))
	if err != nil {
		t.Fatal(err)
	}
	return data
}
