package truetype

// unit is 1 in the font's numbers with 14 bits behind the point.
const unit = 1 << 14

// componentTransform reads how a part is placed whose glyph number stands at pos of a
// composite's data, which components has looked through. A part that is to be laid on
// points of another, which no face of ours and hardly any other has, stays at the origin.
func componentTransform(data []byte, pos int) transform {
	flags := u16(data, pos-2)
	t := transform{xx: 1, yy: 1}
	at := pos + 2
	if flags&argsAreWords != 0 {
		if flags&argsAreOffsets != 0 {
			t.dx, t.dy = float64(i16(data, at)), float64(i16(data, at+2))
		}
		at += 4
	} else {
		if flags&argsAreOffsets != 0 {
			t.dx, t.dy = float64(int8(data[at])), float64(int8(data[at+1]))
		}
		at += 2
	}
	number := func(n int) float64 { return float64(i16(data, at+2*n)) / unit }
	switch {
	case flags&hasScale != 0:
		t.xx, t.yy = number(0), number(0)
	case flags&hasTwoScales != 0:
		t.xx, t.yy = number(0), number(1)
	case flags&hasMatrix != 0:
		t.xx, t.yx, t.xy, t.yy = number(0), number(1), number(2), number(3)
	}
	return t
}
