package truetype

import "errors"

// Flags of a simple glyph's points.
const (
	onCurve   = 1 << 0
	shortX    = 1 << 1
	shortY    = 1 << 2
	repeated  = 1 << 3
	sameX     = 1 << 4 // or, of a short one, that it goes forward
	sameY     = 1 << 5
	maxPoints = 1 << 15
)

var errPoints = errors.New("the points are cut short")

// pointsOf reads a simple glyph's points and returns the box that they lie in.
func pointsOf(data []byte) (box, error) {
	n, err := countPoints(data)
	if err != nil || n == 0 {
		return box{}, err
	}
	at := glyphHeader + 2*i16(data, 0)
	at += 2 + u16(data, at)
	flags, at, err := readFlags(data, at, n)
	if err != nil {
		return box{}, err
	}
	xMin, xMax, at, err := readCoordinates(data, at, flags, shortX, sameX)
	if err != nil {
		return box{}, err
	}
	yMin, yMax, _, err := readCoordinates(data, at, flags, shortY, sameY)
	return box{xMin, yMin, xMax, yMax}, err
}

// countPoints is how many points the contours have, whose last ones are numbered.
func countPoints(data []byte) (int, error) {
	contours := i16(data, 0)
	ends := part(data, glyphHeader, 2*contours+2) // and the length of the instructions
	if ends == nil {
		return 0, errPoints
	}
	last := -1
	for i := range contours {
		end := u16(ends, 2*i)
		if end < last || end >= maxPoints {
			return 0, errors.New("the contours are not in order")
		}
		last = end
	}
	return last + 1, nil
}

// readFlags returns the flags of n points, and where they end.
func readFlags(data []byte, at, n int) ([]byte, int, error) {
	flags := make([]byte, 0, n)
	for len(flags) < n {
		if at+1 >= len(data) {
			return nil, 0, errPoints
		}
		flag, times := data[at], 1
		at++
		if flag&repeated != 0 {
			times += int(data[at])
			at++
		}
		for range min(times, n-len(flags)) {
			flags = append(flags, flag)
		}
	}
	return flags, at, nil
}

// readCoordinates returns the least and the greatest coordinate of the points, and
// where they end.
func readCoordinates(data []byte, at int, flags []byte, short, same byte) (least, most, end int, err error) {
	end, err = eachCoordinate(data, at, flags, short, same, func(i, value int) {
		if i == 0 {
			least, most = value, value
		}
		least, most = min(least, value), max(most, value)
	})
	return least, most, end, err
}

// eachCoordinate calls yield with the coordinate of each point, and returns where they end.
func eachCoordinate(data []byte, at int, flags []byte, short, same byte, yield func(i, value int)) (end int, err error) {
	value := 0
	for i, flag := range flags {
		switch {
		case flag&short != 0:
			if at >= len(data) {
				return 0, errPoints
			}
			if step := int(data[at]); flag&same != 0 {
				value += step
			} else {
				value -= step
			}
			at++
		case flag&same == 0:
			if at+2 > len(data) {
				return 0, errPoints
			}
			value += i16(data, at)
			at += 2
		}
		yield(i, value)
	}
	return at, nil
}
