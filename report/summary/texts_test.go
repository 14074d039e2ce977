package summary

import (
	"slices"
	"strings"
	"testing"

	"tongbao/report/day"
)

func TestRowsShowAllTheirText(t *testing.T) {
	columns := []column{{width: 21.5}}
	for text, lines := range map[string]int{"": 1, "十个汉字正好占满一行": 1, "十个汉字再加一个就两行": 2, "一\n二\n三": 3, "abcdefghij": 1} {
		if got, want := rowHeight(columns, []string{text}), max(minHeight, float64(lines)*lineHeight+rowPadding); got != want {
			t.Errorf("%q: height %v, want %v", text, got, want)
		}
	}
}

// In a table a measure stays one row and keeps all of its text: smaller where it is too
// long for the row, and told where it is too long even so.
func TestRowsOfTables(t *testing.T) {
	for _, c := range []struct {
		sentences  int
		small, cut bool
	}{{40, false, false}, {160, true, false}, {500, true, true}} {
		l := sized(3, 1)
		long := strings.Repeat("健全河湖巡查台账，每周通报一次。", c.sentences)
		l.Aspects[0].Problems[0].Tasks[0].Measures[1].Text = val(long)
		f := opened(t, workbook(t, l))
		if about, _ := f.GetCellValue(detailSheet, "A2"); strings.Contains(about, "有1行文字太长") != c.cut {
			t.Errorf("%d sentences: %s", c.sentences, about)
		}
		cell := at(columnOf(t, f, "整改措施及进展"), detailHead+2)
		if got, _ := f.GetCellValue(detailSheet, cell); got != long {
			t.Errorf("%d bytes of text, want %d", len(got), len(long))
		}
		id, _ := f.GetCellStyle(detailSheet, cell)
		if style, err := f.GetStyle(id); err != nil || (style.Font.Size == smallSize) != c.small {
			t.Errorf("%d sentences are in %v points, %v", c.sentences, style.Font.Size, err)
		}
		if rows, _ := f.GetRows(detailSheet); len(rows) != detailHead+3 {
			t.Errorf("%d rows", len(rows))
		}
	}
}

// In a list a text goes on in further rows: none of it is lost, none of them is too high,
// and what the entry has beside it stands in each.
func TestLongTextsGoOn(t *testing.T) {
	for name, long := range map[string]string{
		"sentences":   strings.Repeat("健全河湖巡查台账，每周通报一次。", 300),
		"no marks":    strings.Repeat("健全河湖巡查台账每周通报一次", 300),
		"lines":       strings.Repeat("健全台账\n", 100),
		"rare":        strings.Repeat("𬭎𫖯", 900),
		"one letter":  strings.Repeat("a", 9000),
		"accents":     strings.Repeat("e\u0301", 5000),
		"blank lines": "甲" + strings.Repeat("\n", 90) + "乙",
	} {
		l := sized(2, 1)
		first := &l.Aspects[0].Problems[0].Tasks[0].Measures[0]
		first.Text, first.Office = val(long), val("办公室")
		f := opened(t, workbook(t, l))
		rows, err := f.GetRows(dutySheet)
		if err != nil {
			t.Fatal(err)
		}
		text, office := slices.Index(rows[listFirst-2], "整改措施及进展"), slices.Index(rows[listFirst-2], "责任科室")
		var whole strings.Builder
		n := 0
		for r, row := range rows[listFirst-1:] {
			if number := strings.TrimSuffix(row[0], "（续）"); number != "1" {
				break
			}
			n++
			if (n > 1) != strings.HasSuffix(row[0], "（续）") || row[office] != "办公室" {
				t.Errorf("%s: row %d is %q of %q", name, n, row[0], row[office])
			}
			if height, _ := f.GetRowHeight(dutySheet, listFirst+r); height > maxHeight {
				t.Errorf("%s: a row is %v points high", name, height)
			}
			whole.WriteString(row[text])
		}
		if n < 2 || withoutBlanks(whole.String()) != withoutBlanks(long) {
			t.Errorf("%s: %d rows have %d bytes, want %d", name, n, whole.Len(), len(long))
		}
	}
}

func withoutBlanks(text string) string { return strings.Join(strings.Fields(text), "") }

// A part ends behind a sentence where one ends near its end, and no mark is parted from
// what it stands on.
func TestPartsOfATextEndWell(t *testing.T) {
	for _, text := range []string{strings.Repeat("健全河湖巡查台账，每周通报一次。", 100), strings.Repeat("健全河湖巡查台账，每周通报一次，", 100)} {
		for _, part := range inParts(text, 30) {
			if !strings.HasSuffix(part, "。") && !strings.HasSuffix(part, "，") {
				t.Errorf("a part ends in %q", part[len(part)-12:])
			}
		}
	}
	for _, part := range inParts(strings.Repeat("e\u0301", 5000), 30)[1:] {
		if !strings.HasPrefix(part, "e") {
			t.Errorf("a part begins with %q", part[:4])
		}
	}
}

// What no cell can hold is cut off in plain sight.
func TestTextsLongerThanACell(t *testing.T) {
	for _, c := range []struct {
		text string
		cut  bool
	}{
		{strings.Repeat("改", cellLimit), false}, {strings.Repeat("改", cellLimit+1), true}, {strings.Repeat("𠀀", cellLimit/2), false},
		{strings.Repeat("𠀀", cellLimit), true}, {"a" + strings.Repeat("𠀀", cellLimit), true},
	} {
		l := sized(1, 1)
		l.Aspects[0].Problems[0].Tasks[0].Measures[0].Text = val(c.text)
		got, _ := opened(t, workbook(t, l)).GetCellValue(detailSheet, "E4")
		if strings.HasSuffix(got, cutOff) != c.cut || !c.cut && got != c.text {
			t.Errorf("%d runes became %d: cut %t", len([]rune(c.text)), len([]rune(got)), !c.cut)
		}
		if strings.Contains(got, "\ufffd") {
			t.Error("a character is cut in two")
		}
	}
}

func TestWidthOfText(t *testing.T) {
	for r, want := range map[rune]int{'a': 1, '一': 2, '龥': 2, '㴋': 2, '𠀀': 2, '，': 2, '“': 2, 'é': 2, 'ñ': 1, 'ｱ': 1} {
		if got := textWidth(string(r)); got != want {
			t.Errorf("%c: %d, want %d", r, got, want)
		}
	}
}

func TestLinksEscape(t *testing.T) {
	if got, want := linkTo("站 1#/100%?.docx"), "站%201%23/100%25%3F.docx"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestSerial(t *testing.T) {
	for d, want := range map[day.Day]int{{Year: 1900, Month: 3, Date: 1}: 61, {Year: 2024, Month: 5, Date: 10}: 45422} {
		if got := serial(d); got != want {
			t.Errorf("%v: %d, want %d", d, got, want)
		}
	}
}
