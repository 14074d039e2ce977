package report

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"

	"tongbao/report/coverage"
	"tongbao/report/finding"
	"tongbao/report/layout"
	"tongbao/report/ledger/reading"
	"tongbao/report/mask"
	"tongbao/report/notice"
	"tongbao/report/review"
)

// Build does one ledger. Its error is a Chinese sentence for the person who gave
// the ledger; the outcome has the findings even then. Nothing is written unless
// everything could be made, or once ctx is done: that is looked at between stages.
func Build(ctx context.Context, job Job) (out Outcome, err error) {
	defer recovered(job.Path, &err)
	out.Job = job
	p := products{job: &job, out: &out}
	for _, stage := range []func(context.Context) error{p.read, p.examine, p.write} {
		if ctx.Err() != nil {
			return out, errStopped
		}
		if err := stage(ctx); err != nil {
			return out, err
		}
	}
	return out, nil
}

// read reads the ledger, for the public version masked.
func (p *products) read(context.Context) (err error) {
	if p.source, err = readFile(p.job.Path); err != nil {
		return err
	}
	l, found, err := reading.Read(filepath.Base(p.job.Path), p.source, p.job.Read)
	if p.job.Public {
		l, found, err = mask.Read(l, found, err)
	}
	p.ledger, p.out.Ledger = l, l
	p.tell(found...)
	return err
}

// examine counts the ledger, composes its notice and lays it out, and beside
// that reviews it.
func (p *products) examine(ctx context.Context) error {
	counted := p.job.Count.Count(p.ledger)
	p.out.Statistics = counted
	reviewed := start(p.job.Path, func() finding.List {
		return append(coverage.Check(p.ledger, p.job.Fonts), review.Review(p.ledger, counted, p.job.Policy)...)
	})
	asked, unmade := p.compose(ctx)
	found, err := reviewed()
	p.tell(slices.Concat(asked, found)...)
	if unmade != nil {
		return unmade
	}
	return err
}

// compose makes the notice and its pages. The list tells what is missing, and
// what is odd about the earlier ledger.
func (p *products) compose(ctx context.Context) (finding.List, error) {
	previous, doubts, err := p.job.comparison(p.ledger, p.out.Statistics)
	if err != nil {
		return nil, err
	}
	p.previous = previous
	n, asked := notice.Compose(p.ledger, p.job.Template, p.out.Statistics.Counters(previous), p.job.Compose)
	p.notice, p.flow = n, n.Flow()
	asked = slices.Concat(asked, p.emptyLedger(), undated(p.ledger), doubts)
	if p.job.CheckOnly {
		return asked, nil
	}
	if ctx.Err() != nil {
		return asked, errStopped
	}
	p.doc = layout.Set(n, p.flow, p.job.Fonts)
	p.out.Pages = len(p.doc.Pages)
	return asked, nil
}

// tooFaulty tells why a strict job goes no further.
func (p *products) tooFaulty() error {
	if n := p.out.Findings.Count(finding.Error); p.job.Strict && n > 0 {
		return fmt.Errorf("有%d处“错误”级问题，按“有错误就不生成”（strict）的要求没有生成文件。请改正后重试", n)
	}
	return nil
}
