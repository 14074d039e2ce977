package main

import (
	"encoding/json"
	"io"

	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/version"
)

// A jsonReport is what --json prints: one object for the whole run. Ledgers
// stand in the order in which they were given.
type jsonReport struct {
	out     io.Writer
	Version string       `json:"version"`
	Error   string       `json:"error,omitempty"` // why the run as a whole came to nothing, or has no 批次汇总.xlsx
	Batch   string       `json:"batch,omitempty"` // path of 批次汇总.xlsx
	Notes   []string     `json:"notes,omitempty"` // what is not about one ledger
	Ledgers []jsonLedger `json:"ledgers"`
}

type jsonLedger struct {
	File     string           `json:"file"`
	OK       bool             `json:"ok"`
	Error    string           `json:"error,omitempty"`
	Outputs  []string         `json:"outputs"`
	Pages    int              `json:"pages,omitempty"`
	Counts   map[string]int   `json:"counts,omitempty"`
	Rate     string           `json:"rate,omitempty"`
	Findings finding.List     `json:"findings"`
	Readings []ledger.Reading `json:"readings,omitempty"`
}

func newJSONReport(out io.Writer, ledgers int) *jsonReport {
	return &jsonReport{out: out, Version: version.String(), Ledgers: make([]jsonLedger, ledgers)}
}

func (r *jsonReport) add(i int, out report.Outcome, err error) {
	l := jsonLedger{
		File: out.Job.Path, OK: err == nil, Error: reason(err), Pages: out.Pages,
		Outputs: nonNil(out.Outputs), Findings: nonNil(out.Findings),
	}
	if out.Ledger != nil {
		l.Readings = out.Ledger.Readings
		l.Counts, l.Rate = counts(out), out.Statistics.Measures.Rate()
	}
	r.Ledgers[i] = l
}

func counts(out report.Outcome) map[string]int {
	s := out.Statistics
	counts := map[string]int{
		"方面数": s.Aspects, "反馈问题数": s.Problems, "具体任务数": s.Tasks.Total,
		"整改措施数": s.Measures.Total,
	}
	if !s.On.IsZero() { // else nobody knows
		counts["逾期数"] = s.Measures.Overdue()
	}
	for _, state := range ledger.States {
		counts[state.String()] = s.Measures.State(state)
	}
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
