package notice

import "strconv"

var hanDigits = [...]string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}

// HanNumeral writes 1 to 9999 in Chinese as text counts: 一, 十, 十二, 二十,
// 一百零五. Numbers outside are written in Arabic digits.
func HanNumeral(n int) string {
	if n < 1 || n > 9999 {
		return strconv.Itoa(n)
	}
	if n < 20 && n >= 10 {
		return "十" + hanDigits[n-10]
	}
	text, gap := "", false
	for _, place := range []struct {
		value int
		name  string
	}{{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}} {
		digit := n / place.value % 10
		switch {
		case digit > 0:
			if gap {
				text += "零"
			}
			text += hanDigits[digit] + place.name
			gap = false
		case text != "":
			gap = true
		}
	}
	return text
}

// label is the number of the n-th heading of a level, as GB/T 9704-2012, 7.3.3
// has them: 一、 （一） 1. （1）.
func label(level, n int) string {
	switch level {
	case 1:
		return HanNumeral(n) + "、"
	case 2:
		return "（" + HanNumeral(n) + "）"
	case 3:
		return strconv.Itoa(n) + "."
	default:
		return "（" + strconv.Itoa(n) + "）"
	}
}
