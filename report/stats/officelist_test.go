package stats

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
)

// A cell is a list of offices where it says nothing beside their names.
func TestListedOffices(t *testing.T) {
	for text, want := range map[string]string{
		"市场股、执法队、市场股":   "市场股|执法队",
		"业务科；办公室":       "业务科|办公室",
		"业务科\n办公室":      "业务科|办公室",
		"1.业务科 2.办公室":   "业务科|办公室",
		"业务科和办公室":       "业务科|办公室",
		"业务科（牵头）、办公室":   "",
		"牵头：业务科；配合：办公室": "",
		"业务科等单位":        "",
		"无":             "",
		"":              "",
	} {
		o := OfficesOf(&ledger.Ledger{})
		names, whole := o.Listed(text)
		if got := strings.Join(names, "|"); whole != (want != "") || whole && got != want {
			t.Errorf("%q: %s, whole %t", text, got, whole)
		}
	}
}
