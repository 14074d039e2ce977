package report

import (
	"context"
	"path/filepath"
	"slices"

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
	v, out := &View{}, &Outcome{Job: job}
	v.products = products{job: &v.Job, out: out, drawn: func() error { return nil }}
	v.Job = job
	v.Job.Formats = Formats{} // or a PDF would be drawn
	v.Job.Papers = nil        // they are none of the pages that are looked at
	err := during(building, func() error { return inTurn(ctx, v.products.read, v.products.examine, v.products.examinePublic) })
	v.Outcome = *out
	v.show()
	around := job
	around.CheckOnly = true // a record of a failure stands where nothing is in its way
	return v, around.told(err)
}

// show has the view show the last of the versions, and tell of all.
func (v *View) show() {
	if v.Public != nil {
		v.Findings = slices.Concat(v.Findings, v.Public.Findings)
		v.Pages, v.LeftToDo, v.Draft = v.Public.Pages, v.Public.LeftToDo, v.Public.Draft
	}
	v.Document, v.Flow = v.shown().doc, v.shown().flow
}

// A File is an output that is written nowhere yet.
type File struct {
	Name    string
	Content []byte
}

// Files makes outputs in memory, as Build would write them: the notice in the version that
// the view shows, and the workbooks, which are the office's own.
func (v *View) Files(ctx context.Context, formats Formats) (files []File, err error) {
	v.Job.Formats = formats
	shown := v.shown()
	shown.draw()
	defer shown.drawn()
	err = during(building, func() error {
		if err := v.products.tooFaulty(); err != nil {
			return err
		}
		ready, contents, err := v.products.rendered(append(v.shown().notices(), v.products.workbooks()...))
		if err != nil {
			return err
		}
		if err := v.products.public.refuseLeaks(ready, contents); err != nil {
			return err
		}
		for i, product := range ready {
			files = append(files, File{filepath.Base(product.path), contents[i]})
		}
		return nil
	})
	if ctx.Err() != nil {
		return nil, errStopped
	}
	return files, err
}

// shown is the version that the view shows.
func (v *View) shown() *products {
	if v.products.public != nil {
		return v.products.public
	}
	return &v.products
}
