package ledger

import "tongbao/report/finding"

// Fault returns a finding about the value, all of whose text it shows.
func (v Value) Fault(k *finding.Kind, summary, advice string) finding.Finding {
	return k.At(v.At, summary, advice).About(v.Text)
}
