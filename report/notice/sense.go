package notice

import (
	"math"
	"strings"

	"tongbao/report/gongwen"
)

// What a break costs beside uneven lines (词意完整, GB/T 9704-2012, 7.3.1). A break that
// costs badBreak or more is worth another line.
const (
	noBreak   = 1e6 // within a word, a number, a range
	badBreak  = 400 // within a quotation or between a bracket and what it holds
	oddBreak  = 14  // beside a word of one character
	wordBreak = 5   // between two other words
)

// linesBySense parts a text into lines of at most so many characters: as few and as even
// as its words allow. Where these lines would part a word or a quotation, there is one
// line more.
func linesBySense(s string, most float64) []string {
	if gongwen.RoughWidth(s) <= most {
		return []string{s}[:min(1, len(s))]
	}
	t := newSense(s)
	fewest := int(math.Ceil(gongwen.RoughWidth(s) / most))
	lines, cost := t.parted(fewest, most)
	for n := fewest + 1; n <= fewest+2 && cost >= badBreak; n++ {
		if more, less := t.parted(n, most); less < cost {
			lines, cost = more, less
		}
	}
	return lines
}

// A sense is a text in pieces between which a line may end, and what that costs.
type sense struct {
	pieces []string
	costs  []float64 // of a break before each piece
}

// parted parts the text into n lines, and returns what the lines cost: how uneven they
// are, and their breaks. least[k][i] is that of the first i pieces in k lines.
func (t *sense) parted(n int, most float64) (lines []string, cost float64) {
	ends, total := t.widths()
	count := len(t.pieces)
	least, from := make([][]float64, n+1), make([][]int, n+1)
	for k := range least {
		least[k], from[k] = make([]float64, count+1), make([]int, count+1)
		for i := range least[k] {
			least[k][i] = math.Inf(1)
		}
	}
	least[0][0] = 0
	ideal := total / float64(n)
	for k := 1; k <= n; k++ {
		for i := 1; i <= count; i++ {
			for j := i - 1; j >= 0; j-- {
				width := ends[i] - ends[j]
				if width > most && j < i-1 {
					break
				}
				c := least[k-1][j] + (width-ideal)*(width-ideal) + t.before(j)
				if c < least[k][i] {
					least[k][i], from[k][i] = c, j
				}
			}
		}
	}
	cost = least[n][count]
	if math.IsInf(cost, 1) {
		return []string{strings.Join(t.pieces, "")}, cost
	}
	lines = make([]string, n)
	for i, k := count, n; k > 0; k-- {
		lines[k-1] = strings.TrimSpace(strings.Join(t.pieces[from[k][i]:i], ""))
		i = from[k][i]
	}
	return lines, cost
}

// before returns what a break before piece j costs; nothing at the text's beginning.
func (t *sense) before(j int) float64 {
	if j == 0 {
		return 0
	}
	return t.costs[j]
}

// widths returns how wide the text is up to each piece and in all, in characters.
func (t *sense) widths() (ends []float64, total float64) {
	ends = make([]float64, len(t.pieces)+1)
	for i, piece := range t.pieces {
		total += gongwen.RoughWidth(piece)
		ends[i+1] = total
	}
	return ends, total
}
