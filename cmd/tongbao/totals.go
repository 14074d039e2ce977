package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/finding"
)

// A tally counts what came of the ledgers of a run.
type tally struct {
	done, drafts int
	failures     []failure
}

// A failure is why the i-th ledger came to nothing.
type failure struct {
	i   int
	err error
}

func (t *tally) add(i int, out report.Outcome, err error) {
	switch {
	case err != nil:
		t.failures = append(t.failures, failure{i, err})
	case out.Draft:
		t.drafts++
	default:
		t.done++
	}
}

// totals adds a run of several ledgers up, and says once more which ones failed, as
// that may have scrolled away.
func (c *console) totals() {
	t := c.tally
	fmt.Fprintf(c.out, "一共%d份，完成%d份，草稿%d份，失败%d份\n", len(c.labels), t.done, t.drafts, len(t.failures))
	slices.SortFunc(t.failures, func(a, b failure) int { return a.i - b.i })
	for _, f := range t.failures {
		c.errs.Paint(terminal.Red, "× ")
		name := terminal.Line(c.labels[f.i])
		room := max(terminal.Columns-terminal.Width("× "+name+"："), leastReason)
		fmt.Fprintln(c.errs, name+"："+terminal.Clip(terminal.Line(brief(f.err)), room))
	}
}

// leastReason is how many columns a reason has behind the longest name.
const leastReason = 40

// brief is the first sentence of an error, without the file's name before it.
func brief(err error) string {
	text := sentence(err)
	if f := (finding.Finding{}); errors.As(err, &f) {
		text = f.Summary
	}
	first, _, _ := strings.Cut(text, "。")
	return first + "。"
}
