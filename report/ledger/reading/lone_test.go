package reading_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger/reading"
)

// A title of an aspect alone on a row, above its problems, is no problem itself.
func TestLoneAspectAboveItsProblems(t *testing.T) {
	rows := []string{"方面,反馈问题,整改措施,整改状态", "政治方面,,,", ",学习不深入,组织学习。,已完成", ",调研不够,下乡调研。,推进中", "作风方面,,,", "组织方面,党费收缴晚,按月收缴。,已完成"}
	l, _, err := reading.Read("台账.csv", []byte(strings.Join(rows, "\n")), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []int
	for _, a := range l.Aspects {
		got = append(got, len(a.Problems))
	}
	if len(got) != 3 || got[0] != 2 || got[1] != 1 || got[2] != 1 || l.Aspects[0].Problems[0].Title.Text != "学习不深入" {
		t.Errorf("problems of the aspects: %v, first %q", got, l.Aspects[0].Problems[0].Title.Text)
	}
}
