package desk

import (
	"context"
	"maps"

	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
)

// remember takes over what was said of such ledgers before. What the headings are is
// known once the ledger is read.
func (e *entry) remember(ctx context.Context, style Style) error {
	job, _, err := e.job(style)
	if err != nil {
		return nil // told when it is done in earnest
	}
	job.CheckOnly = true
	view, _ := report.Look(ctx, job)
	e.recall = ctx.Err() == nil
	tables := tablesOf(view.Ledger, func() *grid.Workbook { return workbook(job) })
	e.facts, e.columns = config.OfLedger(report.StemOf(e.name)), config.OfHeadings(headingsOf(tables))
	for _, memory := range []config.Memory{e.facts, e.columns} {
		words, err := memory.Words()
		if err != nil {
			return err
		}
		e.words = words.With(e.words)
	}
	return nil
}

// headingsOf are the headings of tables.
func headingsOf(tables []ledger.Reading) (headings []string) {
	for _, r := range tables {
		for _, c := range r.Columns {
			headings = append(headings, c.Heading)
		}
	}
	return headings
}

// say changes what a person says of the ledger, and remembers it.
func (e *entry) say(ctx context.Context, change func(*config.Words)) error {
	e.looked(ctx)
	e.mu.Lock()
	e.words = e.words.With(config.Words{}) // of its own
	change(&e.words)
	words, facts, columns := e.words, e.facts, e.columns
	e.drop()
	e.mu.Unlock()
	e.shelf.tell()
	if err := facts.Keep(config.Words{Info: words.Info}); err != nil {
		return err
	}
	words.Info = nil
	return columns.Keep(words)
}

// said reports whether anything was said.
func said(w config.Words) bool {
	return len(w.Info)+len(w.Mapping)+len(w.States)+len(w.Columns) > 0
}

// assign has a heading taken for a field; "" leaves the column out, and auto takes back
// what was said.
func assign(w *config.Words, heading, field string, auto bool) {
	if auto {
		delete(w.Mapping, heading)
		return
	}
	w.Mapping[heading] = field
}

// mean has a word of the state column stand for a state; "" takes back what was said.
func mean(w *config.Words, word, state string) {
	for name, list := range maps.Clone(w.States) {
		kept := without(list, word)
		if len(kept) == 0 {
			delete(w.States, name)
		} else {
			w.States[name] = kept
		}
	}
	if state != "" {
		w.States[state] = append(w.States[state], word)
	}
}

func without(list []string, word string) []string {
	var kept []string
	for _, w := range list {
		if w != word {
			kept = append(kept, w)
		}
	}
	return kept
}
