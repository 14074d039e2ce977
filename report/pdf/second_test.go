package pdf

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"tongbao/report/pdf/object"
)

func asSecond(t *testing.T, opt Options) []byte {
	t.Helper()
	opt.Second = true
	path := filepath.Join(t.TempDir(), "second.pdf")
	save(t, path, sample(), opt)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Without Java too: what PDF 2.0 has in place of what went before.
func TestSecond(t *testing.T) {
	data := asSecond(t, Options{})
	if !bytes.HasPrefix(data, []byte("%PDF-2.0\n")) || bytes.Contains(data, []byte("/Info")) {
		t.Errorf("begins %q, or names an information dictionary", data[:9])
	}
	if bytes.Contains(data, []byte("pdfaExtension")) || !bytes.Contains(data, []byte("<pdfaid:rev>2020</pdfaid:rev>\n<pdfuaid:part>2<")) {
		t.Error("the metadata are those of another standard")
	}
	if !bytes.Equal(data, asSecond(t, Options{})) {
		t.Error("two runs gave different bytes")
	}
	file, err := object.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	action := regexp.MustCompile(`^<</S /GoTo\s*/D \[\d+ 0 R /XYZ 0 [\d.]+ null\]\s*/SD \[(\d+) 0 R /XYZ 0 [\d.]+ null\]>>$`)
	bookmarks := 0
	for _, o := range file.Objects {
		a, ok := o.Dict.Get("A")
		if _, titled := o.Dict.Get("Title"); !ok || !titled {
			continue
		}
		bookmarks++
		if !action.MatchString(a) || hasKey(o.Dict, "Dest") {
			t.Errorf("a bookmark leads to %s", a)
		}
	}
	if bookmarks < 3 {
		t.Errorf("%d bookmarks", bookmarks)
	}
}

func TestSecondDraftIsKnown(t *testing.T) {
	if !IsDraft(asSecond(t, Options{Draft: true})) || IsDraft(asSecond(t, Options{})) {
		t.Error("a draft of PDF 2.0 is not told from a finished file")
	}
}
