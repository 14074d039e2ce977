package table_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
)

// shownOf shows what the records of some rows show for a field, and the notes.
func shownOf(rows string, f ledger.Field, merges ...string) string {
	t, _ := tableOf(rows, merges...)
	var texts []string
	for i := range t.Records {
		text := "·"
		if c := t.Cell(&t.Records[i], f); c != nil {
			text = c.Text
		}
		texts = append(texts, text)
	}
	return strings.Join(texts, " ") + " " + notes(t)
}

// Without merges, what belongs to a task often stands on its first row alone.
func TestColumnsKeptOncePerTask(t *testing.T) {
	const columns = "序号|反馈问题|整改措施|责任科室|完成日期|状态\n"
	for _, c := range []struct {
		name, rows string
		field      ledger.Field
		want       string
	}{
		{"brought down", "|甲|学习。|甲科\n||检查。\n|乙|公开。|乙科\n||公示。", ledger.FieldOffice, "甲科 甲科 乙科 乙科 只在任务的第一行填写的列：责任科室，下面各行视为相同。"},
		{"a task without one has none", "|甲|学习。|甲科\n||检查。\n|乙|公开。|乙科\n||公示。\n|丙|整治。\n||清理。", ledger.FieldOffice, "甲科 甲科 乙科 乙科 · · 只在任务的第一行填写的列：责任科室，下面各行视为相同。"},
		{"not from one task alone", "|甲|学习。|甲科\n||检查。\n|乙|公开。|乙科", ledger.FieldOffice, "甲科 · 乙科 "},
		{"not where another row has one too", "|甲|学习。|甲科\n||检查。|丙科\n|乙|公开。|乙科\n||公示。", ledger.FieldOffice, "甲科 丙科 乙科 · "},
		{"not across a title", "|甲|学习。|甲科\n||检查。\n|乙|公开。|乙科\n||公示。\n一、政治方面\n||清理。", ledger.FieldOffice, "甲科 甲科 乙科 乙科 · · 只在任务的第一行填写的列：责任科室，下面各行视为相同。"},
		{"the state with its day", "|甲|学习。||2025-3-1|已完成\n||检查。\n|乙|公开。||2025-3-2|已完成\n||公示。", ledger.FieldFinished, "2025-3-1 2025-3-1 2025-3-2 2025-3-2 只在任务的第一行填写的列：状态、完成日期，下面各行视为相同。"},
		{"not the day alone", "|甲|学习。||2025-3-1|已完成\n||检查。|||推进中\n|乙|公开。||2025-3-2|已完成\n||公示。|||推进中", ledger.FieldFinished, "2025-3-1 · 2025-3-2 · "},
		{"not measures", "|甲|学习。\n||\n|乙|公开。\n||", ledger.FieldAction, "学习。 公开。 "},
	} {
		if got := shownOf(columns+c.rows, c.field); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// 同上 is the cell above, a stroke is a blank, 无 is no title and no measure.
func TestWordsForOtherCells(t *testing.T) {
	for _, c := range []struct{ name, rows, want string }{
		{"ditto", "甲|学习。|甲科|长期\n同上|检查。|〃|同前", "2 甲|学习。|甲科|长期\n3 甲|检查。|甲科|长期"},
		{"ditto twice", "甲|学习。|甲科|长期\n|检查。|同上\n|公开。|同上", "2 甲|学习。|甲科|长期\n3 |检查。|甲科|\n4 |公开。|甲科|"},
		{"ditto under nothing", "同上|学习。|甲科|长期", "2 |学习。|甲科|长期"},
		{"ditto under a title across", "甲|学习。|甲科|长期\n一、政治\n乙|检查。|同上|", "2 甲|学习。|甲科|长期\n3 [一、政治]\n4 乙|检查。||"},
		{"strokes", "甲|学习。|/|—", "2 甲|学习。||"},
		{"a word for nothing of four characters", "甲|暂无进展|甲科|长期\n乙|检查。", "2 甲||甲科|长期\n3 乙|检查。||"},
		{"无 among titles and measures alone", "无|暂无|无|不涉及\n甲|学习。", "2 ||无|不涉及\n3 甲|学习。||"},
		{"a longer text with such a word", "甲|同上级要求一致|甲科、乙科|长期", "2 甲|同上级要求一致|甲科、乙科|长期"},
	} {
		got, _ := tableOf("反馈问题|整改措施|责任科室|完成时限\n" + c.rows)
		if shown(got) != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, shown(got), c.want)
		}
	}
	got, _ := tableOf("反馈问题|整改措施|责任科室|完成时限\n无|学习。|甲科|长期\n甲|无|甲科|长期\n乙|检查。|/|长期")
	for i, untitled := range []bool{true, false, false} {
		if got.Records[i].Untitled != untitled {
			t.Errorf("row %d: says that it has no title: %t", got.Records[i].Row, !untitled)
		}
	}
}
