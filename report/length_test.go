package report

import (
	"strings"
	"testing"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// The bound on a notice grows with its ledger's file, up to the most.
func TestLengthOfTheNoticeIsBounded(t *testing.T) {
	text := func(n int) []notice.Block {
		return []notice.Block{{Spans: []notice.Span{{Text: strings.Repeat("字", n)}}}}
	}
	table := func(n int) []notice.Block {
		return []notice.Block{{Table: [][]string{{strings.Repeat("字", n-2-gongwen.CharsPerLine), ""}}}}
	}
	empty := func(n int) []notice.Block { // lines, and a paragraph that fills more than the last
		lines := n/gongwen.CharsPerLine - 1
		return append(make([]notice.Block, lines), text(n-lines*gongwen.CharsPerLine)...)
	}
	for _, flow := range []func(int) []notice.Block{text, table, empty} {
		for size, most := range map[int]int{0: leastCharacters, 1000: leastCharacters + 1000*charactersPerByte, 1 << 30: mostCharacters} {
			if err := tooLong(flow(most), size); err != nil {
				t.Errorf("%d bytes, at the bound: %v", size, err)
			}
			if tooLong(flow(most+1), size) == nil {
				t.Errorf("%d bytes: let in past the bound", size)
			}
		}
	}
}
