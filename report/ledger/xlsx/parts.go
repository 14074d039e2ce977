package xlsx

import (
	"io"

	"tongbao/report/internal/opc"
)

// parts are those of the workbook's package.
type parts struct{ *opc.Package }

// read gives a part's tokens to visit until it ends. The part is read to its
// last byte, so that its checksum is checked.
func (p parts) read(name string, visit func(*scanner) error) error {
	r, err := p.Open(name)
	if err != nil {
		return explain(name, err)
	}
	defer r.Close()
	s := newScanner(r)
	if err := visit(s); err != nil {
		return explain(name, err)
	}
	return explain(name, s.finish())
}

// finish checks that nothing but blanks follows what was read.
func (s *scanner) finish() error {
	for {
		if _, err := s.next(); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// each calls open for every opening tag of a part.
func each(open func(token) error) func(*scanner) error {
	return func(s *scanner) error {
		for {
			t, err := s.next()
			if err == io.EOF {
				return nil
			}
			if err != nil {
				return err
			}
			if t.kind == openTag {
				if err := open(t); err != nil {
					return err
				}
			}
		}
	}
}
