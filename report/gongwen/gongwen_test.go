package gongwen

import (
	"math"
	"strings"
	"testing"
)

func TestGridFillsTheTypeArea(t *testing.T) {
	if ink := (LinesPerPage-1)*LinePitch + BodySize; ink > TypeAreaHeight || TypeAreaHeight-ink > LinePitch {
		t.Errorf("22 lines take %.1f of %.1f points", ink, TypeAreaHeight)
	}
	if CharPitch > BodySize || BodySize-CharPitch > 0.25 {
		t.Errorf("the character pitch is %.2f", CharPitch)
	}
}

func TestEveryRoleHasAStyle(t *testing.T) {
	for role := Body; role <= Printer; role++ {
		if style := StyleOf(role); style.Size == 0 {
			t.Errorf("role %d has no style", role)
		}
	}
	if HeadingRole(3) != Heading3 || Heading4.Level() != 4 || Body.Level() != 0 {
		t.Error("heading roles and levels do not agree")
	}
}

func TestNoMarkIsOnBothLists(t *testing.T) {
	for _, r := range NotFirst {
		if strings.ContainsRune(NotLast, r) {
			t.Errorf("%c may neither begin nor end a line", r)
		}
	}
}

func TestSignatureIndents(t *testing.T) {
	const c = CharPitch
	for _, test := range []struct {
		body, date float64
		seal       bool
		wantBody   float64
		wantDate   float64
	}{
		{10 * c, 6 * c, false, 2 * c, 4 * c}, // the date begins 2 in and ends 4 from the edge
		{4 * c, 7 * c, false, 7 * c, 2 * c},  // the longer date stands 2 in, the body moves
		{10 * c, 6 * c, true, 2 * c, 4 * c},
		{4 * c, 8 * c, true, 6 * c, 4 * c},
	} {
		body, date := SignatureIndents(test.body, test.date, test.seal)
		if math.Abs(body-test.wantBody) > 0.01 || math.Abs(date-test.wantDate) > 0.01 {
			t.Errorf("%+v: %.1f and %.1f characters", test, body/c, date/c)
		}
	}
}

func TestColumnsFillTheTypeArea(t *testing.T) {
	columns := Setting{}.columns([][]string{{"日期", "事项", "备注"}, {"2025年6月1日", strings.Repeat("很长的内容", 30)}})
	sum := 0.0
	for _, c := range columns {
		if c.Width < 30 {
			t.Errorf("a column of %.1f points", c.Width)
		}
		sum += c.Width
	}
	if len(columns) != 3 || math.Abs(sum-TypeAreaWidth) > 0.01 {
		t.Errorf("columns %v", columns)
	}
	if columns[0].Align != Center || columns[1].Align == Center {
		t.Errorf("a date stands in the middle, a text does not: %v", columns)
	}
}

// A full page of rows ends inside the type area, whatever their heights.
func TestRowsEndOnHalfLines(t *testing.T) {
	for _, setting := range settings {
		for lines := 1; lines < 30; lines++ {
			height := setting.RowHeight(lines)
			if halves := height / (LinePitch / 2); math.Abs(halves-math.Round(halves)) > 1e-9 || height < float64(lines)*setting.Pitch()+6 {
				t.Errorf("%d lines of %.1f: %.2f points", lines, setting.Size, height)
			}
		}
		both := HalfLeading + setting.RowHeight(setting.MostLines(true)) + setting.RowHeight(setting.MostLines(false))
		if page := float64(setting.Sheet.Lines()) * LinePitch; both > page {
			t.Errorf("a heading and a row of %.1f take %.1f of %.1f", setting.Size, both, page)
		}
	}
}

func TestMastheadFitsOneLine(t *testing.T) {
	for _, text := range []string{"水务局文件", strings.Repeat("长", 30), ""} {
		size := MarkOf(text, "").Size
		if size > 48 || size*float64(len([]rune(text))) > TypeAreaWidth+0.01 {
			t.Errorf("%s: %.1f points", text, size)
		}
	}
}
