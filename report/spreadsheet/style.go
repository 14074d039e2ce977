package spreadsheet

import "strconv"

// A StyleID is a look of cells in a workbook; 0 is the standard one.
type StyleID int

// A Font is how a text is set. Its size is in points; 0, and an empty colour, are what
// the cell has otherwise.
type Font struct {
	Family     string
	Size       float64
	Colour     string // hex RGB
	Bold       bool
	Underlined bool
}

// A Style is how a cell looks.
type Style struct {
	Font       Font
	Fill       string // hex RGB; empty for none
	Frame      string // colour of the thin rules around it; empty for none
	Horizontal string // left, center or right
	Indent     int    // of the text from its side, in steps of three blanks
	Wrap       bool
	Shrink     bool   // a text that is too long for its cell is set smaller; never with Wrap
	Format     string // of numbers; empty for General
}

// A Format is what a rule changes in how a cell looks.
type Format struct {
	Colour string // of the text, hex RGB; empty for no change
	Fill   string // likewise
}

// A FormatID is a format in a workbook.
type FormatID int

// looks are the workbook's styles: each font, fill, frame and number format stands in
// it once.
type looks struct {
	styles  indexed[Style]
	fonts   indexed[Font]
	fills   indexed[string]
	frames  indexed[string]
	numbers indexed[string]
	formats indexed[Format]
}

// indexed are values, each once, in the order in which they came.
type indexed[T comparable] struct {
	list  []T
	known map[T]int
}

func (x *indexed[T]) of(value T) int {
	if n, is := x.known[value]; is {
		return n
	}
	if x.known == nil {
		x.known = map[T]int{}
	}
	x.known[value] = len(x.list)
	x.list = append(x.list, value)
	return len(x.list) - 1
}

// standard is the font by whose digits the widths of columns are counted.
var standard = Font{Family: "Calibri", Size: 11}

func newLooks() looks {
	var l looks
	l.fonts.of(standard)
	l.fills.of("")
	l.frames.of("")
	l.styles.of(Style{Font: standard})
	return l
}

// Style returns a look's number.
func (b *Book) Style(s Style) StyleID { return StyleID(b.styles.styles.of(s)) }

// Format returns a format's number.
func (b *Book) Format(f Format) FormatID { return FormatID(b.styles.formats.of(f)) }

// Formats of numbers that are not built in have numbers from here on.
const firstFormat = 164

// part returns the part of the styles (ECMA-376-1, 18.8).
func (l *looks) part() []byte {
	var xfs markup
	for _, s := range l.styles.list {
		l.writeXF(&xfs, s)
	}
	var m markup
	m.raw(declaration, `<styleSheet xmlns="`, mainSpace, `">`)
	if len(l.numbers.list) > 0 {
		m.raw(`<numFmts count="`, strconv.Itoa(len(l.numbers.list)), `">`)
		for i, code := range l.numbers.list {
			m.raw(numFmt(firstFormat+i, code))
		}
		m.raw("</numFmts>")
	}
	counted(&m, "fonts", len(l.fonts.list), func(i int) { l.fonts.list[i].write(&m) })
	counted(&m, "fills", len(l.fills.list)+1, func(i int) { l.writeFill(&m, i) })
	counted(&m, "borders", len(l.frames.list), func(i int) { writeFrame(&m, l.frames.list[i]) })
	m.raw(`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`)
	m.raw(`<cellXfs count="`, strconv.Itoa(len(l.styles.list)), `">`, string(xfs), "</cellXfs>")
	m.raw(`<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`)
	counted(&m, "dxfs", len(l.formats.list), func(i int) { l.formats.list[i].write(&m) })
	m.raw("</styleSheet>")
	return m
}

// counted writes an element with the number of those in it.
func counted(m *markup, element string, n int, write func(i int)) {
	m.raw("<", element, ` count="`, strconv.Itoa(n), `">`)
	for i := range n {
		write(i)
	}
	m.raw("</", element, ">")
}

// writeXF writes a style by the numbers of what it is made of.
func (l *looks) writeXF(m *markup, s Style) {
	number := 0
	if s.Format != "" {
		number = firstFormat + l.numbers.of(s.Format)
	}
	fill := l.fills.of(s.Fill)
	if fill > 0 {
		fill++ // the second fill of a workbook is gray125
	}
	m.raw(`<xf numFmtId="`, strconv.Itoa(number), `" fontId="`, strconv.Itoa(l.fonts.of(s.Font)), `" fillId="`, strconv.Itoa(fill),
		`" borderId="`, strconv.Itoa(l.frames.of(s.Frame)), `" xfId="0"`)
	for _, applied := range []struct {
		what string
		is   bool
	}{{"NumberFormat", number != 0}, {"Font", s.Font != standard}, {"Fill", s.Fill != ""}, {"Border", s.Frame != ""}, {"Alignment", s.Horizontal != ""}} {
		if applied.is {
			m.raw(" apply", applied.what, `="1"`)
		}
	}
	if s.Horizontal == "" {
		m.raw("/>")
		return
	}
	m.raw(`><alignment horizontal="`, s.Horizontal, `" vertical="center"`)
	if s.Wrap {
		m.raw(` wrapText="1"`)
	}
	if s.Indent > 0 {
		m.raw(` indent="`, strconv.Itoa(s.Indent), `"`)
	}
	if s.Shrink {
		m.raw(` shrinkToFit="1"`)
	}
	m.raw("/></xf>")
}

func (f Font) write(m *markup) {
	m.raw("<font>")
	if f.Bold {
		m.raw("<b/>")
	}
	if f.Underlined {
		m.raw("<u/>")
	}
	m.raw(`<sz val="`)
	m.float(f.Size)
	m.raw(`"/>`)
	if f.Colour != "" {
		m.raw(`<color rgb="FF`, f.Colour, `"/>`)
	}
	m.raw(`<name`)
	m.attribute("val", f.Family)
	m.raw(`/><family val="2"/></font>`)
}

// writeFill writes the ith fill; the first two are those that the format wants first.
func (l *looks) writeFill(m *markup, i int) {
	switch i {
	case 0:
		m.raw(`<fill><patternFill patternType="none"/></fill>`)
	case 1:
		m.raw(`<fill><patternFill patternType="gray125"/></fill>`)
	default:
		m.raw(`<fill><patternFill patternType="solid"><fgColor rgb="FF`, l.fills.list[i-1], `"/></patternFill></fill>`)
	}
}

func writeFrame(m *markup, colour string) {
	m.raw("<border>")
	for _, side := range []string{"left", "right", "top", "bottom"} {
		if colour == "" {
			m.raw("<", side, "/>")
		} else {
			m.raw("<", side, ` style="thin"><color rgb="FF`, colour, `"/></`, side, ">")
		}
	}
	m.raw("<diagonal/></border>")
}

func (f Format) write(m *markup) {
	m.raw("<dxf>")
	if f.Colour != "" {
		m.raw(`<font><color rgb="FF`, f.Colour, `"/></font>`)
	}
	if f.Fill != "" {
		m.raw(`<fill><patternFill patternType="solid"><bgColor rgb="FF`, f.Fill, `"/></patternFill></fill>`)
	}
	m.raw("</dxf>")
}

func numFmt(id int, code string) string {
	var m markup
	m.raw(`<numFmt numFmtId="`, strconv.Itoa(id), `"`)
	m.attribute("formatCode", code)
	m.raw("/>")
	return string(m)
}
