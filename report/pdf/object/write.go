package object

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"strconv"
)

// header is the version and the comment whose bytes above 127 say that the
// file is binary (ISO 19005-2, 6.1.2).
const header = "%PDF-1.7\n%\xe9\x80\x9a\xe6\x8a\xa5\n"

// WriteTo writes the file. Its identifier is made of its content, so the same
// objects make the same bytes.
func (f *File) WriteTo(w io.Writer) (int64, error) {
	var out bytes.Buffer
	out.Grow(f.size())
	out.WriteString(header)
	offsets := make([]int, len(f.Objects))
	for i, o := range f.Objects {
		offsets[i] = out.Len()
		o.write(&out, Ref(i+1))
	}
	f.writeEnd(&out, offsets)
	return out.WriteTo(w)
}

// size returns about the size of the written file, a little more rather than less.
func (f *File) size() int {
	n := 0
	for _, o := range f.Objects {
		n += len(o.Stream) + 256
	}
	return n
}

func (o Object) write(out *bytes.Buffer, number Ref) {
	out.WriteString(strconv.Itoa(int(number)))
	out.WriteString(" 0 obj\n")
	if o.Stream != nil {
		o.Dict.Set("Length", len(o.Stream))
	}
	if o.Dict != nil {
		out.WriteString(o.Dict.String())
	} else {
		out.WriteString(o.Value)
	}
	if o.Stream != nil {
		out.WriteString("\nstream\n")
		out.Write(o.Stream)
		out.WriteString("\nendstream")
	}
	out.WriteString("\nendobj\n")
}

// writeEnd writes the cross-reference table and the trailer.
func (f *File) writeEnd(out *bytes.Buffer, offsets []int) {
	sum := sha256.Sum256(out.Bytes())
	start := out.Len()
	fmt.Fprintf(out, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, o := range offsets {
		fmt.Fprintf(out, "%010d 00000 n \n", o)
	}
	id := fmt.Sprintf("<%X>", sum[:16])
	fmt.Fprintf(out, "trailer\n<</Size %d/Root %v/Info %v/ID [%s %s]>>\nstartxref\n%d\n%%%%EOF\n",
		len(offsets)+1, f.Root, f.Info, id, id, start)
}
