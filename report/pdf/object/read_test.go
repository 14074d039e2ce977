package object

import (
	"bytes"
	"slices"
	"strconv"
	"testing"
)

// A file reads as the objects that were written, in the file or in object streams.
func TestReadsWhatIsWritten(t *testing.T) {
	f := small()
	for n := range 2 * packedTogether {
		f.Add(Dict{{"N", strconv.Itoa(n)}})
	}
	var out bytes.Buffer
	if _, err := f.WriteTo(&out); err != nil {
		t.Fatal(err)
	}
	read, err := Read(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if read.Root != f.Root || read.Info != f.Info || len(read.Objects) < len(f.Objects) {
		t.Fatalf("root %v, info %v, %d objects", read.Root, read.Info, len(read.Objects))
	}
	for i, want := range f.Objects {
		got := read.Objects[i]
		got.Dict.Delete("Length")
		want.Dict = slices.Clone(want.Dict)
		want.Dict.Delete("Length")
		if got.Dict.String() != want.Dict.String() || got.Value != want.Value || !bytes.Equal(got.Stream, want.Stream) {
			t.Errorf("object %d is %v", i+1, got)
		}
	}
}

// FuzzRead: whatever the bytes, there is a file or an error.
func FuzzRead(f *testing.F) {
	var seed bytes.Buffer
	if _, err := small().WriteTo(&seed); err != nil {
		f.Fatal(err)
	}
	f.Add(seed.Bytes())
	table := "1 0 obj\n<</Type /XRef/Length 21>>\nstream\n" + "\x00\x00\x00\x00\x00\xff\xff" + "\x02\x00\x00\x00\x01\x00\x00" + "\x01\x00\x00\x00\x00\x00\x00" + "\nendstream\nendobj\nstartxref\n0\n"
	f.Add([]byte(table))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Read(data)
		if err == nil {
			for _, o := range file.Objects {
				_ = o.Dict.String()
			}
		}
	})
}
