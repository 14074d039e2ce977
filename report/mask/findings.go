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
func (m *Mask) Read(l *ledger.Ledger, found finding.List, err error) (*ledger.Ledger, finding.List, error) {
	if f := (finding.Finding{}); errors.As(err, &f) {
		return l, mapped(found, m.finding), m.finding(f)
	}
	if err != nil {
		return l, mapped(found, m.finding), err
	}
	public, masked := m.Public(l)
	return public, append(mapped(found, m.finding), masked...), nil
}

// finding returns a finding without what would show masked text.
func (m *Mask) finding(f finding.Finding) finding.Finding {
	f.Summary, f.Advice, f.At = m.text(f.Summary), m.text(f.Advice), m.ref(f.At)
	if len(m.matches(f.Excerpt.Text, privacy.Find(f.Excerpt.Text))) > 0 {
		f.Excerpt = finding.Excerpt{}
	}
	return f
}

// ref returns a place with the names of its file and sheet masked.
func (m *Mask) ref(r finding.Ref) finding.Ref {
	return finding.In(m.text(r.File()), m.text(r.Sheet())).At(int(r.Row), int(r.Col))
}

// cutNumber is what a quotation that was cut short may leave of a number: too
// little to be recognised as one.
var cutNumber = regexp.MustCompile(`[0-9０-９](?:[\s\x{00A0}\x{3000}－‐-―-]?[0-9０-９]){4,}…`)

// text returns a sentence of the program's with what it quotes masked.
func (m *Mask) text(text string) string {
	matches := m.matches(text, privacy.Find(text))
	m.keep(text, matches)
	return cutNumber.ReplaceAllString(privacy.Mask(text, matches), "****…")
}

// reading masks what was recognised in a sheet.
func (m *Mask) reading(r ledger.Reading) ledger.Reading {
	r.Sheet = m.text(r.Sheet)
	r.Notes = mapped(r.Notes, m.text)
	r.Columns = mapped(r.Columns, func(c ledger.ColumnReading) ledger.ColumnReading {
		c.Heading = m.text(c.Heading)
		return c
	})
	return r
}
