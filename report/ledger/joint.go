package ledger

import "strings"

// Joint returns where in Text, in bytes, the progress begins that the ledger keeps apart
// from the measure: 0 where the progress says the measure again and Text has it alone.
// two is false where Text is of one cell.
func (m *Measure) Joint() (at int, two bool) {
	if !m.Action.Given() || !m.Progress.Given() {
		return 0, false
	}
	at = strings.LastIndex(m.Text.Text, strings.TrimRight(m.Progress.Text, "；;，,"))
	return max(at, 0), true
}
