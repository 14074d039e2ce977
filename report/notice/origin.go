package notice

import (
	"sort"
	"strings"

	"tongbao/report/finding"
)

// An Origin says which cell of the ledger a part of a text came from: its bytes
// [From, To). Origins of one text are in order and do not overlap. What none of them
// covers is wording of the template, a number, or a count.
type Origin struct {
	From, To int
	At       finding.Ref
}

// ofCell returns the origins of a text that came from one cell.
func ofCell(text string, at finding.Ref) []Origin {
	if text == "" || at == (finding.Ref{}) {
		return nil
	}
	return []Origin{{To: len(text), At: at}}
}

// appendShifted appends origins of a text that now begins at byte n of another.
func appendShifted(to, origins []Origin, n int) []Origin {
	for _, o := range origins {
		o.From, o.To = o.From+n, o.To+n
		to = append(to, o)
	}
	return to
}

// A joiner joins texts into one that knows where each came from.
type joiner struct {
	text    strings.Builder
	origins []Origin
}

// wording adds text of no cell.
func (j *joiner) wording(text string) { j.text.WriteString(text) }

// add adds text that knows where it came from.
func (j *joiner) add(p Paragraph) {
	j.origins = appendShifted(j.origins, p.Origins, j.text.Len())
	j.text.WriteString(p.Text)
}

// joined returns what was added.
func (j *joiner) joined() Paragraph { return Paragraph{j.text.String(), j.origins} }

// closed returns the paragraph with a mark at its end, see closed.
func (p Paragraph) closed() Paragraph {
	p.Text = closed(p.Text)
	if last := len(p.Origins) - 1; last >= 0 {
		p.Origins[last].To = min(p.Origins[last].To, len(p.Text))
	}
	return p
}

// OriginsIn returns those of a text's origins that have a part of its bytes [from, to).
func OriginsIn(origins []Origin, from, to int) []Origin {
	first := sort.Search(len(origins), func(i int) bool { return origins[i].To > from })
	last := first
	for last < len(origins) && origins[last].From < to {
		last++
	}
	return origins[first:last]
}

// CellOrigins returns the origins of a text of the block's table.
func (b Block) CellOrigins(row, col int) []Origin {
	if row >= len(b.Cells) || col >= len(b.Cells[row]) || col >= len(b.Table[row]) {
		return nil
	}
	return ofCell(b.Table[row][col], b.Cells[row][col].At)
}
