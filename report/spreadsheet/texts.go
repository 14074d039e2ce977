package spreadsheet

import (
	"strings"

	"tongbao/report/internal/opc"
)

// textsPart is the part with the texts of all cells (ECMA-376-1, 18.4).
const textsPart = "xl/sharedStrings.xml"

// texts are the texts of all cells, each once. They are packed as they come.
type texts struct {
	known      map[string]int // the numbers of those that are remembered
	remembered int            // bytes
	written    int
	packer     *opc.Packer
	buffer     []byte
}

// packedAt is how many bytes are packed at a time.
const packedAt = 1 << 15

func newTexts() *texts {
	t := &texts{known: map[string]int{}, packer: opc.NewPacker(textsPart), buffer: make([]byte, 0, packedAt+packedAt/4)}
	t.buffer = append(t.buffer, declaration+`<sst xmlns="`+mainSpace+`">`...)
	return t
}

// maxRemembered bounds the bytes of the texts that are known again. Each costs some
// more: behind that, and it takes tens of thousands of long texts, one stands as often as
// it is shown.
const maxRemembered = 16 << 20

// number returns the number of a text.
func (t *texts) number(text string) int {
	if n, is := t.known[text]; is {
		return n
	}
	n := t.written
	t.written++
	if t.remembered += len(text); t.remembered <= maxRemembered {
		t.known[text] = n
	}
	t.buffer = append(t.buffer, "<si><t"...)
	if text != strings.TrimSpace(text) || strings.ContainsRune(text, '\n') {
		t.buffer = append(t.buffer, ` xml:space="preserve"`...)
	}
	t.buffer = append(t.buffer, '>')
	t.buffer = appendCellText(t.buffer, text)
	t.buffer = append(t.buffer, "</t></si>"...)
	if len(t.buffer) >= packedAt {
		t.packer.Write(t.buffer)
		t.buffer = t.buffer[:0]
	}
	return n
}

// end returns the packed part.
func (t *texts) end() (opc.Packed, error) {
	t.packer.Write(append(t.buffer, "</sst>"...))
	return t.packer.End()
}

// appendCellText appends a text of a cell, in which _x000D_ would stand for a character
// by its code (ECMA-376-1, 22.9.2.19): the first underscore of such a one is written so.
func appendCellText(to []byte, text string) []byte {
	for {
		at := strings.Index(text, "_x")
		if at < 0 {
			return appendText(to, text)
		}
		to = appendText(to, text[:at])
		if isCode(text[at:]) {
			to = append(to, "_x005F"...)
		}
		to = append(to, "_x"...)
		text = text[at+len("_x"):]
	}
}

// isCode reports whether a text begins like _x000D_.
func isCode(text string) bool {
	const length = len("_x000D_")
	if len(text) < length || text[length-1] != '_' {
		return false
	}
	return strings.Trim(text[len("_x"):length-1], "0123456789abcdefABCDEF") == ""
}
