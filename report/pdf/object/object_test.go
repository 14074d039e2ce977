package object

import (
	"bytes"
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

func TestFileReadsAsItWasWritten(t *testing.T) {
	f := small()
	if err := f.Compress(); err != nil {
		t.Fatal(err)
	}
	var first, second bytes.Buffer
	f.WriteTo(&first)
	read, err := Parse(first.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	read.WriteTo(&second)
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Errorf("%s\nbecame\n%s", first.Bytes(), second.Bytes())
	}
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
	var seed bytes.Buffer
	small().WriteTo(&seed)
	f.Add(seed.Bytes())
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
