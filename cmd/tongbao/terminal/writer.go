package terminal

import (
	"io"
	"os"

	"golang.org/x/term"
	"golang.org/x/text/encoding"
)

// A file is what can be a terminal.
type file interface{ Fd() uintptr }

// A Writer passes on text in which a terminal finds nothing to obey: characters
// that it might are replaced by signs. Each Write is of whole characters.
type Writer struct {
	Raw      io.Writer // where the text goes
	coloured bool
	sign     func(rune) string
	encoding encoding.Encoding // nil for UTF-8
}

// NewWriter returns a writer for people. It shows colours where it writes to a
// terminal and the environment does not have NO_COLOR; into pipes and files it writes
// as programs of the system do.
func NewWriter(to io.Writer) *Writer {
	f, isFile := to.(file)
	w := &Writer{Raw: to, sign: sign}
	switch {
	case IsTerminal(to):
		w.coloured = os.Getenv("NO_COLOR") == "" && takesColours(f.Fd())
	case isFile:
		w.encoding = pipeEncoding()
	}
	return w
}

// InUTF8 returns the writer for what is a file of a form that is UTF-8 everywhere.
func (w *Writer) InUTF8() *Writer { return &Writer{Raw: w.Raw, sign: w.sign, coloured: w.coloured} }

// NewJSONWriter returns a writer of JSON, which reads as the same value and is UTF-8.
func NewJSONWriter(to io.Writer) *Writer { return &Writer{Raw: to, sign: escape} }

// IsTerminal reports whether what is written is shown at once to a person.
func IsTerminal(w io.Writer) bool {
	f, isFile := w.(file)
	return isFile && term.IsTerminal(int(f.Fd()))
}

// Write writes text. It returns the number of bytes that it was given, unless
// writing fails.
func (w *Writer) Write(text []byte) (int, error) {
	out := shown(string(text), w.sign)
	if w.encoding != nil {
		out = encoded(out, w.encoding)
	}
	if _, err := io.WriteString(w.Raw, out); err != nil {
		return 0, err
	}
	return len(text), nil
}

// A Colour is a colour of text, as the number that terminals know it by.
type Colour string

// The colours; Plain is that of the terminal.
const (
	Plain  Colour = ""
	Red    Colour = "31"
	Yellow Colour = "33"
)

// Paint writes a text in a colour.
func (w *Writer) Paint(c Colour, text string) {
	if c == Plain || !w.coloured {
		io.WriteString(w, text)
		return
	}
	io.WriteString(w.Raw, "\x1b["+string(c)+"m")
	io.WriteString(w, text)
	io.WriteString(w.Raw, "\x1b[0m")
}
