package xlsx

import (
	"bytes"
	"errors"
	"io"
)

// errDamaged tells that a part is not the XML that it should be.
var errDamaged = errors.New("xlsx: damaged part")

// maxToken is the longest tag or text in bytes. A cell has at most 32,767
// characters, which are below 400 KB even if each is written as a reference.
const maxToken = 4 << 20

// maxDepth is how deep elements may nest.
const maxDepth = 64

type tokenKind int

const (
	openTag tokenKind = iota
	closeTag
	textRun
)

// A token is an opening tag, a closing tag or the text between tags. Its bytes
// are good until the next one is read.
type token struct {
	kind  tokenKind
	name  []byte // local name, without prefix
	attrs []byte // raw attributes of an opening tag
	text  []byte // raw text
	plain bool   // the text is from a CDATA section, without references
	depth int    // of the element that the tag opens or closes, or that has the text; the root's is 1
}

// A scanner reads XML as far as spreadsheet parts use it, in a window that moves
// over the part. It checks that tags nest and that the part ends where its root
// element does: a part cut short is an error and never a shorter sheet.
type scanner struct {
	r      io.Reader
	buf    []byte
	pos    int
	end    bool      // r is exhausted
	stack  []element // that are open
	names  namespaces
	empty  bool // the last opening tag closes itself
	closed bool // the root element is complete

	value, formula, scratch, own []byte // kept for the texts of cells
}

func newScanner(r io.Reader) *scanner {
	return &scanner{r: r, buf: make([]byte, 0, 64<<10)}
}

// next is the next token; io.EOF follows the end of a complete part.
func (s *scanner) next() (token, error) {
	if s.empty {
		s.empty = false
		return s.pop([]byte(s.stack[len(s.stack)-1].name))
	}
	for {
		if err := s.need(1); err != nil {
			return token{}, s.atEnd(err)
		}
		if s.buf[s.pos] != '<' {
			if t, ok, err := s.textToken(); ok || err != nil {
				return t, err
			}
			continue
		}
		if t, ok, err := s.markup(); ok || err != nil {
			return t, err
		}
	}
}

func (s *scanner) atEnd(err error) error {
	if err == io.EOF && !s.closed {
		return errDamaged
	}
	return err
}

// need makes at least n bytes available at pos, or gives the reader's error.
func (s *scanner) need(n int) error {
	for len(s.buf)-s.pos < n {
		if s.end {
			return io.EOF
		}
		if err := s.fill(); err != nil {
			return err
		}
	}
	return nil
}

// fill moves what is unread to the front and reads on behind it.
func (s *scanner) fill() error {
	if s.pos > 0 {
		s.buf = s.buf[:copy(s.buf, s.buf[s.pos:])]
		s.pos = 0
	}
	if len(s.buf) == cap(s.buf) {
		if len(s.buf) >= maxToken {
			return errDamaged
		}
		s.buf = append(make([]byte, 0, 2*cap(s.buf)), s.buf...)
	}
	n, err := s.r.Read(s.buf[len(s.buf):cap(s.buf)])
	s.buf = s.buf[:len(s.buf)+n]
	if err == io.EOF {
		s.end, err = true, nil
	}
	return err
}

// until is the length of what stands before the mark.
func (s *scanner) until(mark []byte, from int) (int, error) {
	for {
		if i := bytes.Index(s.buf[s.pos+from:], mark); i >= 0 {
			return from + i, nil
		}
		from = max(from, len(s.buf)-s.pos-len(mark)+1)
		if s.end {
			return 0, errDamaged
		}
		if err := s.fill(); err != nil {
			return 0, err
		}
	}
}

var tagStart = []byte{'<'}

func (s *scanner) textToken() (token, bool, error) {
	n, err := s.until(tagStart, 0)
	if err == errDamaged && s.end {
		n, err = len(s.buf)-s.pos, nil
	}
	if err != nil {
		return token{}, false, err
	}
	text := s.buf[s.pos : s.pos+n]
	s.pos += n
	if len(s.stack) > 0 {
		return token{kind: textRun, text: text, depth: len(s.stack)}, true, nil
	}
	if len(bytes.Trim(text, " \t\r\n\ufeff")) > 0 {
		return token{}, false, errDamaged
	}
	return token{}, false, nil
}
