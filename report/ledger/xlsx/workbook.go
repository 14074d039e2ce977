package xlsx

import (
	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
)

// A workbook is what its sheets have in common, and what was found in them.
type workbook struct {
	strings stringTable
	styles  []cellStyle
	shower  *numfmt.Shower
	budget  *grid.Budget
	texts   map[string]string // short texts written in the cells, kept once
	faults  finding.List
}

// style returns the format of a style; General for styles that are not there.
func (w *workbook) style(style int) cellStyle {
	if style < 0 || style >= len(w.styles) {
		return cellStyle{}
	}
	return w.styles[style]
}

// tell keeps what is wrong with a cell, which counts as empty.
func (w *workbook) tell(f finding.Finding) error {
	if !w.budget.Fault() {
		return errTooLarge
	}
	w.faults = append(w.faults, f)
	return nil
}

// keptOnce is the length in bytes up to which equal texts are kept once.
const keptOnce = 96

// keep returns a text, a short one as it was first met.
func (w *workbook) keep(text string) string {
	if len(text) > keptOnce {
		return text
	}
	if known, ok := w.texts[text]; ok {
		return known
	}
	w.texts[text] = text
	return text
}

// keepRich keeps a text without runs once.
func (w *workbook) keepRich(text richText) richText {
	if text.styled == "" {
		text.text = w.keep(text.text)
	}
	return text
}
