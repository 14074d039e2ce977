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

// joined joins texts into one.
func joined(texts ...Paragraph) Paragraph {
	var j joiner
	for _, p := range texts {
		j.add(p)
	}
	return j.joined()
}

// closed returns the paragraph with a mark at its end, see closed.
func (p Paragraph) closed() Paragraph {
	p.Text = closed(p.Text)
	if last := len(p.Origins) - 1; last >= 0 {
		p.Origins[last].To = min(p.Origins[last].To, len(p.Text))
	}
	return p
}

// part returns the bytes [from, to) of a paragraph.
func (p Paragraph) part(from, to int) Paragraph {
	part := Paragraph{Text: p.Text[from:to]}
	for _, o := range OriginsIn(p.Origins, from, to) {
		part.Origins = append(part.Origins, Origin{max(o.From, from) - from, min(o.To, to) - from, o.At})
	}
	return part
}

// cut returns the paragraph with a text that it begins with in place of its own.
func (p Paragraph) cut(text string) Paragraph {
	if len(text) >= len(p.Text) {
		return p
	}
	return p.part(0, len(text))
}

// lines parts a paragraph at its line breaks.
func (p Paragraph) lines() []Paragraph {
	var list []Paragraph
	from := 0
	for line := range strings.Lines(p.Text) {
		bare := strings.TrimSpace(line)
		if bare != "" {
			at := from + strings.Index(line, bare)
			list = append(list, p.part(at, at+len(bare)))
		}
		from += len(line)
	}
	return list
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
	if b.parts != nil {
		return b.parts[row][col].Origins
	}
	if row >= len(b.Cells) || col >= len(b.Cells[row]) || col >= len(b.Table[row]) {
		return nil
	}
	return ofCell(b.Table[row][col], b.Cells[row][col].At)
}
