package report

import (
	"fmt"
	"unicode/utf8"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// Bounds on the characters of a notice, of which a page has some 600: laying out takes
// time and memory that grow with them. A notice may have leastCharacters whatever its
// ledger's size, and more as the ledger's file has more bytes; that of a ledger of
// 100,000 rows has some ten million.
const (
	leastCharacters   = 500_000
	charactersPerByte = 4
	mostCharacters    = 20_000_000
)

// tooLong tells why the notice of a ledger with so many bytes is not laid out.
func tooLong(flow []notice.Block, size int) error {
	most := min(leastCharacters+charactersPerByte*size, mostCharacters)
	if n := characters(flow); n > most {
		return fmt.Errorf("通报有%d万多字，太长了，排不出来。请核对台账里有没有重复、无关的内容，或者把台账分成几份", n/10_000)
	}
	return nil
}

// characters counts the characters of a notice. A paragraph counts as a line at least,
// which it takes up on its page, and an empty cell of a table as a character.
func characters(flow []notice.Block) int {
	n := 0
	for _, b := range flow {
		own := 0
		for _, span := range b.Spans {
			own += utf8.RuneCountInString(span.Text)
		}
		n += max(own, gongwen.CharsPerLine)
		for _, row := range b.Table {
			for _, text := range row {
				n += 1 + utf8.RuneCountInString(text)
			}
		}
	}
	return n
}
