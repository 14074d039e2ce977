package ledger

import "tongbao/report/finding"

// A Value is a cell's text as the spreadsheet shows it, with its place. Line
// breaks inside the cell are "\n"; blanks around the text are cut.
type Value struct {
	Text string
	At   finding.Ref
}

// Given reports whether there is any text.
func (v Value) Given() bool { return v.Text != "" }

// Fault returns a finding about the value, all of whose text it shows.
func (v Value) Fault(k *finding.Kind, summary, advice string) finding.Finding {
	return k.At(v.At, summary, advice).About(v.Text)
}
