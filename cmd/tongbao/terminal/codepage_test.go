package terminal

import (
	"bytes"
	"io"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// What is piped has the console's code page where that has Chinese and the shell is one
// of Windows.
func TestCodePage(t *testing.T) {
	for _, c := range []struct {
		page uint32
		term string
		want encoding.Encoding
	}{
		{936, "", simplifiedchinese.GBK}, {54936, "", simplifiedchinese.GB18030}, {65001, "", nil}, {437, "", nil},
		{936, "xterm-256color", nil}, {0, "", nil},
	} {
		if got := codePage(c.page, c.term); got != c.want {
			t.Errorf("code page %d with TERM=%s: %v", c.page, c.term, got)
		}
	}
}

func TestPipedInGBK(t *testing.T) {
	var out bytes.Buffer
	w := &Writer{Raw: &out, sign: sign, encoding: simplifiedchinese.GBK}
	const text = "√ 台账.xlsx：“䇹𠀀”\n"
	if n, err := w.Write([]byte(text)); n != len(text) || err != nil {
		t.Errorf("%d bytes of %d, %v", n, len(text), err)
	}
	back, err := simplifiedchinese.GBK.NewDecoder().Bytes(out.Bytes())
	if want := "√ 台账.xlsx：“??”\n"; string(back) != want || err != nil {
		t.Errorf("%q, %v", back, err)
	}
	out.Reset()
	io.WriteString(w.InUTF8(), text)
	if out.String() != text {
		t.Errorf("%q", out.String())
	}
}
