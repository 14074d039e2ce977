package table_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/table"
)

func TestProgressMonthByMonth(t *testing.T) {
	const heading = "反馈问题|整改措施|8月进展|9月进展|10月进展|状态"
	rows := []string{heading, "甲|修订|起草|报审|印发。|已完成", "乙|清理|排查|清退3万元||已完成", "丙|减会|减少3次|/|同上|推进中", "丁|公开|||无|未完成", heading, "戊|培训||开班||推进中"}
	last, told := readRows(t, rows...)
	if got := column(last, ledger.FieldProgress); got != "印发。|清退3万元|减少3次||开班" {
		t.Errorf("the last are %q", got)
	}
	if !strings.Contains(told, "8月、9月、10月3列是各期的进展，每行取最后填写的一格，如第2行到E2") || !strings.Contains(told, "progress") {
		t.Errorf("told %s", told)
	}
	all, told := readRowsWith(t, table.Options{AllProgress: true}, rows...)
	if got := column(all, ledger.FieldProgress); got != "8月：起草；9月：报审；10月：印发|8月：排查；9月：清退3万元|8月：减少3次||9月：开班" {
		t.Errorf("all are %q", got)
	}
	if !strings.Contains(told, "每行各格连写") {
		t.Errorf("told %s", told)
	}
}

func TestMonthsOfOtherShapes(t *testing.T) {
	for name, c := range map[string]struct {
		rows             []string
		progress, status string
		told             string
	}{
		"the latest first":             {[]string{"反馈问题|整改措施|10月进展|9月进展|8月进展|状态", "甲|修订||报审|起草|推进中"}, "报审", "推进中", "8月、9月、10月"},
		"under a heading of their own": {[]string{"反馈问题|整改措施|进展情况||状态", "||8月|9月|", "甲|修订|起草|报审|推进中"}, "报审", "推进中", "8月、9月2列"},
		"states by month":              {[]string{"反馈问题|整改措施|8月完成情况|9月完成情况", "甲|修订|推进中|已完成", "乙|清理|推进中|"}, "", "已完成|推进中", "各期写的都是整改状态"},
		"beside one column for all":    {[]string{"反馈问题|整改措施|整改进展|8月进展|9月进展|状态", "甲|修订|已印发|起草|报审|已完成"}, "已印发", "已完成", "duplicate-column D1\nduplicate-column E1"},
		"beside a column of states":    {[]string{"反馈问题|整改措施|完成情况|8月进展|9月进展", "甲|修订|已完成|起草|报审"}, "报审", "已完成", "8月、9月2列"},
		"one month":                    {[]string{"反馈问题|整改措施|8月进展|状态", "甲|修订|起草|推进中"}, "起草", "推进中", ""},
	} {
		read, told := readRows(t, c.rows...)
		if got := column(read, ledger.FieldProgress); strings.Trim(got, "|") != c.progress {
			t.Errorf("%s: progress %q", name, got)
		}
		if got := column(read, ledger.FieldStatus); got != c.status {
			t.Errorf("%s: status %q", name, got)
		}
		if !strings.Contains(told, c.told) {
			t.Errorf("%s: told %s", name, told)
		}
	}
}
