package delimited

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// A content is a file's text as UTF-8, with what is wrong with its bytes. Places are
// offsets in the text.
type content struct {
	text     string
	encoding string // as a person knows it
	broken   damage // bytes that are no character, each run of them a U+FFFD in the text
	zeros    damage // zero bytes, which are dropped
	cut      bool   // the last character lacks its end
}

// A damage is a fault that a file has several times, with the place of the first.
type damage struct{ count, first int }

func (d *damage) add(at int) {
	if d.count == 0 {
		d.first = at
	}
	d.count++
}

const mark = "\ufeff" // the mark of Unicode's encodings

// decode finds the encoding of a file and returns its content. A mark at the beginning
// decides. Without one the bytes do: zero bytes are those of UTF-16 where the text
// then makes sense, else they are strays; what is left is UTF-8 or GB18030.
func decode(data []byte) (content, error) {
	if isUTF32(data) {
		return content{}, utf32Text()
	}
	if order, size, ok := markedUTF16(data); ok {
		return decodeUTF16(data[size:], order), nil
	}
	zeros := bytes.Count(data, []byte{0})
	if zeros == 0 {
		return decodeBytes(data), nil
	}
	if order, ok := unmarkedUTF16(data, zeros); ok {
		return decodeUTF16(data, order), nil
	}
	first := bytes.IndexByte(data, 0)
	data = bytes.ReplaceAll(data, []byte{0}, nil)
	if !isText(data) {
		return content{}, noTable()
	}
	c := decodeBytes(data)
	c.zeros = damage{zeros, len(decodeBytes(data[:first]).text)}
	return c, nil
}

// decodeBytes decodes UTF-8 or GB18030.
func decodeBytes(data []byte) content {
	data = bytes.TrimPrefix(data, []byte(mark))
	if isUTF8(data) {
		return decodeUTF8(data)
	}
	text, _ := simplifiedchinese.GB18030.NewDecoder().Bytes(data) // it has no errors, but U+FFFD
	return brokenIn(string(text), "GB18030")
}

// isUTF8 decides between UTF-8 and GB18030: a text is UTF-8 where more than half of its
// bytes beyond ASCII stand in well-formed sequences of three or four bytes, as all
// Chinese characters do in UTF-8. Damage spoils a character or two at each place,
// so that a damaged UTF-8 keeps nearly all of them; characters of GB18030, pairs of
// bytes mostly from B0 to F7, form such a sequence by chance once in some fifty.
func isUTF8(data []byte) bool {
	if utf8.Valid(data) {
		return true
	}
	long, high := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, size := utf8.DecodeRune(data[i:])
		if high += size; size > 2 {
			long += size
		}
		i += size
	}
	return long*2 > high
}

// decodeUTF8 sets U+FFFD for each run of bytes that are no character.
func decodeUTF8(data []byte) content {
	c := content{encoding: "UTF-8"}
	if utf8.Valid(data) {
		c.text = withoutMarks(string(data))
		return c
	}
	data = bytes.ReplaceAll(data, []byte(mark), nil)
	var b strings.Builder
	inRun := false
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		broken := r == utf8.RuneError && size == 1
		if broken {
			c.cut = c.cut || !utf8.FullRune(data)
		}
		if broken && !inRun {
			c.broken.add(b.Len())
			b.WriteRune(r)
		} else if !broken {
			b.Write(data[:size])
		}
		inRun, data = broken, data[size:]
	}
	c.text = b.String()
	return c
}

func decodeUTF16(data []byte, order unicode.Endianness) content {
	text, _ := unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder().Bytes(data) // it has no errors, but U+FFFD
	c := brokenIn(string(text), "UTF-16")
	c.cut = len(data)%2 != 0
	if strings.IndexByte(c.text, 0) >= 0 {
		c.zeros = damage{strings.Count(c.text, "\x00"), strings.IndexByte(c.text, 0)}
		c.text = strings.ReplaceAll(c.text, "\x00", "")
	}
	return c
}

// brokenIn notes the U+FFFD that a decoder has left in a text.
func brokenIn(text, encoding string) content {
	text = withoutMarks(text)
	c := content{text: text, encoding: encoding, cut: strings.HasSuffix(text, string(utf8.RuneError))}
	if c.broken.count = strings.Count(text, string(utf8.RuneError)); c.broken.count > 0 {
		c.broken.first = strings.IndexRune(text, utf8.RuneError)
	}
	return c
}

// withoutMarks drops the marks that stand inside a text where files were put together:
// they show nothing, but a quote behind one would not begin its field.
func withoutMarks(text string) string { return strings.ReplaceAll(text, mark, "") }
