package summary

import (
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

// A row that can't be high enough for its text is counted, and keeps all of it.
func TestRowsThatShowNotAllAreTold(t *testing.T) {
	l := sized(3, 1)
	long := strings.Repeat("健全河湖巡查台账，每周通报一次。", 100)
	l.Aspects[0].Problems[0].Tasks[0].Measures[1].Text = val(long)
	f := opened(t, workbook(t, l))
	if about, _ := f.GetCellValue(detailSheet, "A2"); !strings.Contains(about, "有1行文字较长") {
		t.Error(about)
	}
	if got, _ := f.GetCellValue(detailSheet, "E5"); got != long {
		t.Errorf("%d bytes of text, want %d", len(got), len(long))
	}
	if about, _ := opened(t, workbook(t, sized(3, 1))).GetCellValue(detailSheet, "A2"); strings.Contains(about, "文字较长") {
		t.Error(about)
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
