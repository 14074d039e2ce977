package truetype

import "errors"

// A Point is a point of a contour in the font's units, y upwards. Of two points beside
// each other that are not on the curve, the curve passes the middle.
type Point struct {
	X, Y float64
	On   bool // the curve passes it; else it draws the curve towards itself
}

// A Contour is a closed curve of quadratic pieces.
type Contour []Point

// maxContourPoints bounds the points that one glyph is drawn with, those of all its parts
// together: a bad font could name a large part over and over.
const maxContourPoints = 1 << 16

var errOutline = errors.New("glyf: the outline has too many points")

// Contours returns a glyph's outline, placed as readers place it: with the left edge of
// its box at the bearing. A trimmed one is moved as Cut moves it. The glyph must be one
// of the font's.
func (f *Font) Contours(glyph uint16, trim Trim) ([]Contour, error) {
	data, err := f.outline(glyph)
	if err != nil || len(data) == 0 {
		return nil, err
	}
	if _, err := newCutter(f, 0).countAll(glyph); err != nil { // parts without end
		return nil, err
	}
	d := drawer{font: f}
	shift := f.bearing(glyph) - i16(data, 2)
	if trim == Head {
		shift -= f.Advance(glyph) / 2
	}
	if err := d.glyph(data, transform{xx: 1, yy: 1, dx: float64(shift)}); err != nil {
		return nil, err
	}
	return d.contours, nil
}

// A transform moves and scales the points of a part.
type transform struct{ xx, yx, xy, yy, dx, dy float64 }

func (t transform) of(x, y float64) (float64, float64) {
	return t.xx*x + t.xy*y + t.dx, t.yx*x + t.yy*y + t.dy
}

// after returns the transform that does inner first.
func (t transform) after(inner transform) transform {
	dx, dy := t.of(inner.dx, inner.dy)
	return transform{
		xx: t.xx*inner.xx + t.xy*inner.yx, yx: t.yx*inner.xx + t.yy*inner.yx,
		xy: t.xx*inner.xy + t.xy*inner.yy, yy: t.yx*inner.xy + t.yy*inner.yy,
		dx: dx, dy: dy,
	}
}

// A drawer gathers the contours of a glyph and its parts.
type drawer struct {
	font     *Font
	contours []Contour
	points   int
}

func (d *drawer) glyph(data []byte, t transform) error {
	if isComposite(data) {
		return d.parts(data, t)
	}
	if i16(data, 0) == 0 {
		return nil
	}
	points, ends, err := simplePoints(data)
	if err != nil {
		return err
	}
	if d.points += len(points); d.points > maxContourPoints {
		return errOutline
	}
	for i := range points {
		points[i].X, points[i].Y = t.of(points[i].X, points[i].Y)
	}
	from := 0
	for _, end := range ends {
		d.contours = append(d.contours, points[from:end+1])
		from = end + 1
	}
	return nil
}

// parts draws what a composite is composed of.
func (d *drawer) parts(data []byte, t transform) error {
	at, err := components(data)
	if err != nil {
		return err
	}
	for _, pos := range at {
		part, err := d.font.outline(uint16(u16(data, pos)))
		if err != nil {
			return err
		}
		if len(part) == 0 {
			continue
		}
		if err := d.glyph(part, t.after(componentTransform(data, pos))); err != nil {
			return err
		}
	}
	return nil
}

// simplePoints reads the points of a glyph without parts, and the last of each contour.
func simplePoints(data []byte) (points []Point, ends []int, err error) {
	n, err := countPoints(data)
	if err != nil {
		return nil, nil, err
	}
	contours := i16(data, 0)
	for i := range contours {
		ends = append(ends, u16(data, glyphHeader+2*i))
	}
	at := glyphHeader + 2*contours
	at += 2 + u16(data, at)
	flags, at, err := readFlags(data, at, n)
	if err != nil {
		return nil, nil, err
	}
	points = make([]Point, n)
	for i := range points {
		points[i].On = flags[i]&onCurve != 0
	}
	at, err = eachCoordinate(data, at, flags, shortX, sameX, func(i, x int) { points[i].X = float64(x) })
	if err != nil {
		return nil, nil, err
	}
	_, err = eachCoordinate(data, at, flags, shortY, sameY, func(i, y int) { points[i].Y = float64(y) })
	if err != nil {
		return nil, nil, err
	}
	return points, ends, nil
}
