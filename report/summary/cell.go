package summary

import (
	"time"
	"unicode"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"tongbao/report/day"
)

// text returns a cell that shows a text as it is: a text that begins with = is no formula.
func (b *book) text(s style, text string) excelize.Cell {
	return excelize.Cell{StyleID: b.styles.ids[s], Value: fitting(text)}
}

// cellLimit is how many UTF-16 units a cell holds. The library would cut off the
// rest and say nothing.
const cellLimit = 32767

const cutOff = "……（超过一个单元格能容纳的字数，后面的文字略去，见台账）"

// fitting cuts a text to what fits into a cell; cutOff says that it is cut.
func fitting(text string) string {
	if len(text) <= cellLimit { // never fewer bytes than units
		return text
	}
	units := utf16.Encode([]rune(text))
	if len(units) <= cellLimit {
		return text
	}
	kept := utf16.Decode(units[:cellLimit-len([]rune(cutOff))])
	if last := len(kept) - 1; kept[last] == unicode.ReplacementChar { // half a character
		kept = kept[:last]
	}
	return string(kept) + cutOff
}

// number returns a cell with a whole number.
func (b *book) number(s style, n int) excelize.Cell {
	return excelize.Cell{StyleID: b.styles.ids[s], Value: n}
}

// formula returns a cell that is calculated, with the value that the calculation
// gives today. A string makes it a text cell, a number a number.
func (b *book) formula(s style, formula string, value any) excelize.Cell {
	return excelize.Cell{StyleID: b.styles.ids[s], Formula: formula, Value: value}
}

// date returns a cell with a day; an empty one for no day.
func (b *book) date(s style, d day.Day) excelize.Cell {
	if d.IsZero() {
		return b.text(s, "")
	}
	return b.number(s, serial(d))
}

// serial returns the number by which a spreadsheet knows a day: days since 1899-12-30.
func serial(d day.Day) int {
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	return int(d.Time().Sub(epoch).Hours() / 24)
}

// share returns a rate as a number, rounded as its text is: 0.5043 for 59 of 117. It
// is an empty text where there is nothing to divide by, as in the formula.
func share(basisPoints, whole int) any {
	if whole == 0 {
		return ""
	}
	return float64(basisPoints) / 10000
}
