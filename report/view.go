package report

import (
	"context"

	"tongbao/report/layout"
	"tongbao/report/notice"
)

// A View is a ledger done as far as its pages, for a person to look at before anything is
// written. It doesn't change and may be used by several goroutines, but for Files.
type View struct {
	Outcome
	Document *layout.Document // nil where the ledger could not be read or laid out
	Flow     []notice.Block   // the text that the document's elements come from
	products products
}

// Look does what Build does before it writes. Its error is a Chinese sentence, with which
// the view has what was found all the same.
func Look(ctx context.Context, job Job) (*View, error) {
	v := &View{Outcome: Outcome{Job: job}}
	v.Job.Formats = Formats{} // or a PDF would be drawn
	v.Job.Papers = nil        // they are none of the pages that are looked at
	v.products = products{job: &v.Job, out: &v.Outcome, drawn: func() error { return nil }}
	err := during(building, func() error { return v.products.look(ctx) })
	v.Document, v.Flow, v.Job.Formats = v.products.doc, v.products.flow, job.Formats
	around := job
	around.CheckOnly = true // a record of a failure stands where nothing is in its way
	return v, around.told(err)
}

func (p *products) look(ctx context.Context) error {
	if err := p.read(ctx); err != nil {
		return err
	}
	if ctx.Err() != nil {
		return errStopped
	}
	return p.examine(ctx)
}

// A File is an output that is written nowhere yet.
type File struct {
	Name    string
	Content []byte
}

// Files makes the outputs in memory, as Build would write them.
func (v *View) Files(ctx context.Context, formats Formats) (files []File, err error) {
	v.Job.Formats = formats
	v.products.draw()
	defer v.products.drawn()
	err = during(building, func() error {
		if err := v.products.tooFaulty(); err != nil {
			return err
		}
		ready, contents, err := v.products.rendered(v.products.wanted())
		if err != nil {
			return err
		}
		if err := v.products.refuseLeaks(ready, contents); err != nil {
			return err
		}
		for i, product := range ready {
			files = append(files, File{v.Job.stem() + product.ending, contents[i]})
		}
		return nil
	})
	if ctx.Err() != nil {
		return nil, errStopped
	}
	return files, err
}
