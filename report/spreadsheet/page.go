package spreadsheet

import "strconv"

// paperA4 is the one paper of all sheets, in the format's numbers: what is sent as one
// book is printed from one tray.
const paperA4 = 9

// A Page is how a sheet is printed: as wide as the paper, upright or across.
type Page struct {
	Upright bool
	OnePage bool
	Tab     string // colour of the sheet's tab as hex RGB; empty for none
}

// Margins in inches.
const (
	sideMargin = 0.45
	endMargin  = 0.5
)

// Widths between the margins of the paper, 210 mm by 297 mm, in points.
const (
	UprightWidth = (210/25.4 - 2*sideMargin) * 72
	AcrossWidth  = (297/25.4 - 2*sideMargin) * 72
)

// Points returns the width in points of columns whose widths add up to so many digits
// of the standard font: a digit has seven pixels, of which 96 are an inch.
func Points(digits float64) float64 { return digits * 7 * 72 / 96 }

// write writes the page's elements, in their order.
func (p Page) write(m *markup) {
	high, orientation := "0", "landscape"
	if p.OnePage {
		high = "1"
	}
	if p.Upright {
		orientation = "portrait"
	}
	m.raw(`<printOptions horizontalCentered="1"/><pageMargins left="`)
	m.float(sideMargin)
	m.raw(`" right="`)
	m.float(sideMargin)
	m.raw(`" top="`)
	m.float(endMargin)
	m.raw(`" bottom="`)
	m.float(endMargin)
	m.raw(`" header="0.3" footer="0.3"/>`,
		`<pageSetup paperSize="`, strconv.Itoa(paperA4), `" fitToWidth="1" fitToHeight="`, high, `" orientation="`, orientation, `"/>`,
		`<headerFooter><oddFooter>&amp;L&amp;A&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`)
}
