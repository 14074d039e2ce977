package summary

import (
	"errors"
	"fmt"
	"io"
	"sort"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/opc"
)

// A book is a workbook in the making. Its sheets stand in the order in which they
// were added. The first error is kept, and what follows it does nothing.
type book struct {
	file   *excelize.File
	styles *styles
	sheets int
	err    error
}

func newBook() *book {
	b := &book{file: excelize.NewFile().SetZipWriter(func(w io.Writer) excelize.ZipWriter { return opc.NewWriter(w) })}
	b.styles, b.err = newStyles(b.file)
	return b
}

// fail keeps the first error.
func (b *book) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

// properties describe a workbook.
type properties struct {
	title, creator string
	day            string // ISO day; empty where none is known
}

// undated stands for the time of a workbook whose ledger gives no day.
const undated = "2000-01-01"

// calcEngine is the version of Excel's calculation that the cached values agree
// with. Excel calculates a workbook of an older one, or of none, on opening.
const calcEngine = 191029

// save writes the workbook. The same content gives the same bytes.
func (b *book) save(w io.Writer, p properties) error {
	b.describe(p)
	if b.err != nil {
		return errors.Join(b.err, b.file.Close())
	}
	b.orderTypes()
	packed, err := b.file.WriteToBuffer()
	if err = errors.Join(err, b.file.Close()); err != nil {
		return fmt.Errorf("summary: %w", err)
	}
	normal, err := opc.Normalise(packed.Bytes())
	if err != nil {
		return err
	}
	_, err = w.Write(normal)
	return err
}

// orderTypes puts the content types of file endings in order. A chart makes the
// library add those of all pictures, in the random order of a map.
func (b *book) orderTypes() {
	if types := b.file.ContentTypes; types != nil {
		sort.Slice(types.Defaults, func(i, j int) bool {
			return types.Defaults[i].Extension < types.Defaults[j].Extension
		})
	}
}

// describe sets the properties. The application is given as Excel because
// LibreOffice calculates the files of programs that it does not know on every opening.
func (b *book) describe(p properties) {
	day := p.day
	if day == "" {
		day = undated
	}
	engine := uint(calcEngine)
	at := day + "T00:00:00Z"
	b.fail(b.file.SetDocProps(&excelize.DocProperties{
		Title: p.title, Creator: p.creator, LastModifiedBy: p.creator,
		Created: at, Modified: at, Language: "zh-CN",
	}))
	b.fail(b.file.SetAppProps(&excelize.AppProperties{Application: "Microsoft Excel", AppVersion: "16.0300"}))
	b.fail(b.file.SetCalcProps(&excelize.CalcPropsOptions{CalcID: &engine}))
}

// name defines a name for a cell or a range.
func (b *book) name(name, refersTo string) {
	b.fail(b.file.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: refersTo}))
}
