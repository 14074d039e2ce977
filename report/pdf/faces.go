package pdf

import (
	"fmt"
	"slices"

	"tongbao/fonts"
	"tongbao/report/layout"
)

// A used face is one of the document's with the glyphs that are drawn of it.
// gofpdf names a glyph by a code of the basic plane: a character there stands
// for itself; those beyond it and trimmed marks get private codes.
type used struct {
	face   *fonts.Face
	name   string // family for gofpdf, and the font's name in page resources
	codes  map[sort]uint16
	glyphs []fonts.Glyph      // in the order of first use
	widths map[uint16]float64 // advance of a code in em
}

// A sort is a character in one of its forms.
type sort struct {
	r    rune
	trim layout.Trim
}

// The private use area, whose codes stand for what has none of its own.
const (
	privateFirst = 0xE000
	privateLast  = 0xF8FF
)

// gather collects the glyphs of each face, in the order in which faces appear.
func gather(doc *layout.Document) ([]*used, error) {
	byFace := map[*fonts.Face]*used{}
	var faces []*used
	for _, page := range doc.Pages {
		for _, line := range append(slices.Clip(page.Lines), page.Number) {
			for i := range line.Runs {
				run := &line.Runs[i]
				u := byFace[run.Face]
				if u == nil {
					u = &used{
						face: run.Face, name: fmt.Sprintf("f%d", len(faces)),
						codes: make(map[sort]uint16, 1024), widths: make(map[uint16]float64, 1024),
					}
					byFace[run.Face] = u
					faces = append(faces, u)
				}
				if err := u.add(run); err != nil {
					return nil, err
				}
			}
		}
	}
	return faces, nil
}

func (u *used) add(run *layout.Run) error {
	i := 0
	for _, r := range run.Text {
		s := sort{r, trimAt(run, i)}
		i++
		if _, ok := u.codes[s]; ok {
			continue
		}
		code, err := u.code(s)
		if err != nil {
			return err
		}
		u.codes[s] = code
		u.glyphs = append(u.glyphs, fonts.Glyph{Rune: r, Code: rune(code), Trim: fonts.Trim(s.trim)})
		u.widths[code] = u.face.Advance(r)
		if s.trim != layout.Whole {
			u.widths[code] /= 2
		}
	}
	return nil
}

func (u *used) code(s sort) (uint16, error) {
	private := s.r >= privateFirst && s.r <= privateLast
	if s.trim == layout.Whole && s.r <= 0xFFFF && !private {
		return uint16(s.r), nil
	}
	code := privateFirst + u.privates()
	if code > privateLast {
		return 0, fmt.Errorf("pdf: more than %d rare characters in one face", privateLast-privateFirst+1)
	}
	return uint16(code), nil
}

// privates counts the private codes given away.
func (u *used) privates() int {
	n := 0
	for _, g := range u.glyphs {
		if g.Code >= privateFirst && g.Code <= privateLast {
			n++
		}
	}
	return n
}

func trimAt(run *layout.Run, i int) layout.Trim {
	if run.Trims == nil {
		return layout.Whole
	}
	return run.Trims[i]
}

// text is the face's codes as a string, for gofpdf to embed their glyphs.
func (u *used) text() string {
	codes := make([]rune, len(u.glyphs))
	for i, g := range u.glyphs {
		codes[i] = g.Code
	}
	return string(codes)
}
