package annotate

import (
	"bytes"
	"cmp"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// What the boxes of comments say of themselves. What Excel writes as VML need
// not be XML, so that it is searched and not parsed.
var (
	shapeTag = regexp.MustCompile(`(?s)<(?:\w+:)?shape\s.*?</(?:\w+:)?shape>`)
	noteOf   = regexp.MustCompile(`ObjectType=["']Note["']`)
	rowOf    = regexp.MustCompile(`<(?:\w+:)?Row>\s*(\d{1,7})\s*</`)
	columnOf = regexp.MustCompile(`<(?:\w+:)?Column>\s*(\d{1,5})\s*</`)
	anchorOf = regexp.MustCompile(`<(?:\w+:)?Anchor>(?:\s*\d+\s*,){6}\s*(\d{1,7})\s*,\s*(\d{1,5})\s*</`) // its last two: the bottom
	heightOf = regexp.MustCompile(`[;"'\s]height:\s*([0-9.]{1,9})(pt|px)`)
)

// boxes are a drawing's, of a sheet of such sizes, for what is told at cells.
type boxes struct {
	drawing []byte
	sizes   sizes
	told    map[cell]string
	colours map[cell]string // of new boxes; other boxes are pale yellow, as is usual
}

// with is the drawing with a box for each of the cells, block being that of the
// ids for one without any. The boxes that it has grow by what is told at their
// cells.
func (b boxes) with(cells []cell, block int) ([]byte, error) {
	end := bytes.LastIndex(b.drawing, closeRoot)
	if end < 0 {
		return nil, errNoEnd
	}
	edits, boxed := b.grown()
	namespaces, id := undeclared(b.drawing), lastID(b.drawing, block)
	var added strings.Builder
	if !bytes.Contains(b.drawing, []byte(`id="_x0000_t202"`)) {
		fmt.Fprintf(&added, shapeType, namespaces)
	}
	for i, at := range cells {
		if !boxed[at] {
			id++
			high := height(b.told[at])
			fmt.Fprintf(&added, shape, namespaces, id, boxWidth, high, i+1, cmp.Or(b.colours[at], "FFFFE1"), b.anchor(at, high), at.row-1, at.column-1)
		}
	}
	return apply(b.drawing, append(edits, edit{end, end, added.String()})), nil
}

// anchor is where a box of a height in points stands: beside its cell.
func (b boxes) anchor(at cell, high int) string {
	const beside, below = 15, 2 // pixels
	left, top := min(at.column, maxColumns-1), at.row-1
	right, rightRest := reach(left, beside, boxWidth*96/72, maxColumns-1, b.sizes.widthOf)
	bottom, bottomRest := reach(top, below, high*96/72, maxRows-1, b.sizes.heightOf)
	return fmt.Sprintf("%d, %d, %d, %d, %d, %d, %d, %d", left, beside, top, below, right, rightRest, bottom, bottomRest)
}

// grown are the edits that make room for what is told at cells that have boxes
// already, and which cells those are.
func (b boxes) grown() (edits []edit, boxed map[cell]bool) {
	boxed = map[cell]bool{}
	for _, place := range shapeTag.FindAllIndex(b.drawing, -1) {
		box := b.drawing[place[0]:place[1]]
		row, column := rowOf.FindSubmatch(box), columnOf.FindSubmatch(box)
		if !noteOf.Match(box) || row == nil || column == nil {
			continue
		}
		at := cell{number(row[1]) + 1, number(column[1]) + 1}
		if text := b.told[at]; text != "" && !boxed[at] {
			edits = append(edits, b.taller(box, place[0], height(text))...)
		}
		boxed[at] = true
	}
	return edits, boxed
}

// taller makes a box that stands at from higher by so many points: in its style,
// and in its anchor, which is what counts where there are both.
func (b boxes) taller(box []byte, from, points int) []edit {
	var edits []edit
	if m := heightOf.FindSubmatchIndex(box); m != nil {
		high, _ := strconv.ParseFloat(string(box[m[2]:m[3]]), 64)
		more := float64(points)
		if string(box[m[4]:m[5]]) == "px" {
			more *= 96. / 72
		}
		edits = append(edits, edit{from + m[2], from + m[3], strconv.FormatFloat(high+more, 'f', -1, 64)})
	}
	if m := anchorOf.FindSubmatchIndex(box); m != nil {
		bottom, rest := reach(number(box[m[2]:m[3]]), number(box[m[4]:m[5]]), points*96/72, maxRows-1, b.sizes.heightOf)
		edits = append(edits, edit{from + m[2], from + m[5], fmt.Sprintf("%d, %d", bottom, rest)})
	}
	return edits
}
