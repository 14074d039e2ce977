package xlsx

import (
	"archive/zip"
	"io"
	"path"
	"strings"
)

// maxUnzipped is the most that the parts read of one workbook may unpack to, in
// bytes. The sheet of a ledger of 100,000 rows has about 160 MB.
const maxUnzipped = 768 << 20

// parts are the members of the package by their lower-case path.
type parts struct {
	files map[string]*zip.File
	left  int64 // bytes that may still be unpacked
}

func newParts(z *zip.Reader) *parts {
	p := &parts{files: make(map[string]*zip.File, len(z.File)), left: maxUnzipped}
	for _, f := range z.File {
		p.files[partName(f.Name)] = f
	}
	return p
}

func partName(name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+name), "/"))
}

func (p *parts) has(name string) bool { return p.files[partName(name)] != nil }

// read gives a part's tokens to visit until it ends. The part is read to its
// last byte, so that its checksum is checked.
func (p *parts) read(name string, visit func(*scanner) error) error {
	f := p.files[partName(name)]
	if f == nil {
		return damaged(name)
	}
	if f.UncompressedSize64 > uint64(p.left) {
		return tooLarge()
	}
	r, err := f.Open()
	if err != nil {
		return damaged(name)
	}
	defer r.Close()
	s := newScanner(&limited{r, &p.left})
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

// limited reads at most as many bytes as are left.
type limited struct {
	r    io.Reader
	left *int64
}

// Read reads like any reader; once more than the limit was read it returns errTooLarge.
func (l *limited) Read(b []byte) (int, error) {
	n, err := l.r.Read(b)
	if *l.left -= int64(n); *l.left < 0 {
		return n, errTooLarge
	}
	return n, err
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
