package report

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"sync"

	"tongbao/report/coverage"
	"tongbao/report/finding"
	"tongbao/report/internal/crash"
	"tongbao/report/layout"
	"tongbao/report/ledger/reading"
	"tongbao/report/ledger/withhold"
	"tongbao/report/notice"
	"tongbao/report/pdf"
	"tongbao/report/review"
)

// Build does one ledger. Its error is a Chinese sentence for the person who gave
// the ledger; the outcome has the findings even then. Nothing is written unless
// everything could be made, or once ctx is done: that is looked at between stages.
// A panic in a stage is written down beside the outputs, see Job.record.
func Build(ctx context.Context, job Job) (Outcome, error) {
	out := Outcome{Job: job}
	p := products{job: &job, out: &out, drawn: func() error { return nil }}
	err := during(building, func() error { return p.all(ctx) })
	if err == nil && !p.recorded {
		job.forget()
	}
	return out, job.told(err)
}

// all goes the way from the file to the outputs. It ends with all that it began.
func (p *products) all(ctx context.Context) error {
	defer func() {
		for _, version := range p.versions() {
			version.drawn()
		}
	}()
	return inTurn(ctx, p.read, p.examine, p.examinePublic, p.write)
}

// inTurn does parts one after the other, until one fails or ctx is done.
func inTurn(ctx context.Context, parts ...func(context.Context) error) error {
	for _, part := range parts {
		if ctx.Err() != nil {
			return errStopped
		}
		if err := part(ctx); err != nil {
			return err
		}
	}
	return nil
}

// examinePublic goes the way again for the public version, where one is asked for.
func (p *products) examinePublic(ctx context.Context) error {
	q := p.makePublic()
	if q == nil {
		return nil
	}
	if withhold.InName(p.job.stem()) || withhold.InName(StemOf(p.job.Path)) {
		return errNamedClosed
	}
	if err := inTurn(ctx, q.read, q.examine); err != nil {
		return publicUnmade(err)
	}
	p.public = q
	p.tellPublic()
	return nil
}

var errNamedClosed = errors.New("公开版没有生成，内部版也没有写出：台账的文件名写明不公开。可以公开的，请改文件名；不能公开的，请不要选公开版")

// publicUnmade says that it is the public version that can't be made. A failure of our own
// code tells of itself.
func publicUnmade(err error) error {
	if errors.Is(err, errStopped) || errors.As(err, new(*crash.Failure)) {
		return err
	}
	return fmt.Errorf("公开版没有生成，内部版也没有写出：略去不公开的内容以后，%w", err)
}

// read reads the ledger, and beside it what the review goes by.
func (p *products) read(context.Context) error {
	ready := start(reviewing, func() error { review.Prepare(); return nil })
	err := during(loading, p.readLedger)
	return errors.Join(err, ready())
}

// readLedger reads the ledger, for the public version what may be shown of it.
func (p *products) readLedger() (err error) {
	if p.source == nil {
		p.source = p.job.Source
	}
	if p.source == nil {
		if p.source, err = readFile(p.job.Path); err != nil {
			return err
		}
	}
	l, found, err := reading.Read(filepath.Base(p.job.Path), p.source, p.reading())
	p.ledger = l
	if p.isPublic() && err == nil {
		found = p.clear(found)
	}
	p.out.Ledger = p.ledger
	p.tell(found...)
	return err
}

// examine counts the ledger, composes its notice and lays it out, and beside
// that reviews it.
func (p *products) examine(ctx context.Context) error {
	err := during(counting, func() error { p.out.Statistics = p.job.Count.Count(p.ledger); return nil })
	if err != nil {
		return err
	}
	var found finding.List
	reviewed := start(reviewing, func() error { found = p.review(); return nil })
	asked, unmade := p.compose(ctx)
	err = reviewed()
	p.tell(slices.Concat(asked, found)...)
	p.tell(p.exceptions()...)
	if unmade != nil {
		return unmade
	}
	return err
}

func (p *products) review() finding.List {
	faces := coverage.Check(p.ledger, p.job.Fonts)
	return append(faces, review.Review(p.ledger, p.out.Statistics, p.job.Policy.Sought())...)
}

// compose makes the notice and its pages, and draws them. The list tells what is missing, and
// what is odd about the earlier ledger.
func (p *products) compose(ctx context.Context) (asked finding.List, err error) {
	var doubts finding.List
	err = during(comparing, func() (err error) {
		p.past, doubts, err = p.lookBack(p.ledger, p.out.Statistics)
		return err
	})
	if err != nil {
		return nil, err
	}
	err = during(composing, func() error { asked = p.draft(); return nil })
	if err == nil {
		err = during(papering, func() error { asked = append(asked, p.draftPapers(asked)...); return nil })
	}
	asked = append(asked, doubts...)
	if err != nil || p.job.CheckOnly {
		return asked, err
	}
	if ctx.Err() != nil {
		return asked, errStopped
	}
	if err := during(layingOut, p.layOut); err != nil {
		return asked, err
	}
	p.draw()
	return append(asked, imprintAlone(p.doc, p.ledger)...), nil
}

// draw draws the pages beside all that follows, if they are asked for as PDF: only what
// the file says of itself, and the mark of a draft, hang on the findings.
func (p *products) draw() {
	if !p.job.Formats.PDF {
		return
	}
	p.drawn = sync.OnceValue(start(toPDF, func() (err error) {
		p.drawing, err = pdf.Draw(p.doc)
		return err
	}))
}

// draft makes the notice's text. The list tells what is missing.
func (p *products) draft() finding.List {
	n, asked := notice.Compose(p.ledger, p.job.Template, p.out.Statistics.Counters(p.past.comparison), p.job.Compose)
	p.notice, p.flow = n, n.Flow()
	return slices.Concat(asked, p.emptyLedger(), p.unknownFigures(), undated(p.ledger), stillTold(p.job.Policy, p.ledger.File))
}

func (p *products) layOut() error {
	if err := tooLong(p.flow, len(p.source)); err != nil {
		return err
	}
	p.doc = layout.Set(p.notice, p.flow, p.job.Fonts)
	p.out.Pages = len(p.doc.Pages)
	return nil
}

// tooFaulty tells why a strict job goes no further.
func (p *products) tooFaulty() error {
	if n := p.out.Findings.Count(finding.Error) + p.publicFindings().Count(finding.Error); p.job.Strict && n > 0 {
		return fmt.Errorf("有%d处“错误”级问题，按“有错误就不生成”的要求没有生成文件。请改正后重试", n)
	}
	return nil
}
