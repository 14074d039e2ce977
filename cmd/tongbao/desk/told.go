package desk

import (
	"tongbao/cmd/tongbao/digest"
	"tongbao/report"
	"tongbao/report/finding"
)

// A group is the findings of one kind.
type group struct {
	ID       string        `json:"id"`
	Title    string        `json:"title"`
	Severity string        `json:"severity"`
	Reason   string        `json:"reason"`
	Total    int           `json:"total"`
	Fixed    bool          `json:"fixed"` // it can't be ignored
	Findings []toldFinding `json:"findings"`
}

// A toldFinding is one of them.
type toldFinding struct {
	Number  int       `json:"number"` // among all of the ledger
	Place   string    `json:"place"`
	Summary string    `json:"summary"`
	Advice  string    `json:"advice"`
	Word    string    `json:"word"` // that it is about; empty for none
	InCell  bool      `json:"inCell"`
	Excerpt [3]string `json:"excerpt"` // what stands before the fault, the fault, and what stands behind it
}

// mostFindings is how many findings of one group are listed; the rest is counted.
const mostFindings = 100

// groupsOf groups the findings of a view, the gravest first.
func groupsOf(v *report.View) []group {
	numbers := map[*finding.Finding]int{}
	for i := range v.Findings {
		numbers[&v.Findings[i]] = i
	}
	groups := []group{}
	for _, g := range digest.Groups(v.Findings) {
		kind := g.Findings[0].Kind
		told := group{Title: g.Title, Severity: g.Severity.String(), Total: len(g.Findings)}
		if kind != nil {
			told.ID, told.Reason, told.Fixed = kind.ID, kind.Reason, kind.Fixed
		}
		for _, f := range g.Findings[:min(len(g.Findings), mostFindings)] {
			told.Findings = append(told.Findings, toldFinding{numbers[f], reference(f.At), f.Summary, f.Advice, wordOf(f), f.At.Cell() != "", excerptOf(f.Excerpt)})
		}
		groups = append(groups, told)
	}
	return groups
}

// around is how many characters of the text an excerpt shows on each side of the fault.
const around = 16

func excerptOf(e finding.Excerpt) [3]string {
	if e.Text == "" || e.From < 0 || e.To > len(e.Text) || e.From > e.To || e.From == 0 && e.To == len(e.Text) {
		return [3]string{}
	}
	before, after := []rune(e.Text[:e.From]), []rune(e.Text[e.To:])
	parts := [3]string{string(before), e.Text[e.From:e.To], string(after)}
	if len(before) > around {
		parts[0] = "…" + string(before[len(before)-around:])
	}
	if len(after) > around {
		parts[2] = string(after[:around]) + "…"
	}
	return parts
}
