package spreadsheetml

import (
	"encoding/xml"

	"tongbao/report/ledger/numfmt"
)

// A style is what counts of the look of a cell.
type style struct {
	format numfmt.Format
	struck bool
}

// named are the number formats that have a name instead of a code.
var named = map[string]numfmt.Format{
	"General": {}, "General Number": {}, "General Date": {ID: 22}, "Long Date": {ID: 31}, "Medium Date": {ID: 15},
	"Short Date": {ID: 14}, "Long Time": {ID: 21}, "Medium Time": {ID: 18}, "Short Time": {ID: 20},
	"Fixed": {ID: 2}, "Standard": {ID: 4}, "Percent": {ID: 10}, "Scientific": {ID: 11},
	"Currency": {Code: `"¥"#,##0.00`}, "Euro Currency": {Code: `"€"#,##0.00`},
	"Yes/No": {Code: `"Yes";"Yes";"No"`}, "True/False": {Code: `"True";"True";"False"`}, "On/Off": {Code: `"On";"On";"Off"`},
}

// style reads one style, which may build on another that stands before it.
func (r *reader) style(t xml.StartElement) error {
	if len(r.styles) >= maxStyles {
		return tooLarge()
	}
	s := r.styles[attribute(t, "Parent")]
	err := r.each("Style", func(t xml.StartElement) error {
		switch t.Name.Local {
		case "NumberFormat":
			code := attribute(t, "Format")
			known, ok := named[code]
			if s.format = known; !ok {
				s.format = numfmt.Format{Code: code}
			}
		case "Font":
			s.struck = isSet(t, "StrikeThrough")
		}
		return nil
	})
	r.styles[attribute(t, "ID")] = s
	return err
}
