package opc

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"testing"
	"time"
)

func packageOf(t *testing.T, parts ...Part) *Package {
	t.Helper()
	p, err := Open(bytes.NewReader(written(t, parts...)))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func written(t *testing.T, parts ...Part) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, parts); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestNamesHaveNoCase(t *testing.T) {
	p := packageOf(t, Part{`XL\Workbook.xml`, []byte("a")}, Part{"/xl/styles.xml", []byte("b")}, Part{"XL/STYLES.XML", []byte("c")})
	for name, want := range map[string]string{
		"xl/workbook.xml": "a", "/XL/workbook.xml": "a", `xl\WORKBOOK.xml`: "a", "../xl/./workbook.xml": "a",
		"xl/styles.xml": "c",
	} {
		if got, err := p.Read(name); string(got) != want || err != nil || !p.Has(name) {
			t.Errorf("%s is %q, %v, want %q", name, got, err, want)
		}
	}
	if !SameName("/XL/a.xml", `xl\A.xml`) || SameName("xl/a.xml", "a.xml") {
		t.Error("names are compared wrongly")
	}
}

func TestMissingPartIsDamage(t *testing.T) {
	p := packageOf(t, Part{"a", nil})
	if _, err := p.Read("b"); !errors.Is(err, ErrDamaged) || errors.Is(err, ErrTooLarge) {
		t.Errorf("error %v", err)
	}
}

// Whatever of a part's data, size and checksum is wrong, it is damage.
func TestDamagedPartsAreDamage(t *testing.T) {
	content := bytes.Repeat([]byte("整改措施"), 100)
	whole := written(t, Part{"a", content})
	entry := bytes.LastIndex(whole, []byte("PK\x01\x02")) // of the directory
	for name, damage := range map[string]func([]byte){
		"checksum":      func(b []byte) { b[entry+16]++ },
		"size, smaller": func(b []byte) { binary.LittleEndian.PutUint32(b[entry+24:], uint32(len(content)-1)) },
		"size, larger":  func(b []byte) { binary.LittleEndian.PutUint32(b[entry+24:], uint32(len(content)+1)) },
		"packed size":   func(b []byte) { b[entry+20]-- },
		"method":        func(b []byte) { b[entry+10] = 99 },
		"own header":    func(b []byte) { b[0]++ },
		"packed data":   func(b []byte) { b[40] ^= 0xFF },
	} {
		data := bytes.Clone(whole)
		damage(data)
		p, err := Open(bytes.NewReader(data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got, err := p.Read("a"); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
	}
	if _, err := Open(bytes.NewReader(whole[:len(whole)-30])); !errors.Is(err, ErrDamaged) {
		t.Errorf("cut short: %v", err)
	}
}

func TestPartsAreWrittenInOrder(t *testing.T) {
	var parts []Part
	for _, name := range []string{"z", ContentTypes, "a"} {
		parts = append(parts, Part{name, []byte("content of " + name)})
	}
	data := written(t, parts...)
	sameParts(t, data, "z", ContentTypes, "a")
	if !bytes.Equal(data, written(t, parts...)) {
		t.Error("two runs gave different bytes")
	}
	byName := map[string][]byte{}
	for _, part := range parts {
		byName[part.Name] = part.Content
	}
	sameParts(t, written(t, Sorted(byName)...), ContentTypes, "a", "z")
}

func TestPutPartsAreWrittenAndOthersStay(t *testing.T) {
	data := archive(t, time.Now(), "xl/b.xml", "XL/A.xml", "xl/c.xml")
	p, err := Open(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	p.Put("xl/a.XML", []byte("content of XL/A.xml"))
	p.Put("new", []byte("another content"))
	p.Put("new", []byte("content of new"))
	if got, err := p.Read("NEW"); string(got) != "content of new" || err != nil {
		t.Errorf("what was put reads as %q, %v", got, err)
	}
	out, err := p.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	sameParts(t, out, "XL/A.xml", "new", "xl/b.xml", "xl/c.xml")
	if before, after := packedData(t, data, "xl/b.xml"), packedData(t, out, "xl/b.xml"); !bytes.Equal(before, after) {
		t.Error("a part that was not put is packed anew")
	}
}

func packedData(t *testing.T, data []byte, name string) []byte {
	t.Helper()
	p, err := Open(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	r, err := p.files[key(name)].OpenRaw()
	if err != nil {
		t.Fatal(err)
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}
