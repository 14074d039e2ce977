package xlsx

import (
	"io"

	"tongbao/report/internal/opc"
)

// parts are those of the workbook's package.
type parts struct{ *opc.Package }

// read gives a part's tokens to visit, which reads to the last one: so the part's
// checksum is verified.
func (p parts) read(name string, visit func(*scanner) error) error {
	r, err := p.Open(name)
	if err != nil {
		return explain(name, err)
	}
	defer r.Close()
	return explain(name, visit(newScanner(r)))
}

// each calls open for every opening tag of a part, whose element is the innermost
// that is open then.
func each(open func(*scanner, token) error) func(*scanner) error {
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
				if err := open(s, t); err != nil {
					return err
				}
			}
		}
	}
}
