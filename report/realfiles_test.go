package report_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/stats"
)

// realFiles are spreadsheets as programs really write them, which the repository does
// not hold. Each is one small ledger with a property of its own.
const realFiles = "../../shared/cases/real-files"

// A realFile says how one of them is to be read: of four measures two are completed.
type realFile struct {
	notStarted, overdue int    // among the other two
	deadlines           string // of the measures, where they are the property
	progress            string // of the last measure, where there is such a column
	told                string // ids of what the reading finds, parted by blanks
}

var realFileRight = map[string]realFile{
	"01-state-condition-format.xlsx":   {notStarted: 1, overdue: 1},
	"05-annex-condition-format.xlsx":   {overdue: 1},
	"09-zero-hidden-by-format.xlsx":    {overdue: 1},
	"13-1904-with-x15-workbookPr.xlsx": {overdue: 1},
	"14-dispimg-in-progress.xlsx":      {overdue: 1, told: "picture-in-cell"},
	"22-hidden-column-printed.xlsx":    {overdue: 1, progress: "内部", told: "hidden-column mark-printed mark-printed mark-printed mark-printed"},
	"25-month-format-hides-year.xlsx":  {deadlines: "2024-03-31 2024-06-30 2025-10-31 2025-12-31"},
	"28-format-17-mmm-yy.xlsx":         {deadlines: "2024-03-31 2024-06-30 2024-11-30 2024-12-31"},
	"29-strikethrough-runs.xlsx":       {deadlines: "2024-03-31 2024-06-30 2025-03-31 2024-12-31", told: "struck-text struck-text struck-text"},
	"31-hidden-text-by-format.xlsx":    {overdue: 1, told: "hidden-by-format hidden-by-format hidden-by-format hidden-by-format"},
	"46-utf16-parts.xlsx":              {overdue: 1},
	"49-styles-part-missing.xlsx":      {overdue: 1},
	"52-merge-whole-column.xlsx":       {overdue: 1},
	"62-picture-placed-in-cell.xlsx":   {overdue: 1, told: "picture-in-cell"},
}

func TestRealFiles(t *testing.T) {
	for name, right := range realFileRight {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(realFiles, name))
			if err != nil {
				t.Skip("the file is not at hand")
			}
			l, found, err := reading.Read(name, data, reading.Options{Info: realFacts(t)})
			if err != nil {
				t.Fatal(err)
			}
			s := stats.Count(l).Measures
			if s.Total != 4 || s.Done() != 2 || s.State(ledger.NotDone) != right.notStarted || s.State(ledger.Going) != 2-right.notStarted || s.Overdue() != right.overdue {
				t.Errorf("counted %+v, want %+v", s, right)
			}
			if ids := idsOf(found); ids != right.told {
				t.Errorf("told %q, want %q", ids, right.told)
			}
			deadlines, progress := measured(l)
			if right.deadlines != "" && deadlines != right.deadlines {
				t.Errorf("the deadlines are %s, want %s", deadlines, right.deadlines)
			}
			if !strings.HasPrefix(progress, right.progress) || right.progress == "" && progress != "" {
				t.Errorf("the last progress is %q, want %q", progress, right.progress)
			}
		})
	}
}

// The texts of an annex are those that its sheet shows.
func TestRealAnnex(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(realFiles, "05-annex-condition-format.xlsx"))
	if err != nil {
		t.Skip("the file is not at hand")
	}
	l, _, err := reading.Read("台账", data, reading.Options{Info: realFacts(t)})
	if err != nil || len(l.Annexes) != 1 {
		t.Fatalf("%v, %d annexes", err, len(l.Annexes))
	}
	var last []string
	for _, row := range l.Annexes[0].Table {
		last = append(last, row[len(row)-1].Text)
	}
	if want := []string{"已完成", "60%", "未启动"}; len(last) < 3 || !slices.Equal(last[len(last)-3:], want) {
		t.Errorf("the rates are %q, want %q", last, want)
	}
}

// realFacts are those that stand beside the files.
func realFacts(t *testing.T) map[ledger.Key]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(realFiles, "tongbao.yaml"))
	if err != nil {
		t.Skip("the facts are not at hand")
	}
	var file struct{ Info map[ledger.Key]string }
	if err := yaml.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	return file.Info
}

func idsOf(found finding.List) string {
	var ids []string
	for _, f := range found {
		ids = append(ids, f.ID())
	}
	return strings.Join(ids, " ")
}

// measured returns the days of the measures' deadlines and the progress of the last.
func measured(l *ledger.Ledger) (deadlines, progress string) {
	var days []string
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		days = append(days, m.Deadline.Day.String())
		progress = m.Progress.Text
		return true
	})
	return strings.Join(days, " "), progress
}
