package report

import (
	"strings"
	"testing"

	"tongbao/report/notice"
)

// The bound on a notice grows with its ledger's file, up to the most.
func TestLengthOfTheNoticeIsBounded(t *testing.T) {
	text := func(n int) []notice.Block {
		return []notice.Block{{Spans: []notice.Span{{Text: strings.Repeat("字", n-1)}}}}
	}
	table := func(n int) []notice.Block {
		return []notice.Block{{Table: [][]string{{strings.Repeat("字", n-3), ""}}}}
	}
	empty := func(n int) []notice.Block { return make([]notice.Block, n) }
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
