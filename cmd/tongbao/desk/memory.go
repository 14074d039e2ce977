package desk

import (
	"context"
	"errors"
	"maps"
	"slices"

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
	if !e.dropped {
		e.file = config.OfFile(e.path)
	}
	var all config.Said
	for _, memory := range []config.Memory{e.columns, e.facts, e.file} {
		said, err := memory.Said()
		if err != nil {
			return err
		}
		all = all.With(said)
	}
	e.said = all.With(e.said)
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
func (e *entry) say(ctx context.Context, change func(*config.Said)) error {
	e.looked(ctx)
	e.mu.Lock()
	e.said = e.said.With(config.Said{}) // of its own
	change(&e.said)
	err := e.keep()
	e.drop()
	e.mu.Unlock()
	e.shelf.tell()
	return err
}

// keep remembers what was said: facts and places for ledgers of this name, all else for
// those with the same headings, and all of it for this file, where there is one, as it is
// all that the command line knows. The caller holds mu.
func (e *entry) keep() error {
	own := config.Said{Words: config.Words{Info: e.said.Info}, Review: config.Review{Ignore: e.said.Review.Ignore}}
	rest := e.said
	rest.Info, rest.Review.Ignore = nil, nil
	err := errors.Join(e.facts.Keep(own), e.columns.Keep(rest))
	if e.dropped {
		return err
	}
	return errors.Join(err, e.file.Keep(e.said))
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
		kept := slices.DeleteFunc(slices.Clone(list), func(w string) bool { return w == word })
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
