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
