package ledger

import "testing"

func TestWithoutTableName(t *testing.T) {
	for title, want := range map[string]string{
		"党的建设方面整改台账": "党的建设方面", "党的建设方面问题整改台账": "党的建设方面", "作风建设": "作风建设", "台账": "台账",
	} {
		if got := newReader("", Options{}).withoutTableName(title); got != want {
			t.Errorf("%s: %s, want %s", title, got, want)
		}
	}
}
