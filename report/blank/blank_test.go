package blank

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
	"tongbao/report/internal/opc/opctest"
)

// written is the blank workbook's bytes.
func written(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func open(t *testing.T) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(written(t)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// The bytes depend on no version of Go.
func TestPackedByTheModulesOwnLibrary(t *testing.T) {
	opctest.Packed(t, written(t))
}

func TestSameBytesEveryTime(t *testing.T) {
	first := written(t)
	for range 5 {
		if !bytes.Equal(first, written(t)) {
			t.Fatal("two runs gave different bytes")
		}
	}
}

func TestSheetsAndHeadings(t *testing.T) {
	f := open(t)
	want := map[string]string{
		"通报信息": "项目 内容 说明",
		"组织落实": "标题 内容",
		"整改台账": "序号 方面 反馈问题 具体问题 整改措施及进展 责任领导 责任科室 配合单位 责任人 完成时限 整改状态 完成日期 未完成原因 制度成果 备注",
		"今后打算": "标题 内容",
	}
	if got := strings.Join(f.GetSheetList(), " "); got != "使用说明 通报信息 组织落实 整改台账 今后打算" {
		t.Errorf("sheets: %s", got)
	}
	for name, headings := range want {
		rows, err := f.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(rows[0], " "); got != headings {
			t.Errorf("%s: headings %q, want %q", name, got, headings)
		}
	}
}

func TestStateIsChosenFromAList(t *testing.T) {
	checks, err := open(t).GetDataValidations("整改台账")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range checks {
		if strings.HasPrefix(c.Sqref, "K2:") {
			if want := "已完成,基本完成,长期坚持,推进中,未完成"; !strings.Contains(c.Formula1, want) || !c.ShowErrorMessage {
				t.Errorf("list of states is %s, strict %v", c.Formula1, c.ShowErrorMessage)
			}
			return
		}
	}
	t.Errorf("no list on column K among %d", len(checks))
}

// What a column's note says is shown at its heading, and stands in the guide; a comment
// would stand among those of a review.
func TestEveryHeadingThatNeedsItIsExplained(t *testing.T) {
	f := open(t)
	lines, err := f.GetCols(guideSheet)
	if err != nil {
		t.Fatal(err)
	}
	for _, form := range forms {
		checks, err := f.GetDataValidations(form.name)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range form.columns {
			shown := slices.ContainsFunc(checks, func(v *excelize.DataValidation) bool {
				return v.Sqref == a1.Cell(1, i+1) && v.Prompt != nil && *v.Prompt == c.note && v.ShowInputMessage
			})
			listed := slices.ContainsFunc(lines[0], func(line string) bool { return c.note != "" && strings.Contains(line, c.note) })
			if said := c.note != ""; shown != said || listed != said {
				t.Errorf("%s, %s: shown %v, in the guide %v", form.name, c.heading, shown, listed)
			}
		}
		if comments, err := f.GetComments(form.name); err != nil || len(comments) > 0 {
			t.Errorf("%s: %d comments, %v", form.name, len(comments), err)
		}
	}
}
