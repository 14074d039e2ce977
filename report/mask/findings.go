package mask

import (
	"errors"
	"regexp"

	"tongbao/report/finding"
	"tongbao/report/internal/privacy"
	"tongbao/report/ledger"
)

// Read masks what came of reading a ledger: the ledger, what was found before the
// masking, and the error, which quote the file as it was.
func Read(l *ledger.Ledger, found finding.List, err error) (*ledger.Ledger, finding.List, error) {
	found = mapped(found, told)
	if f := (finding.Finding{}); errors.As(err, &f) {
		return l, found, told(f)
	}
	if err != nil {
		return l, found, err
	}
	public, masked := Public(l)
	return public, append(found, masked...), nil
}

// told returns a finding without what would show masked text.
func told(f finding.Finding) finding.Finding {
	f.Summary, f.Advice, f.At = said(f.Summary), said(f.Advice), place(f.At)
	if len(privacy.Find(f.Excerpt.Text)) > 0 {
		f.Excerpt = finding.Excerpt{}
	}
	return f
}

// place returns a place with the name of its sheet masked.
func place(r finding.Ref) finding.Ref {
	r.Sheet = said(r.Sheet)
	return r
}

// cutNumber is what a quotation that was cut short may leave of a number: too
// little to be known for one.
var cutNumber = regexp.MustCompile(`[0-9０-９](?:[\s\x{00A0}\x{3000}－‐-―-]?[0-9０-９]){4,}…`)

// said returns a sentence of the program's with what it quotes masked.
func said(text string) string {
	return cutNumber.ReplaceAllString(privacy.Mask(text, privacy.Find(text)), "****…")
}

// reading masks what is told of a sheet.
func reading(r ledger.Reading) ledger.Reading {
	r.Sheet = said(r.Sheet)
	r.Notes = mapped(r.Notes, said)
	r.Columns = mapped(r.Columns, func(c ledger.ColumnReading) ledger.ColumnReading {
		c.Heading = said(c.Heading)
		return c
	})
	return r
}
