package summary

import (
	"time"
	"unicode"
	"unicode/utf16"

	"tongbao/report/day"
	"tongbao/report/spreadsheet"
)

// A cell is a cell of a sheet.
type cell = spreadsheet.Cell

// text returns a cell that shows a text as it is: a text that begins with = is no formula.
func (b *book) text(s style, text string) cell {
	return spreadsheet.Text(b.styles.ids[s], fitting(text))
}

// cellLimit is how many UTF-16 units a cell holds. Excel takes a workbook with more for
// a damaged one.
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
func (b *book) number(s style, n int) cell {
	return spreadsheet.Number(b.styles.ids[s], float64(n))
}

// formula returns a cell that is calculated, with the number that the calculation
// gives today.
func (b *book) formula(s style, formula string, n int) cell {
	return spreadsheet.FormulaOfNumber(b.styles.ids[s], formula, float64(n))
}

// wording returns a cell that is calculated, with the text that the calculation gives today.
func (b *book) wording(s style, formula, text string) cell {
	return spreadsheet.FormulaOfText(b.styles.ids[s], formula, text)
}

// date returns a cell with a day; an empty one for no day.
func (b *book) date(s style, d day.Day) cell {
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

// share returns a cell that is calculated, with a rate rounded as its text is: 0.5043
// for 59 of 117. It is an empty text where there is nothing to divide by, as in the formula.
func (b *book) share(s style, formula string, basisPoints, whole int) cell {
	if whole == 0 {
		return b.wording(s, formula, "")
	}
	return spreadsheet.FormulaOfNumber(b.styles.ids[s], formula, float64(basisPoints)/10000)
}
