package blank

import "github.com/xuri/excelize/v2"

// An entry says what may be put into a cell.
type entry struct {
	look    look
	choices []string // offered in a drop-down list
	strict  bool     // nothing but the choices, or nothing but a day
	rule    string   // what to do, told to a person who typed something else
}

// dateOnly is an entry that takes a day and nothing else.
func dateOnly(l look) entry {
	return entry{look: l, strict: true, rule: "请填写日期，如 2025-3-31。"}
}

// allow hangs the entry's list or its check on the cells, such as "K2:K2000".
func (s *sheet) allow(cells string, e entry) {
	if e.choices == nil && !e.strict {
		return
	}
	v := excelize.NewDataValidation(true)
	v.SetSqref(cells)
	s.do(func() error {
		if e.choices != nil {
			return v.SetDropList(e.choices)
		}
		return onlyDays(v)
	})
	v.ShowErrorMessage = false
	if e.strict {
		v.SetError(excelize.DataValidationErrorStyleStop, "填写有误", e.rule)
	}
	s.do(func() error { return s.f.AddDataValidation(s.name, v) })
}

// onlyDays takes days of this century and the next.
func onlyDays(v *excelize.DataValidation) error {
	const from, to = 36526, 109575 // serial numbers of 2000-01-01 and 2200-01-01
	return v.SetRange(from, to, excelize.DataValidationTypeDate, excelize.DataValidationOperatorBetween)
}
