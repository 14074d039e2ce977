package object

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
)

// The versions of PDF, each with the comment whose bytes above 127 say that the file is
// binary (ISO 19005-2, 6.1.2).
const (
	header  = "%PDF-1.7" + marks
	header2 = "%PDF-2.0" + marks
	marks   = "\n%\xe9\x80\x9a\xe6\x8a\xa5\n"
)

// header returns the beginning of the file. Without an information dictionary it is
// PDF 2.0, which describes itself by metadata alone (ISO 32000-2, 14.3.3).
func (f *File) header() string {
	if f.Info == 0 {
		return header2
	}
	return header
}

// WriteTo writes the file. Its identifier is made of its content, so the same
// objects make the same bytes. What has no stream goes packed into object streams
// (ISO 32000-1, 7.5.7): the structure of a notice has some thousand small objects, which
// take a seventh of their room there.
func (f *File) WriteTo(w io.Writer) (int64, error) {
	var out bytes.Buffer
	out.Grow(f.size())
	out.WriteString(f.header())
	t := table{entries: make([]entry, len(f.Objects)+1)}
	for i, o := range f.Objects {
		if o.Stream != nil {
			t.entries[i+1] = entry{inFile, out.Len(), 0}
			o.write(&out, Ref(i+1))
		}
	}
	if err := f.writePacked(&out, &t); err != nil {
		return 0, err
	}
	if err := f.writeEnd(&out, &t); err != nil {
		return 0, err
	}
	return out.WriteTo(w)
}

// size returns about the size of the written file, a little more rather than less.
func (f *File) size() int {
	n := 1 << 12
	for _, o := range f.Objects {
		n += len(o.Stream) + 64
	}
	return n
}

func (o Object) write(out *bytes.Buffer, number Ref) {
	out.WriteString(strconv.Itoa(int(number)))
	out.WriteString(" 0 obj\n")
	o.Dict.Set("Length", len(o.Stream))
	o.writeBody(out)
	out.WriteString("\nstream\n")
	out.Write(o.Stream)
	out.WriteString("\nendstream\nendobj\n")
}

// writeBody writes an object without its number and its stream.
func (o Object) writeBody(out *bytes.Buffer) {
	if o.Dict != nil {
		out.WriteString(o.Dict.String())
	} else {
		out.WriteString(o.Value)
	}
}

// A table is where the objects stand: the entry of object n is at index n, the first is
// that of no object (ISO 32000-1, 7.5.8.3).
type table struct{ entries []entry }

// An entry is where an object stands: at an offset of the file, or at a place in the
// object stream of a number.
type entry struct {
	kind  byte
	where int // the offset, or the number of the object stream
	place int
}

// Kinds of entries.
const (
	inFile   = 1
	inStream = 2
)

// packedTogether is how many objects one object stream has at most: a reader unpacks a
// whole one.
const packedTogether = 1000

// writePacked writes the objects without streams.
func (f *File) writePacked(out *bytes.Buffer, t *table) error {
	var index, bodies bytes.Buffer
	n := 0
	flush := func() error {
		if n == 0 {
			return nil
		}
		packed, err := Deflate(append(bytes.Clone(index.Bytes()), bodies.Bytes()...))
		if err != nil {
			return err
		}
		d := Dict{{"Type", "/ObjStm"}, {"N", strconv.Itoa(n)}, {"First", strconv.Itoa(index.Len())}, {"Filter", "/FlateDecode"}}
		number := len(t.entries)
		t.entries = append(t.entries, entry{inFile, out.Len(), 0})
		Object{Dict: d, Stream: packed}.write(out, Ref(number))
		n = 0
		index.Reset()
		bodies.Reset()
		return nil
	}
	for i, o := range f.Objects {
		if o.Stream != nil {
			continue
		}
		if n == packedTogether {
			if err := flush(); err != nil {
				return err
			}
		}
		t.entries[i+1] = entry{inStream, len(t.entries), n}
		fmt.Fprintf(&index, "%d %d ", i+1, bodies.Len())
		o.writeBody(&bodies)
		bodies.WriteByte('\n')
		n++
	}
	return flush()
}

// writeEnd writes the table as a stream, which is the trailer too.
func (f *File) writeEnd(out *bytes.Buffer, t *table) error {
	id := identifier(out.Bytes())
	start := out.Len()
	number := len(t.entries)
	t.entries = append(t.entries, entry{inFile, start, 0})
	packed, err := Deflate(t.bytes())
	if err != nil {
		return err
	}
	d := Dict{{"Type", "/XRef"}, {"Size", strconv.Itoa(len(t.entries))}, {"W", "[1 4 2]"}, {"Root", f.Root.String()},
		{"ID", "[" + id + " " + id + "]"}, {"Filter", "/FlateDecode"}}
	if f.Info > 0 {
		d.Set("Info", f.Info.String())
	}
	Object{Dict: d, Stream: packed}.write(out, Ref(number))
	fmt.Fprintf(out, "startxref\n%d\n%%%%EOF\n", start)
	return nil
}

// bytes returns the table in fields of 1, 4 and 2 bytes.
func (t *table) bytes() []byte {
	data := make([]byte, 0, 7*len(t.entries))
	for i, e := range t.entries {
		if i == 0 {
			e = entry{place: 0xFFFF} // no object is free
		}
		data = append(data, e.kind, byte(e.where>>24), byte(e.where>>16), byte(e.where>>8), byte(e.where), byte(e.place>>8), byte(e.place))
	}
	return data
}
