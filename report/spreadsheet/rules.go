package spreadsheet

import (
	"fmt"
	"strconv"
)

// A Rule formats the cells of an area for which a formula holds, given for the area's
// first cell.
type Rule struct {
	Formula string
	Format  FormatID
}

// An areaFormat is what an area has: rules, or bars.
type areaFormat struct {
	area  string
	rules []Rule
	bars  string // colour of bars; empty for rules
}

// Format gives rules to an area.
func (s *Sheet) Format(area string, rules ...Rule) {
	s.formats = append(s.formats, areaFormat{area: area, rules: rules})
}

// Bars draws in the cells of an area bars as long as their numbers are, from 0 to 1.
func (s *Sheet) Bars(area, colour string) {
	s.formats = append(s.formats, areaFormat{area: area, bars: colour})
}

// writeFormats writes the rules; the earlier one wins.
func (s *Sheet) writeFormats(m *markup) {
	priority := 0
	for i, f := range s.formats {
		m.raw(`<conditionalFormatting sqref="`, f.area, `">`)
		for _, rule := range f.rules {
			priority++
			m.raw(`<cfRule type="expression" dxfId="`, strconv.Itoa(int(rule.Format)), `" priority="`, strconv.Itoa(priority), `">`)
			m.element("formula", rule.Formula)
			m.raw("</cfRule>")
		}
		if f.bars != "" {
			priority++
			m.raw(`<cfRule type="dataBar" priority="`, strconv.Itoa(priority), `"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FF`, f.bars,
				`"/></dataBar><extLst><ext xmlns:x14="`, x14, `" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>`, s.barID(i), `</x14:id></ext></extLst></cfRule>`)
		}
		m.raw("</conditionalFormatting>")
	}
}

// x14 is the namespace of what Excel 2010 added: bars without a gradient among it.
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"

// barID joins bars to what Excel 2010 added to them.
func (s *Sheet) barID(i int) string {
	return fmt.Sprintf("{00000000-0000-0000-%04X-%012X}", s.index+1, i+1)
}

// writeBars writes what Excel 2010 added to bars, at the sheet's end: they are plain,
// and of no number is nothing drawn.
func (s *Sheet) writeBars(m *markup) {
	var bars markup
	for i, f := range s.formats {
		if f.bars != "" {
			bars.raw(`<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="`, s.barID(i),
				`"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>`,
				f.area, `</xm:sqref></x14:conditionalFormatting>`)
		}
	}
	if len(bars) > 0 {
		m.raw(`<extLst><ext xmlns:x14="`, x14, `" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>`, string(bars), `</x14:conditionalFormattings></ext></extLst>`)
	}
}

// A Choice is a list of words from which the cells of an area are filled; others are
// refused with a title and a sentence.
type Choice struct {
	Area           string
	Words          string // parted by commas, as a formula has them
	Title, Refusal string
}

// Choose gives an area a list of words.
func (s *Sheet) Choose(c Choice) { s.choices = append(s.choices, c) }

func (s *Sheet) writeChoices(m *markup) {
	if len(s.choices) == 0 {
		return
	}
	m.raw(`<dataValidations count="`, strconv.Itoa(len(s.choices)), `">`)
	for _, c := range s.choices {
		m.raw(`<dataValidation type="list" allowBlank="1" showErrorMessage="1"`)
		m.attribute("errorTitle", c.Title)
		m.attribute("error", c.Refusal)
		m.raw(` sqref="`, c.Area, `">`)
		m.element("formula1", `"`+c.Words+`"`)
		m.raw("</dataValidation>")
	}
	m.raw("</dataValidations>")
}
