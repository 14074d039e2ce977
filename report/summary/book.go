package summary

import (
	"bytes"
	"io"

	"tongbao/report/internal/draft"
	"tongbao/report/spreadsheet"
)

// A book is a workbook in the making, with the looks of its cells.
type book struct {
	*spreadsheet.Book
	styles styles
}

func newBook() *book {
	b := &book{Book: spreadsheet.New()}
	b.styles = newStyles(b.Book)
	return b
}

// properties describe a workbook.
type properties struct {
	title, creator string
	day            string // ISO day; empty where none is known
	draft          bool
}

// undated stands for the time of a workbook whose ledger gives no day.
const undated = "2000-01-01"

// save writes the workbook. The same content gives the same bytes.
func (b *book) save(w io.Writer, p properties) error {
	day := p.day
	if day == "" {
		day = undated
	}
	described := spreadsheet.Properties{Title: p.title, Creator: p.creator, Time: day + "T00:00:00Z"}
	if !p.draft {
		return b.Write(w, described)
	}
	described.Status, described.Identifier = draft.Mark, draft.Unsealed
	var unsealed bytes.Buffer
	if err := b.Write(&unsealed, described); err != nil {
		return err
	}
	sealed, err := draft.Seal(unsealed.Bytes())
	if err != nil {
		return err
	}
	_, err = w.Write(sealed)
	return err
}
