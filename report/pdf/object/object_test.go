package object

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"
)

func TestDictKeepsOrderAndSyntax(t *testing.T) {
	for _, text := range []string{
		"<<>>",
		"<</Type /Page/Parent 1 0 R/Kids [3 0 R 5 0 R]/Title (a\\) (b) >>)/Sub <</A <FEFF>/B [<<>>]>>/N -1.5>>",
	} {
		d, err := ParseDict(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.String(); got != text {
			t.Errorf("%s became %s", text, got)
		}
	}
}

func TestMalformedSyntaxIsAnError(t *testing.T) {
	for _, text := range []string{"", "<<", "<<>", "<</A>>", "<<A 1>>", "<</A [1>>", "<</A <41>>", "<</A 1)>>", "[1]"} {
		if d, err := ParseDict(text); err == nil {
			t.Errorf("%q became %v", text, d)
		}
	}
}

func TestDictEntries(t *testing.T) {
	var d Dict
	d.Set("A", 1)
	d.Set("B", Ref(7))
	d.Set("A", 2)
	if d.Ref("B") != 7 || d.Ref("A") != 0 || d.Ref("C") != 0 || !d.Is("A", "2") {
		t.Errorf("%v", d)
	}
	d.Delete("A", "C")
	if got := d.String(); got != "<</B 7 0 R>>" {
		t.Error(got)
	}
}

func TestNameAndText(t *testing.T) {
	if got := Name("text/整"); got != "/text#2F#E6#95#B4" {
		t.Error(got)
	}
	if got := Text("A𬭎"); got != "<FEFF0041D872DF4E>" {
		t.Error(got)
	}
}

func small() *File {
	f := &File{}
	f.Root = f.Add(Dict{{"Type", "/Catalog"}})
	f.Info = f.Add(Dict{{"Title", "(t)"}})
	f.AddStream(Dict{}, bytes.Repeat([]byte("endobj 1 0 obj\n"), 20))
	f.Objects = append(f.Objects, Object{Value: "[1 2 3]"})
	return f
}

// plain returns a file as gofpdf writes one: all objects by themselves, and a table of
// where they stand.
func plain(f *File) []byte {
	var out bytes.Buffer
	var offsets []int
	for i, o := range f.Objects {
		offsets = append(offsets, out.Len())
		if o.Stream != nil {
			o.write(&out, Ref(i+1))
			continue
		}
		fmt.Fprintf(&out, "%d 0 obj\n", i+1)
		o.writeBody(&out)
		out.WriteString("\nendobj\n")
	}
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&out, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&out, "trailer\n<</Size %d/Root %v/Info %v>>\nstartxref\n0\n%%%%EOF\n", len(offsets)+1, f.Root, f.Info)
	return out.Bytes()
}

func TestFileReadsAsItWasWritten(t *testing.T) {
	f := small()
	read, err := Parse(plain(f))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(plain(read), plain(f)) {
		t.Errorf("%s\nbecame\n%s", plain(f), plain(read))
	}
}

// Each object stands where the table says, in the file or in an object stream.
func TestWhatIsWrittenIsFound(t *testing.T) {
	f := small()
	for n := range 2 * packedTogether {
		f.Add(Dict{{"N", strconv.Itoa(n)}})
	}
	var out bytes.Buffer
	if _, err := f.WriteTo(&out); err != nil {
		t.Fatal(err)
	}
	end := bytes.LastIndex(out.Bytes(), []byte("startxref\n"))
	start, _ := strconv.Atoi(string(bytes.Fields(out.Bytes()[end:])[1]))
	_, rows := streamAt(t, out.Bytes(), start)
	const width = 7
	for n, o := range f.Objects {
		row := rows[width*(n+1):][:width]
		where, place := int(binary.BigEndian.Uint32(row[1:])), int(binary.BigEndian.Uint16(row[5:]))
		if row[0] == inFile {
			if _, data := streamAt(t, out.Bytes(), where); !bytes.Equal(data, o.Stream) {
				t.Errorf("object %d is %s", n+1, data)
			}
			continue
		}
		row = rows[width*where:][:width]
		d, data := streamAt(t, out.Bytes(), int(binary.BigEndian.Uint32(row[1:])))
		first, _ := d.Get("First")
		from, _ := strconv.Atoi(first)
		index := strings.Fields(string(data[:from]))
		at, _ := strconv.Atoi(index[2*place+1])
		var want bytes.Buffer
		o.writeBody(&want)
		if index[2*place] != strconv.Itoa(n+1) || !bytes.HasPrefix(data[from+at:], want.Bytes()) {
			t.Fatalf("object %d is not found at %d of %d", n+1, place, where)
		}
	}
}

// streamAt reads the object with a stream that stands at an offset.
func streamAt(t *testing.T, file []byte, at int) (Dict, []byte) {
	t.Helper()
	o, err := parseObject(file[at:])
	if err != nil {
		t.Fatal(err)
	}
	if !o.Dict.Is("Filter", "/FlateDecode") {
		return o.Dict, o.Stream
	}
	r, err := zlib.NewReader(bytes.NewReader(o.Stream))
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return o.Dict, data
}

func TestNoSuchObject(t *testing.T) {
	for _, r := range []Ref{-1, 0, 5} {
		if _, err := small().At(r); err == nil {
			t.Errorf("object %d is there", r)
		}
	}
}

// FuzzParse: whatever the bytes, there is a file or an error.
func FuzzParse(f *testing.F) {
	f.Add(plain(small()))
	f.Add([]byte("1 0 obj\n<</A (>>\nendobj\nxref\n0 2\n0 0 f\n0 0 n\ntrailer\n<<>>\nstartxref\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Parse(data)
		if err == nil {
			for _, o := range file.Objects {
				_ = o.Dict.String()
			}
		}
	})
}
