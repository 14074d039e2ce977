package xlsx

import (
	"bytes"
	"io"
)

// markup reads what begins with "<"; ok is false for what has no meaning here.
func (s *scanner) markup() (t token, ok bool, err error) {
	if err := s.need(2); err != nil {
		return t, false, errDamaged
	}
	switch s.buf[s.pos+1] {
	case '?':
		return t, false, s.skip("?>")
	case '!':
		return s.declaration()
	}
	n, err := s.tagEnd()
	if err != nil {
		return t, false, err
	}
	tag := s.buf[s.pos+1 : s.pos+n]
	s.pos += n + 1
	if len(tag) > 0 && tag[0] == '/' {
		t, err = s.pop(localName(bytes.TrimRight(tag[1:], " \t\r\n")))
		return t, true, err
	}
	t, err = s.push(tag)
	return t, true, err
}

func (s *scanner) skip(mark string) error {
	n, err := s.until([]byte(mark), 2)
	s.pos += n + len(mark)
	return err
}

var cdataStart, commentStart = []byte("<![CDATA["), []byte("<!--")

// declaration reads comments and CDATA. A document type has no place in these
// parts, and entities are a way of attack: it is an error.
func (s *scanner) declaration() (t token, ok bool, err error) {
	if err := s.need(len(cdataStart)); err != nil {
		return t, false, errDamaged
	}
	switch rest := s.buf[s.pos:]; {
	case bytes.HasPrefix(rest, commentStart):
		return t, false, s.skip("-->")
	case bytes.HasPrefix(rest, cdataStart) && len(s.stack) > 0:
		n, err := s.until([]byte("]]>"), len(cdataStart))
		if err != nil {
			return t, false, err
		}
		t = token{kind: textRun, text: s.buf[s.pos+len(cdataStart) : s.pos+n], plain: true, depth: len(s.stack)}
		s.pos += n + 3
		return t, true, nil
	}
	return t, false, errDamaged
}

// tagEnd is the offset of the ">" that ends the tag at pos; one inside a quoted
// attribute does not.
func (s *scanner) tagEnd() (int, error) {
	quote := byte(0)
	for i := 1; ; i++ {
		if err := s.need(i + 1); err != nil {
			if err == io.EOF {
				err = errDamaged
			}
			return 0, err
		}
		switch c := s.buf[s.pos+i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i, nil
		case c == '<':
			return 0, errDamaged
		}
	}
}

func (s *scanner) push(tag []byte) (token, error) {
	if n := len(tag); n > 0 && tag[n-1] == '/' {
		s.empty = true
		tag = tag[:n-1]
	}
	end := bytes.IndexAny(tag, " \t\r\n")
	if end < 0 {
		end = len(tag)
	}
	prefix, name := cutPrefix(tag[:end])
	if len(name) == 0 || len(s.stack) >= maxDepth || s.closed {
		return token{}, errDamaged
	}
	depth := len(s.stack) + 1
	if err := s.names.declare(tag[end:], depth); err != nil {
		return token{}, err
	}
	s.stack = append(s.stack, element{intern(name), s.isOwn(prefix)})
	return token{kind: openTag, name: name, attrs: tag[end:], depth: depth}, nil
}

func (s *scanner) pop(name []byte) (token, error) {
	top := len(s.stack) - 1
	if top < 0 || s.stack[top].name != string(name) {
		return token{}, errDamaged
	}
	s.stack = s.stack[:top]
	s.names.leave(top)
	s.closed = top == 0
	return token{kind: closeTag, name: name, depth: top + 1}, nil
}

func localName(name []byte) []byte {
	_, local := cutPrefix(name)
	return local
}

// intern is the name as a string, without a new one for the frequent names.
func intern(name []byte) string {
	switch string(name) {
	case "c":
		return "c"
	case "v":
		return "v"
	case "t":
		return "t"
	case "is":
		return "is"
	case "si":
		return "si"
	case "r":
		return "r"
	case "row":
		return "row"
	case "mergeCell":
		return "mergeCell"
	}
	return string(name)
}
