package pdf

import (
	"math"
	"slices"

	"tongbao/report/internal/decimal"
	"tongbao/report/internal/subset"
	"tongbao/report/layout"
)

// tolerance is how far a glyph may stand from its place, in points.
const tolerance = 0.004

// A typist writes runs as PDF text operators (ISO 32000-1, 9.4.3). Even
// spacing, as on the grid and in justified lines, is said once a run, so most
// runs are one string.
type typist struct {
	spacing float64   // character spacing in force on the page
	codes   []uint16  // of the run being written
	extras  []float64 // between its glyphs
}

// appendRun writes a run at its place, y points up from the page's foot.
func (t *typist) appendRun(out []byte, run layout.Run, f *face, y float64) []byte {
	if len(run.Positions) == 0 {
		return out
	}
	t.lookUp(run, f)
	size := fontSize(run)
	out = append(out, "BT "...)
	if s := t.evenSpacing(run, f, size); s != t.spacing {
		t.spacing = s
		out = append(decimal.Append(out, s, 4), " Tc "...)
	}
	x := decimal.Round(run.Positions[0], 3)
	out = append(decimal.Append(out, x, 3), ' ')
	out = append(decimal.Append(out, y, 3), " Td [<"...)
	out = t.appendGlyphs(out, run, f, x, size)
	return append(out, ">] TJ ET"...)
}

// lookUp finds the codes of a run's glyphs.
func (t *typist) lookUp(run layout.Run, f *face) {
	t.codes = t.codes[:0]
	i := 0
	for _, char := range run.Text {
		t.codes = append(t.codes, *f.Codes.Of(subset.At(run, i, char)))
		i++
	}
}

// appendGlyphs writes the codes and, where the pen would be off, what moves it.
func (t *typist) appendGlyphs(out []byte, run layout.Run, f *face, pen, size float64) []byte {
	for i, code := range t.codes {
		if off := run.Positions[i] - pen; math.Abs(off) > tolerance {
			move := decimal.Round(-off*1000/size, 1)
			out = append(out, '>')
			out = append(decimal.Append(out, move, 1), '<')
			pen -= move * size / 1000
		}
		out = appendHex(out, code)
		pen += f.widths[code]*size/1000 + t.spacing
	}
	return out
}

// evenSpacing returns the space that most glyphs of a run have after them beyond
// their widths: the median.
func (t *typist) evenSpacing(run layout.Run, f *face, size float64) float64 {
	if len(run.Positions) < 2 {
		return t.spacing
	}
	t.extras = t.extras[:0]
	for i, code := range t.codes[:len(t.codes)-1] {
		step := run.Positions[i+1] - run.Positions[i]
		t.extras = append(t.extras, step-f.widths[code]*size/1000)
	}
	slices.Sort(t.extras)
	return decimal.Round(t.extras[len(t.extras)/2], 4)
}

// fontSize returns a run's size as gofpdf writes it.
func fontSize(run layout.Run) float64 { return decimal.Round(run.Size, 2) }

func appendHex(out []byte, code uint16) []byte {
	const digits = "0123456789ABCDEF"
	return append(out, digits[code>>12], digits[code>>8&15], digits[code>>4&15], digits[code&15])
}
