package summary

import "github.com/xuri/excelize/v2"

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
	rateStyle   // a share, with two decimals
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
	wholeFormat = `0%`
	dateFormat  = `yyyy-mm-dd`
	dayFormat   = `"数据截止日期："yyyy"年"m"月"d"日"`
)

// styles are the workbook's ids of all styles.
type styles struct {
	ids [styleCount]int

	// ids of the conditional formats
	red, yellow, green, whole int
}

func newStyles(f *excelize.File) (*styles, error) {
	s := &styles{}
	for i := plain + 1; i < styleCount; i++ {
		id, err := f.NewStyle(look(i))
		if err != nil {
			return nil, err
		}
		s.ids[i] = id
	}
	return s, s.conditional(f)
}

// conditional makes the formats that rules apply.
func (s *styles) conditional(f *excelize.File) error {
	whole := wholeFormat
	for _, c := range []struct {
		id    *int
		style excelize.Style
	}{
		{&s.red, excelize.Style{Fill: solid(redFill), Font: &excelize.Font{Color: redInk}}},
		{&s.yellow, excelize.Style{Fill: solid(yellowFill), Font: &excelize.Font{Color: yellowInk}}},
		{&s.green, excelize.Style{Fill: solid(greenFill), Font: &excelize.Font{Color: greenInk}}},
		{&s.whole, excelize.Style{CustomNumFmt: &whole}},
	} {
		id, err := f.NewConditionalStyle(&c.style)
		if err != nil {
			return err
		}
		*c.id = id
	}
	return nil
}

// look returns what a style looks like.
func look(s style) *excelize.Style {
	switch s {
	case titleStyle:
		return &excelize.Style{Font: font(heiti, 18, headInk, false), Alignment: align("center", false)}
	case subtitleStyle:
		return &excelize.Style{Font: font(songti, 10, grey, false), Alignment: align("left", false)}
	case rightStyle:
		return &excelize.Style{Font: font(songti, 10, grey, false), Alignment: align("right", false)}
	case dayStyle:
		return formatted(&excelize.Style{Font: font(songti, 10, grey, false), Alignment: align("left", false)}, dayFormat)
	case headStyle:
		return framed(font(heiti, 10, headInk, false), "center", headFill)
	case textStyle:
		return framed(font(songti, 10, ink, false), "left", "")
	case centreStyle:
		return framed(font(songti, 10, ink, false), "center", "")
	case linkStyle:
		linked := font(songti, 10, "0563C1", false)
		linked.Underline = "single"
		return framed(linked, "center", "")
	}
	return numberLook(s)
}

// numberLook returns the look of the styles for numbers, totals and cards.
func numberLook(s style) *excelize.Style {
	switch s {
	case countStyle:
		return formatted(framed(font(songti, 10, ink, false), "center", ""), countFormat)
	case rateStyle:
		return formatted(framed(font(songti, 10, ink, false), "center", ""), rateFormat)
	case dateStyle:
		return formatted(framed(font(songti, 10, ink, false), "center", ""), dateFormat)
	case totalTextStyle:
		return framed(font(songti, 10, ink, true), "center", totalFill)
	case totalCountStyle:
		return formatted(framed(font(songti, 10, ink, true), "center", totalFill), countFormat)
	case totalRateStyle:
		return formatted(framed(font(songti, 10, ink, true), "center", totalFill), rateFormat)
	case cardLabelStyle:
		return framed(font(songti, 10, grey, false), "center", cardFill)
	case cardCountStyle:
		return formatted(framed(font(heiti, 18, headInk, false), "center", ""), "0")
	case cardAlarmStyle:
		return formatted(framed(font(heiti, 18, redInk, false), "center", ""), "0")
	case cardRateStyle:
		return formatted(framed(font(heiti, 16, headInk, false), "center", ""), rateFormat)
	}
	return &excelize.Style{}
}

func font(family string, size float64, color string, bold bool) *excelize.Font {
	return &excelize.Font{Family: family, Size: size, Color: color, Bold: bold}
}

func align(horizontal string, wrap bool) *excelize.Alignment {
	return &excelize.Alignment{Horizontal: horizontal, Vertical: "center", WrapText: wrap}
}

func solid(color string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}}
}

// framed returns the look of a cell with thin rules around it; no fill where fill
// is empty.
func framed(f *excelize.Font, horizontal, fill string) *excelize.Style {
	s := &excelize.Style{Font: f, Alignment: align(horizontal, true)}
	for _, side := range []string{"left", "top", "right", "bottom"} {
		s.Border = append(s.Border, excelize.Border{Type: side, Color: rule, Style: 1})
	}
	if fill != "" {
		s.Fill = solid(fill)
	}
	return s
}

func formatted(s *excelize.Style, format string) *excelize.Style {
	s.CustomNumFmt = &format
	return s
}
