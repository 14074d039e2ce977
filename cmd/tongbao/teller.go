package main

import (
	"cmp"
	"fmt"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/finding"
)

// A teller tells the person, or the program, of each ledger.
type teller struct {
	after   func(report.Outcome) error
	console *console
	json    *jsonReport
	bar     *progressbar.ProgressBar
	failed  int
	absent  string // what is said of fonts that the machine lacks
}

// few is how many ledgers need no progress bar.
const few = 3

func newTeller(cmd *cobra.Command, b *builder, ledgers []string) *teller {
	t := &teller{after: b.after}
	out, errs := streams(cmd)
	if b.json {
		t.json = newJSONReport(terminal.NewJSONWriter(out.Raw), len(ledgers))
	} else {
		t.console = &console{out: out, errs: errs, checking: b.checkOnly, labels: labelled(ledgers)}
	}
	if len(ledgers) > few && terminal.IsTerminal(errs.Raw) {
		t.bar = progressbar.NewOptions(len(ledgers), progressbar.OptionSetWriter(errs.Raw), // which it moves about in
			progressbar.OptionSetDescription("正在生成"), progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
	}
	return t
}

func (t *teller) done(i int, out report.Outcome, err error) {
	if err == nil && t.after != nil {
		err = t.after(out)
	}
	if err == nil {
		err = faulty(out)
	}
	if err != nil {
		t.failed++
	}
	t.absent = cmp.Or(t.absent, absentFonts(out))
	if t.bar != nil {
		t.bar.Clear()
		defer t.bar.Add(1)
	}
	if t.json != nil {
		t.json.add(i, out, err)
	} else {
		t.console.tell(i, out, err)
	}
}

// collected tells of the collective notice.
func (t *teller) collected(c report.Collected, err error) {
	if err != nil {
		t.failed++
	}
	if t.json != nil {
		t.json.Collective = collectiveJSON(c, err)
		return
	}
	t.console.collected(c, err)
}

// doubts tells of what is odd about the ledgers together.
func (t *teller) doubts(list finding.List) {
	for _, f := range list {
		if t.json != nil {
			t.json.Notes = append(t.json.Notes, f.Summary+f.Advice)
		} else {
			paragraph(t.console.out, 0, fmt.Sprintf("[%s] ", f.Severity), f.Summary+f.Advice)
		}
	}
}

func (t *teller) end(batch string, notes []string, err error) {
	if t.absent != "" {
		notes = append(notes, t.absent)
	}
	if t.json != nil {
		t.json.Batch, t.json.Notes, t.json.Error = batch, append(t.json.Notes, notes...), reason(err)
		t.json.write()
	} else {
		t.console.end(batch, notes)
	}
}

// reason is what an error says; empty for none.
func reason(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
