package opc

import (
	"bufio"
	"bytes"
	"io"
	"regexp"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// longestDeclaration is how many bytes are looked at for an XML declaration. One with
// all that it may say has some sixty characters.
const longestDeclaration = 256

var (
	declaration = regexp.MustCompile(`^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["'][^>]*>`)

	littleMark, bigMark = []byte("\xff\xfe<\x00"), []byte("\xfe\xff\x00<")
	littleTag, bigTag   = []byte("<\x00"), []byte("\x00<")
)

// inUTF8 returns the content of a part as UTF-8. XML may be in UTF-16, and programs
// write other charsets that they declare; such a part loses its declaration, which
// would no longer be true. Every other part stays as it is, to the byte. An error that
// the part ends with before its time is met again by who reads it.
func inUTF8(part io.ReadCloser) io.ReadCloser {
	head := make([]byte, longestDeclaration)
	n, _ := io.ReadFull(part, head)
	whole := io.MultiReader(bytes.NewReader(head[:n]), part)
	charset := charsetOf(head[:n])
	if charset == nil {
		return reader{whole, part}
	}
	text := bufio.NewReader(charset.NewDecoder().Reader(whole))
	begin, _ := text.Peek(longestDeclaration)
	text.Discard(len(declaration.Find(begin)))
	return reader{text, part}
}

// A reader reads what was made of a part, and closes the part.
type reader struct {
	io.Reader
	io.Closer
}

// charsetOf returns the charset of a part that begins so; nil for UTF-8, for what is
// no XML, and for charsets that nobody knows.
func charsetOf(head []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(head, littleMark):
		return unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
	case bytes.HasPrefix(head, bigMark):
		return unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM)
	case bytes.HasPrefix(head, littleTag):
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case bytes.HasPrefix(head, bigTag):
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	declared := declaration.FindSubmatch(head)
	if declared == nil {
		return nil
	}
	charset, err := htmlindex.Get(string(declared[1]))
	if err != nil {
		return nil
	}
	switch name, _ := htmlindex.Name(charset); name {
	case "utf-8":
		return nil
	case "utf-16le", "utf-16be": // it is not, as the bytes of the declaration show
		return unicode.UTF8
	}
	return charset
}
