package main

import (
	"encoding/json"
	"io"

	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
	"tongbao/report/version"
)

// A jsonReport is what --json prints: one object for the whole run. Ledgers
// stand in the order in which they were given.
type jsonReport struct {
	out     io.Writer
	Version string   `json:"version"`
	Error   string   `json:"error,omitempty"` // why the run as a whole came to nothing, or has no 批次汇总.xlsx
	Batch   string   `json:"batch,omitempty"` // path of 批次汇总.xlsx
	Notes   []string `json:"notes,omitempty"` // what is not about one ledger

	Collective *jsonCollective `json:"collective,omitempty"`
	Ledgers    []jsonLedger    `json:"ledgers"`
}

type jsonLedger struct {
	File     string           `json:"file"`
	OK       bool             `json:"ok"`
	Error    string           `json:"error,omitempty"`
	Draft    bool             `json:"draft,omitempty"`        // the outputs are drafts
	LeftToDo int              `json:"leftToDo,omitempty"`     // places that make them so
	Beside   string           `json:"configBeside,omitempty"` // the configuration beside the ledger that was used
	Softened int              `json:"softened,omitempty"`     // findings that it switched off or graded lower
	Outputs  []string         `json:"outputs"`
	Papers   []string         `json:"papers,omitempty"`     // paths of the papers (文书)
	Left     []string         `json:"papersLeft,omitempty"` // names of other files in their folder
	Pages    int              `json:"pages,omitempty"`
	Counts   map[string]int   `json:"counts,omitempty"` // what is not known is absent
	Rate     string           `json:"rate,omitempty"`   // absent as long as a state is unknown
	Findings finding.List     `json:"findings"`
	Public   *jsonPublic      `json:"public,omitempty"` // what is so of the public version
	Readings []ledger.Reading `json:"readings,omitempty"`
}

// A jsonCollective is what came of the collective notice (集体通报).
type jsonCollective struct {
	OK       bool         `json:"ok"`
	Error    string       `json:"error,omitempty"`
	Outputs  []string     `json:"outputs"`
	Draft    bool         `json:"draft,omitempty"`
	Units    int          `json:"units"`            // how many bodies it counts
	Failed   []string     `json:"failed,omitempty"` // ledgers that it could not count
	Pages    int          `json:"pages,omitempty"`
	Findings finding.List `json:"findings"`
}

func collectiveJSON(c report.Collected, err error) *jsonCollective {
	return &jsonCollective{
		OK: err == nil, Error: reason(err), Outputs: nonNil(c.Outputs), Draft: c.Draft,
		Units: c.Units, Failed: c.Failed, Pages: c.Pages, Findings: nonNil(c.Findings),
	}
}

// A jsonPublic is the list for who approves the public version.
type jsonPublic struct {
	Draft    bool           `json:"draft,omitempty"`
	Pages    int            `json:"pages,omitempty"`
	LeftOut  int            `json:"leftOut"`
	Masked   int            `json:"masked"`
	Counts   map[string]int `json:"counts"`
	Findings finding.List   `json:"findings"`
}

func newJSONReport(out io.Writer, ledgers int) *jsonReport {
	return &jsonReport{out: out, Version: version.String(), Ledgers: make([]jsonLedger, ledgers)}
}

func (r *jsonReport) add(i int, out report.Outcome, err error) {
	l := jsonLedger{
		File: out.Job.Path, OK: err == nil, Error: reason(err), Pages: out.Pages,
		Draft: out.Draft, LeftToDo: out.LeftToDo, Beside: out.Job.ConfigBeside, Softened: out.Softened,
		Papers: out.Papers.Files, Left: out.Papers.Left,
		Outputs: nonNil(out.Outputs), Findings: nonNil(out.Findings),
	}
	if out.Ledger != nil {
		l.Readings = out.Ledger.Readings
		l.Counts = counts(out.Statistics)
		if m := out.Statistics.Measures; m.Certain() {
			l.Rate = m.Rate()
		}
	}
	if v := out.Public; v != nil {
		l.Public = &jsonPublic{v.Draft, v.Pages, v.LeftOut(), v.Masked(), counts(v.Statistics), nonNil(v.Findings)}
	}
	r.Ledgers[i] = l
}

// counts returns the figures that are known.
func counts(s stats.Statistics) map[string]int {
	counts := map[string]int{"具体任务数": s.Tasks.Total, "整改措施数": s.Measures.Total}
	add := func(name string, n int, known bool) {
		if known {
			counts[name] = n
		}
	}
	add("方面数", s.Aspects, s.Aspects > 0)
	add("反馈问题数", s.Problems, s.Problems > 0)
	add("逾期数", s.Measures.Overdue(), s.JudgesOverdue())
	for _, state := range ledger.States {
		add(state.String(), s.Measures.State(state), s.JudgesStates())
	}
	unknown := s.Measures.State(ledger.UnknownState)
	add(ledger.UnknownState.String(), unknown, unknown > 0)
	return counts
}

// nonNil makes an empty list of none, so that JSON has [] and not null.
func nonNil[S ~[]E, E any](list S) S {
	if list == nil {
		return S{}
	}
	return list
}

func (r *jsonReport) write() {
	encoder := json.NewEncoder(r.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	encoder.Encode(r)
}
