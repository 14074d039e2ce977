package mask

import (
	"errors"
	"regexp"

	"tongbao/report/finding"
	"tongbao/report/internal/privacy"
	"tongbao/report/ledger"
)

// Read masks what reading a ledger returned: the ledger, the findings made before
// the masking, and the error, which quote the file as it was.
func Read(l *ledger.Ledger, found finding.List, err error) (*ledger.Ledger, finding.List, error) {
	found = mapped(found, maskedFinding)
	if f := (finding.Finding{}); errors.As(err, &f) {
		return l, found, maskedFinding(f)
	}
	if err != nil {
		return l, found, err
	}
	public, masked := Public(l)
	return public, append(found, masked...), nil
}

// maskedFinding returns a finding without what would show masked text.
func maskedFinding(f finding.Finding) finding.Finding {
	f.Summary, f.Advice, f.At = maskedText(f.Summary), maskedText(f.Advice), maskedRef(f.At)
	if len(privacy.Find(f.Excerpt.Text)) > 0 {
		f.Excerpt = finding.Excerpt{}
	}
	return f
}

// maskedRef returns a place with the name of its sheet masked.
func maskedRef(r finding.Ref) finding.Ref {
	r.Sheet = maskedText(r.Sheet)
	return r
}

// cutNumber is what a quotation that was cut short may leave of a number: too
// little to be recognised as one.
var cutNumber = regexp.MustCompile(`[0-9０-９](?:[\s\x{00A0}\x{3000}－‐-―-]?[0-9０-９]){4,}…`)

// maskedText returns a sentence of the program's with what it quotes masked.
func maskedText(text string) string {
	return cutNumber.ReplaceAllString(privacy.Mask(text, privacy.Find(text)), "****…")
}

// reading masks what was recognised in a sheet.
func reading(r ledger.Reading) ledger.Reading {
	r.Sheet = maskedText(r.Sheet)
	r.Notes = mapped(r.Notes, maskedText)
	r.Columns = mapped(r.Columns, func(c ledger.ColumnReading) ledger.ColumnReading {
		c.Heading = maskedText(c.Heading)
		return c
	})
	return r
}
