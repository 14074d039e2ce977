package table_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
)

func TestRowsAcrossTheTable(t *testing.T) {
	for _, c := range []struct{ name, row, merge, want string }{
		{"in the first column", "一、政治方面", "", "[一、政治方面]"},
		{"without a number", "政治方面", "", "[政治方面]"},
		{"merged over all columns", "政治方面", "A2:F2", "[政治方面]"},
		{"merged over half of them", "||政治方面", "C2:E2", "[政治方面]"},
		{"merged over fewer, not in the first", "||政治方面", "C2:D2", "||政治方面|政治方面||"},
		{"a section", "（一）学习不深入", "", "[[（一）学习不深入]]"},
		{"a section behind a wide blank", "　(一)学习不深入", "", "[[(一)学习不深入]]"},
		{"a number alone", "12", "", "12|||||"},
		{"in another column", "|政治方面", "", "|政治方面||||"},
		{"beside another text", "一、政治方面|学习不深", "", "一、政治方面|学习不深||||"},
		{"beside a blank", "一、政治方面|　", "", "[一、政治方面]"},
	} {
		got, _ := tableOf(heads+c.row+"\n"+first, c.merge)
		if line, _, _ := strings.Cut(shown(got), "\n"); strings.TrimPrefix(line, "2 ") != c.want {
			t.Errorf("%s: %s, want %s", c.name, line, c.want)
		}
	}
}

// A first column of titles has titles of its own; only a chapter's is a row across.
func TestATextInAFirstColumnOfTitles(t *testing.T) {
	for row, want := range map[string]string{"学习不深": "学习不深||", "一、政治方面": "[一、政治方面]", "第一方面 政治": "[第一方面 政治]", "（一）学习": "（一）学习||"} {
		got, _ := tableOf("反馈问题|整改措施|状态\n" + row + "\n甲|学习。|已完成")
		if line, _, _ := strings.Cut(shown(got), "\n"); line != "2 "+want {
			t.Errorf("%s: %s, want %s", row, line, want)
		}
	}
	if got, _ := tableOf("|反馈问题|整改措施|状态\n政治\n|甲|学习。|已完成"); !got.HasBanner() {
		t.Errorf("a first column without a heading: %s", shown(got))
	}
}

func TestTitlesAboveTheHeading(t *testing.T) {
	for above, want := range map[string]string{
		"一、政治方面\n":              "1 [一、政治方面]",
		"某局台账\n一、政治方面\n（一）学习\n": "2 [一、政治方面]\n3 [[（一）学习]]",
		"第一部分 政治\n":             "1 [第一部分 政治]",
		"某局台账\n":                "",
		"一、政治方面|2025年\n":        "",
		"一、政治方面\n甲|乙\n":         "",
	} {
		got, _ := tableOf(above + heads + first)
		lines := strings.Split(shown(got), "\n")
		if titles := strings.Join(lines[:len(lines)-1], "\n"); titles != want {
			t.Errorf("%q: %s, want %s", above, titles, want)
		}
	}
}

// Titles of two levels make the column of problems one of tasks, if no other is.
func TestTwoLevels(t *testing.T) {
	const rows = "一、政治方面\n（一）学习\n" + first
	for _, c := range []struct {
		name, rows string
		taken      bool
	}{
		{"chapters with sections", heads + rows, true},
		{"above the heading", "一、政治方面\n（一）学习\n" + heads + first, true},
		{"sections alone", heads + "（一）学习\n" + first, false},
		{"sections before the chapter", heads + "（一）学习\n一、政治方面\n" + first, false},
		{"chapters alone", heads + "一、政治方面\n" + first, false},
		{"beside a column of aspects", "序号|反馈问题|方面|整改措施\n" + rows, false},
		{"beside a column of tasks", "序号|反馈问题|具体问题|整改措施\n" + rows, false},
		{"without a column of problems", "序号|整改措施|责任科室|状态\n" + rows, false},
	} {
		got, _ := tableOf(c.rows)
		note := strings.Contains(notes(got), "按“具体问题”读取")
		column := false
		for _, r := range got.Plan.Reading.Columns {
			column = column || r.Heading == "反馈问题" && r.Field == ledger.FieldTask
		}
		if note != c.taken || column != c.taken || c.taken && (got.Has(ledger.FieldProblem) || !got.Has(ledger.FieldTask)) {
			t.Errorf("%s: notes %q, columns %v", c.name, notes(got), got.Plan.Reading.Columns)
		}
	}
}

// A chapter's number beside a title alone makes a row across, over rows with titles.
func TestNumberedTitles(t *testing.T) {
	for _, c := range []struct{ name, rows, want string }{
		{"over a row with a title", heads + "一|政治方面\n" + first, "[政治方面]"},
		{"in brackets", heads + "（二）、|政治方面\n" + first, "[政治方面]"},
		{"over a row without", heads + "一|政治方面\n||学习。", "一|政治方面||||"},
		{"beside something else", heads + "一|政治方面|||长期\n" + first, "一|政治方面|||长期|"},
		{"with a figure", heads + "1|政治方面\n" + first, "1|政治方面||||"},
		{"in the last row", heads + "一|政治方面", "一|政治方面||||"},
		{"in a column of aspects", "序号|方面|反馈问题|整改措施\n一|政治方面\n1|作风方面|甲|学习。", "一|政治方面||"},
	} {
		got, _ := tableOf(c.rows)
		if line, _, _ := strings.Cut(shown(got), "\n"); line != "2 "+c.want {
			t.Errorf("%s: %s, want %s", c.name, line, c.want)
		}
	}
}
