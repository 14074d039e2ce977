package ledger

import (
	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
)

// Options say how a ledger is read. The zero Options read by the default vocabulary.
type Options struct {
	Vocabulary Vocabulary
	Info       map[Key]string   // facts from configuration; the ledger's own come first
	Mapping    map[string]Field // field by heading text, before the vocabulary; "" leaves a column out
	SkipHidden bool             // leave hidden rows out
}

// ReadBytes reads a ledger from the content of a file of any known format, which
// the content tells; the name is used in messages alone. The error is a
// finding.Finding that tells why there is no ledger at all; the list has
// everything else that was found.
func ReadBytes(name string, data []byte, opt Options) (*Ledger, finding.List, error) {
	book, err := open(data)
	if err != nil {
		return nil, nil, inFile(err, name)
	}
	r := newReader(name, opt)
	for _, f := range book.Faults {
		f.At.File = name
		r.report(f)
	}
	if err := r.read(book); err != nil {
		return nil, r.found, err
	}
	return r.ledger, r.found, nil
}

// inFile names the file in an error of a format's reader.
func inFile(err error, name string) error {
	f, ok := err.(finding.Finding)
	if !ok {
		f = damagedFile()
	}
	f.At.File = name
	return f
}

// read recognises the sheets and reads each for what it is.
func (r *reader) read(book *grid.Workbook) error {
	plans := r.recognise(book)
	r.readInfo(plans)
	if !anyLedger(plans) {
		return r.noLedger(plans)
	}
	several := countSheets(plans) > 1
	for _, p := range plans {
		switch p.role {
		case RoleLedger:
			r.readTable(p, several)
			r.noteAspects(p)
		case RoleSetup:
			r.ledger.Setup = append(r.ledger.Setup, r.passages(p)...)
		case RolePlans:
			r.ledger.Plans = append(r.ledger.Plans, r.passages(p)...)
		}
	}
	r.joinAspects()
	r.readAnnexes(plans)
	for _, p := range plans {
		r.ledger.Readings = append(r.ledger.Readings, p.reading)
	}
	return nil
}
