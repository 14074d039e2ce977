package review

import "tongbao/report/internal/hanzi"

// maxNumeral bounds numbers, so that no row of digits overflows.
const maxNumeral = 1_000_000_000

// numberAt reads a whole number at i, in digits or in Chinese numerals up to
// 9999, and returns where it ends; end is i where there is none.
func (t *Text) numberAt(i int) (n, end int) {
	if n, end = t.digitsAt(i); end > i {
		return n, end
	}
	n, size := hanzi.ReadNumeral(t.slice(i, len(t.Runes)))
	return n, i + size/len("一")
}

// digitsAt reads a whole number in digits at i, cut to maxNumeral, and returns
// where it ends; end is i where there is none.
func (t *Text) digitsAt(i int) (n, end int) {
	for end = i; digit(t.at(end)); end++ {
		n = min(n*10+int(t.at(end)-'0'), maxNumeral)
	}
	return n, end
}
