package report_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// officeCases are ledgers of other offices, which the repository does not hold.
const officeCases = "../../shared/cases/offices"

// A reckoning is how much a ledger is read as.
type reckoning struct{ aspects, problems, tasks, measures, done, going, lasting int }

// Each case is read as the text beside it says; where it says nothing, as it stands.
func TestShapesOfOfficesLedgers(t *testing.T) {
	for number, want := range map[string]reckoning{
		"01": {2, 3, 4, 5, 3, 0, 1}, "03": {2, 4, 4, 6, 5, 0, 1}, "06": {2, 3, 4, 4, 3, 1, 0}, "10": {2, 3, 3, 3, 2, 0, 1},
		"12": {4, 5, 5, 5, 3, 0, 0}, "13": {2, 2, 3, 3, 2, 1, 0}, "14": {3, 4, 4, 4, 3, 1, 0}, "15": {2, 4, 4, 4, 2, 1, 1},
		"19": {0, 0, 1, 3, 3, 0, 0}, "25": {0, 3, 3, 3, 2, 0, 0}, "26": {2, 0, 4, 7, 5, 1, 1}, "34": {2, 3, 4, 4, 3, 1, 0},
		"37": {0, 3, 3, 8, 8, 0, 0}, "39": {0, 3, 3, 3, 2, 1, 0}, "40": {0, 4, 4, 4, 3, 0, 0},
	} {
		t.Run(number, func(t *testing.T) {
			l, found := officeCase(t, number)
			if got := reckoned(l); got != want {
				t.Errorf("read as %+v, want %+v", got, want)
			}
			for _, f := range found {
				if slices.Contains([]string{"row-without-parent", "unread-column", "duplicate-column", "ignored-row", "compound-column"}, f.ID()) {
					t.Errorf("told %s at %s: %s", f.ID(), f.At, f.Summary)
				}
			}
		})
	}
}

// officeCase reads the case of a number; the test is skipped where it is not at hand.
func officeCase(t *testing.T, number string) (*ledger.Ledger, finding.List) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(officeCases, number+"-*.xlsx"))
	if err != nil || len(paths) == 0 {
		t.Skip("the offices' ledgers are not at hand")
	}
	content, err := os.ReadFile(paths[0])
	if err != nil {
		t.Fatal(err)
	}
	l, found, err := reading.Read(filepath.Base(paths[0]), content, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return l, found
}

func reckoned(l *ledger.Ledger) reckoning {
	var r reckoning
	for _, a := range l.Aspects {
		if a.Title.Given() {
			r.aspects++
		}
		for _, p := range a.Problems {
			if p.Title.Given() {
				r.problems++
			}
			r.tasks += len(p.Tasks)
		}
	}
	for _, m := range measuresOf(l) {
		r.measures++
		switch m.State {
		case ledger.Done:
			r.done++
		case ledger.Going:
			r.going++
		case ledger.Ongoing:
			r.lasting++
		}
	}
	return r
}

func measuresOf(l *ledger.Ledger) []*ledger.Measure {
	var all []*ledger.Measure
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		all = append(all, m)
		return true
	})
	return all
}

// offices returns how many measures each office has, the most first.
func offices(l *ledger.Ledger) []int {
	counts := map[string]int{}
	for _, m := range measuresOf(l) {
		counts[m.Office.Text]++
	}
	return slices.SortedFunc(maps.Values(counts), func(a, b int) int { return b - a })
}

func notesOf(l *ledger.Ledger) string {
	var notes []string
	for _, r := range l.Readings {
		notes = append(notes, r.Notes...)
	}
	return strings.Join(notes, "\n")
}

// What stands in the cells goes where it belongs, and how it was read is told.
func TestContentOfOfficesLedgers(t *testing.T) {
	for number, check := range map[string]func(l *ledger.Ledger, notes string) bool{
		"03": func(_ *ledger.Ledger, notes string) bool {
			return strings.Contains(notes, "“具体问题”一列（D列）没有填写")
		},
		"15": func(l *ledger.Ledger, _ string) bool {
			return !slices.ContainsFunc(l.Aspects, func(a ledger.Aspect) bool { return a.Title.Text != a.Title.At.Sheet() })
		},
		"25": func(l *ledger.Ledger, notes string) bool {
			return len(l.Annexes) == 0 && strings.Count(notes, "不重复统计") == 3
		},
		"26": func(l *ledger.Ledger, notes string) bool {
			var days []string
			for _, m := range measuresOf(l) {
				if m.Deadline.Kind == ledger.ByDay {
					days = append(days, m.Deadline.Day.String())
				}
			}
			return slices.Equal(offices(l), []int{3, 2, 1, 1}) && strings.Count(notes, "分开读取") == 2 &&
				slices.Equal(slices.Compact(days), []string{"2024-08-31", "2024-10-31", "2025-03-31"})
		},
		"39": func(l *ledger.Ledger, notes string) bool {
			var columns []string
			for _, m := range measuresOf(l) {
				columns = append(columns, strings.TrimRight(m.Progress.At.Cell(), "0123456789"))
			}
			return slices.Equal(columns, []string{"H", "G", "I"}) && strings.Contains(notes, "progress")
		},
		"40": func(l *ledger.Ledger, notes string) bool {
			return slices.Equal(offices(l), []int{2, 1, 1}) && strings.Count(notes, "“责任科室”取自工作表的名称") == 3
		},
	} {
		t.Run(number, func(t *testing.T) {
			if l, _ := officeCase(t, number); !check(l, notesOf(l)) {
				t.Errorf("not as it should be; notes:\n%s", notesOf(l))
			}
		})
	}
}

// Progress that is listed otherwise than its measures is told with its cell.
func TestUnequalListsOfOfficesLedgers(t *testing.T) {
	_, found := officeCase(t, "37")
	told := 0
	for _, f := range found {
		if f.ID() == "unpaired-progress" {
			told++
		}
	}
	if told != 2 {
		t.Errorf("%d of 2 cells are told", told)
	}
}
