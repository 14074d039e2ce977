package gongwen

// SignatureIndents returns how far 署名 and 成文日期 stand from the right edge, in
// points, given the widths of both (GB/T 9704-2012, 7.3.5). Without a seal the
// body stands two characters in and the date begins two characters to the right
// of the body's first one; a date too long for that stands two characters in
// and moves the body. With room for a seal the date stands four in and the body
// is centred on it.
func SignatureIndents(body, date float64, seal bool) (bodyRight, dateRight float64) {
	const char = CharPitch
	if seal {
		return max(4*char+(date-body)/2, 0), 4 * char
	}
	bodyRight, dateRight = 2*char, 2*char+body-2*char-date
	if dateRight < 2*char {
		dateRight = 2 * char
		bodyRight = max(dateRight+date+2*char-body, 0)
	}
	return bodyRight, dateRight
}

// SealColumns is in how many columns the names of bodies stand that are to be sealed, given
// the width of the longest and of the date in points. At most three seals, of some 42 mm, have
// room side by side.
func SealColumns(name, date float64) int {
	for columns := 3; columns > 1; columns-- {
		if SealPitch(columns, date) >= max(name+CharPitch/2, sealRoom) {
			return columns
		}
	}
	return 1
}

const (
	sealWidth = 42 * MM
	sealRoom  = 45 * MM // from seal to seal, so that they don't touch
	// SealLines is how many empty lines part two rows of names that are to be sealed.
	SealLines = 4
)

// SealPitch returns how far the middles of columns of names stand apart, in points.
func SealPitch(columns int, date float64) float64 {
	if columns == 1 {
		return 0
	}
	left := sealWidth / 2 // of the first seal's middle from the edge that it may not cross
	return min((sealMiddle(date)-left)/float64(columns-1), TypeAreaWidth/float64(columns))
}

// sealMiddle returns the middle of the date, over which the last body stands: four characters
// from the right edge.
func sealMiddle(date float64) float64 { return TypeAreaWidth - 4*CharPitch - date/2 }

// SealMiddles returns where the middles of the columns are, from the left edge of the type
// area: the last is the date's (GB/T 9704-2012, 7.3.5.1).
func SealMiddles(columns int, date float64) []float64 {
	middles := make([]float64, columns)
	for i := range middles {
		middles[i] = sealMiddle(date) - float64(columns-1-i)*SealPitch(columns, date)
	}
	return middles
}
