package report

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

const officeCases = "../../shared/cases/offices"

// An officeCase is a ledger as an office keeps it, with what its measures must be.
type officeCase struct {
	states    string // of the measures in order, in the first character of each; ? for unknown
	deadlines string // of those named, by row: 4:2024-09-06
	told      string // kinds of findings about states and deadlines with their cells
}

var officeStates = map[string]officeCase{
	"20": {"已已推已", "", ""}, // two measures under the first problem
	"23": {"已长已推", "", ""},
	"29": {"已推已已推", "7:2024-06-30", ""},
	"43": {"已推已已未", "", "state-from-text C2"},
	"44": {"已已已基推已???", "4:2024-09-06 7:2024-09-30 9:2024-12-31 10:2024-11-30",
		"bad-deadline F5 bad-deadline F6 bad-deadline F8 unknown-status G8 unknown-status G9 unknown-status G10"},
}

func TestStatesOfOffices(t *testing.T) {
	for number, want := range officeStates {
		files, _ := filepath.Glob(filepath.Join(officeCases, number+"-*.xlsx"))
		if len(files) != 1 {
			t.Skip("the ledgers of offices are not at hand")
		}
		l, found := readOffice(t, files[0])
		var states, deadlines strings.Builder
		l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
			states.WriteString(initial(m.State))
			if m.Deadline.Kind == ledger.ByDay {
				deadlines.WriteString(m.Deadline.At.Cell()[1:] + ":" + m.Deadline.Day.String() + " ")
			}
			return true
		})
		if states.String() != want.states {
			t.Errorf("%s: states %s, want %s", number, states.String(), want.states)
		}
		for _, d := range strings.Fields(want.deadlines) {
			if !strings.Contains(" "+deadlines.String(), " "+d+" ") {
				t.Errorf("%s: deadlines %s, want %s", number, deadlines.String(), d)
			}
		}
		if got := aboutStates(found); got != want.told {
			t.Errorf("%s: told %s, want %s", number, got, want.told)
		}
	}
}

// readOffice reads a ledger with a day of feedback beside it, from which some count.
func readOffice(t *testing.T, file string) (*ledger.Ledger, finding.List) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	info := map[ledger.Key]string{ledger.FedBack: "2024年6月6日"}
	l, found, err := reading.Read(filepath.Base(file), data, reading.Options{Info: info})
	if err != nil {
		t.Fatal(err)
	}
	return l, found
}

func initial(s ledger.State) string {
	if s == ledger.UnknownState {
		return "?"
	}
	return string([]rune(s.String())[:1])
}

// aboutStates are the findings about states and deadlines by kind and cell, those of a
// kind together.
func aboutStates(found finding.List) string {
	var told []string
	for _, id := range []string{"bad-deadline", "unknown-status", "state-from-text", "state-in-text"} {
		for _, f := range found {
			if f.ID() == id {
				told = append(told, id+" "+f.At.Cell())
			}
		}
	}
	return strings.Join(told, " ")
}
