package report

import (
	"tongbao/report/internal/draft"
	"tongbao/report/stage"
)

// named returns the ending under which a product is written: a draft's says what it is,
// so that it neither takes the place of a finished file nor is taken for one.
func (p *products) named(ending string) string {
	if p.out.Draft {
		return draft.Name(ending)
	}
	return ending
}

// dropDrafts has a finished run take away the drafts of the same ledger that earlier
// runs wrote. What only has a draft's name stays, and so does what was worked on since.
func (p *products) dropDrafts(files *stage.Files) error {
	if p.out.Draft {
		return nil
	}
	for _, ending := range []string{noticeWord, noticePDF, summaryBook} {
		path := p.job.output(draft.Name(ending))
		if !draft.Is(path) || p.reads(path) {
			continue
		}
		if err := files.Remove(path); err != nil {
			return err
		}
	}
	return nil
}
