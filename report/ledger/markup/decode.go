package markup

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// byteOrder returns the encoding of a text in UTF-16, with its mark or without; nil for
// other texts. Marked-up text has a zero in every second byte of its tags.
func byteOrder(data []byte) encoding.Encoding {
	little := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	big := unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	head := data[:min(len(data), 512)]
	even, odd := 0, 0
	for i, b := range head {
		switch {
		case b != 0:
		case i%2 == 0:
			even++
		default:
			odd++
		}
	}
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return little
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return big
	case odd > len(head)/8 && even == 0:
		return little
	case even > len(head)/8 && odd == 0:
		return big
	}
	return nil
}

// Decode returns a text in UTF-8. Its bytes come before what it declares, which programs
// get wrong: a mark, zeros of UTF-16, sound UTF-8. declared is a charset that is known
// from elsewhere, empty for none; what nobody declares is GB18030.
func Decode(data []byte, declared string) string {
	if order := byteOrder(data); order != nil {
		text, _ := order.NewDecoder().Bytes(data[:len(data)/2*2])
		return string(text)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if utf8.Valid(data) {
		return string(data)
	}
	if declared == "" {
		declared = declaredIn(data)
	}
	text, _ := charset(declared, data).NewDecoder().Bytes(data)
	return string(text)
}

// charset returns the encoding of a name. A text that says it is in UTF-8 and is not is
// so all the same where few of its bytes are wrong.
func charset(name string, data []byte) encoding.Encoding {
	e, err := htmlindex.Get(strings.TrimSpace(name))
	switch {
	case err != nil, e == simplifiedchinese.GBK, e == simplifiedchinese.HZGB2312:
		return simplifiedchinese.GB18030
	case e == unicode.UTF8 && manyWrong(data):
		return simplifiedchinese.GB18030
	}
	return e
}

// manyWrong reports whether more than one in twenty of the characters beyond ASCII is no
// UTF-8.
func manyWrong(data []byte) bool {
	wrong, all := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			wrong++
		}
		if r >= utf8.RuneSelf {
			all++
		}
		data = data[size:]
	}
	return wrong*20 > all
}

// declaration finds the charset in a <meta> element or an XML declaration.
var declaration = regexp.MustCompile(`(?i)<(?:meta[^>]*?charset|\?xml[^>]*?encoding)\s*=\s*["']?\s*([\w.:-]+)`)

func declaredIn(data []byte) string {
	if m := declaration.FindSubmatch(data[:min(len(data), headSize)]); m != nil {
		return string(m[1])
	}
	return ""
}
