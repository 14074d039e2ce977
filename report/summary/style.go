package summary

import "tongbao/report/spreadsheet"

// A style is how a cell looks.
type style int

const (
	plain style = iota
	titleStyle
	subtitleStyle
	rightStyle // as the subtitle, to the right
	headStyle
	textStyle   // wrapped, to the left
	centreStyle // wrapped, in the middle
	countStyle  // whole number; nought is a dash
	againStyle  // the number of an entry that goes on in a further row
	smallStyle  // as textStyle, smaller
	nameStyle   // a name, a step from the rule
	bandStyle   // what the names below it belong to
	rateStyle   // a share, always with two decimals
	dateStyle
	linkStyle
	totalTextStyle
	totalCountStyle
	totalRateStyle
	cardLabelStyle
	cardCountStyle
	cardRateStyle
	cardAlarmStyle
	dayStyle // the date of the data, in Chinese
	noteStyle
	styleCount
)

// Colours, as hex RGB without #.
const (
	ink       = "262626"
	grey      = "7F7F7F"
	rule      = "BFBFBF"
	headFill  = "DCE6F1"
	headInk   = "1F3864"
	totalFill = "F2F2F2"
	cardFill  = "F7F9FC"

	redFill, redInk       = "FBD9D7", "C00000"
	yellowFill, yellowInk = "FFF2CC", "7F6000"
	greenFill, greenInk   = "E2F0D9", "375623"
)

// Faces of the workbook; every office machine has them or maps them.
const (
	songti = "宋体"
	heiti  = "黑体"
)

// Number formats. A count of nought is a dash, so that what matters stands out.
const (
	countFormat = `0;-0;"–"`
	rateFormat  = `0.00%`
	againFormat = `0"（续）"`
	dateFormat  = `yyyy-mm-dd`
	dayFormat   = `"数据截止日期："yyyy"年"m"月"d"日"`
)

// styles are a workbook's numbers of all looks.
type styles struct {
	ids [styleCount]spreadsheet.StyleID

	// the formats of rules
	red, yellow, green spreadsheet.FormatID
}

func newStyles(b *spreadsheet.Book) styles {
	var s styles
	for i := plain + 1; i < styleCount; i++ {
		s.ids[i] = b.Style(look(i))
	}
	s.red = b.Format(spreadsheet.Format{Fill: redFill, Colour: redInk})
	s.yellow = b.Format(spreadsheet.Format{Fill: yellowFill, Colour: yellowInk})
	s.green = b.Format(spreadsheet.Format{Fill: greenFill, Colour: greenInk})
	return s
}

// look returns what a style looks like.
func look(s style) spreadsheet.Style {
	switch s {
	case titleStyle:
		return shrunk(line(font(heiti, 18, headInk), "center"))
	case subtitleStyle:
		return wrapped(line(font(songti, 10, grey), "left"))
	case rightStyle:
		return shrunk(line(font(songti, 10, grey), "right"))
	case dayStyle:
		return formatted(line(font(songti, 10, grey), "left"), dayFormat)
	case noteStyle:
		return wrapped(line(font(songti, 10, redInk), "left"))
	case headStyle:
		return framed(font(heiti, 10, headInk), "center", headFill)
	case textStyle:
		return framed(font(songti, 10, ink), "left", "")
	case smallStyle:
		return framed(font(songti, smallSize, ink), "left", "")
	case nameStyle:
		return indented(framed(font(songti, 10, ink), "left", ""))
	case bandStyle:
		return framed(bold(songti, 10, ink), "left", totalFill)
	case centreStyle:
		return framed(font(songti, 10, ink), "center", "")
	case linkStyle:
		linked := font(songti, 10, "0563C1")
		linked.Underlined = true
		return framed(linked, "center", "")
	}
	return numberLook(s)
}

// numberLook returns the look of the styles for numbers, totals and cards.
func numberLook(s style) spreadsheet.Style {
	switch s {
	case countStyle:
		return formatted(framed(font(songti, 10, ink), "center", ""), countFormat)
	case againStyle:
		return formatted(framed(font(songti, 9, grey), "center", ""), againFormat)
	case rateStyle:
		return formatted(framed(font(songti, 10, ink), "center", ""), rateFormat)
	case dateStyle:
		return formatted(framed(font(songti, 10, ink), "center", ""), dateFormat)
	case totalTextStyle:
		return framed(bold(songti, 10, ink), "center", totalFill)
	case totalCountStyle:
		return formatted(framed(bold(songti, 10, ink), "center", totalFill), countFormat)
	case totalRateStyle:
		return formatted(framed(bold(songti, 10, ink), "center", totalFill), rateFormat)
	case cardLabelStyle:
		return framed(font(songti, 10, grey), "center", cardFill)
	case cardCountStyle:
		return formatted(framed(font(heiti, 18, headInk), "center", ""), "0")
	case cardAlarmStyle:
		return formatted(framed(font(heiti, 18, redInk), "center", ""), "0")
	case cardRateStyle:
		return formatted(framed(font(heiti, 16, headInk), "center", ""), rateFormat)
	}
	return spreadsheet.Style{}
}

func font(family string, size float64, colour string) spreadsheet.Font {
	return spreadsheet.Font{Family: family, Size: size, Colour: colour}
}

func bold(family string, size float64, colour string) spreadsheet.Font {
	f := font(family, size, colour)
	f.Bold = true
	return f
}

// line returns the look of a line of text without rules.
func line(f spreadsheet.Font, horizontal string) spreadsheet.Style {
	return spreadsheet.Style{Font: f, Horizontal: horizontal}
}

// framed returns the look of a cell with thin rules around it; no fill where fill
// is empty.
func framed(f spreadsheet.Font, horizontal, fill string) spreadsheet.Style {
	return spreadsheet.Style{Font: f, Horizontal: horizontal, Wrap: true, Frame: rule, Fill: fill}
}

func formatted(s spreadsheet.Style, format string) spreadsheet.Style {
	s.Format = format
	return s
}

// shrunk, wrapped and indented return a look in which a text too long for its cell is set
// smaller, or goes on in further lines, or begins a step from the side.
func shrunk(s spreadsheet.Style) spreadsheet.Style { s.Shrink = true; return s }

func wrapped(s spreadsheet.Style) spreadsheet.Style { s.Wrap = true; return s }

func indented(s spreadsheet.Style) spreadsheet.Style { s.Indent = 1; return s }
