package spreadsheet

import "strconv"

// Paper sizes, in the format's numbers.
const (
	A3 = 8
	A4 = 9
)

// A Page is how a sheet is printed: always across, and as wide as the paper.
type Page struct {
	Paper   int
	OnePage bool
	Tab     string // colour of the sheet's tab as hex RGB; empty for none
}

// write writes the page's elements, in their order. Margins are in inches.
func (p Page) write(m *markup) {
	high := "0"
	if p.OnePage {
		high = "1"
	}
	m.raw(`<printOptions horizontalCentered="1"/>`,
		`<pageMargins left="0.45" right="0.45" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>`,
		`<pageSetup paperSize="`, strconv.Itoa(p.Paper), `" fitToWidth="1" fitToHeight="`, high, `" orientation="landscape"/>`,
		`<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`)
}
