package notice

import (
	"slices"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

func TestSeveralIssuersAreTold(t *testing.T) {
	for text, want := range map[string]bool{
		"中共云岭市\n水务局党组":      false, // a name in two lines
		"中共云岭市水务局党组":        false,
		"中共甲县委员会\n甲县人民政府":   true,
		"中共甲县委员会、甲县人民政府":    true,
		"中共云岭市发展和改革、物价局党组":  false,
		"中共云岭市城市管理、执法委员会\n": false,
	} {
		l := &ledger.Ledger{Info: ledger.Info{Values: map[ledger.Key]ledger.Value{ledger.Issuer: {Text: text}}}}
		_, found := Compose(l, &Template{}, nil, Options{})
		told := slices.ContainsFunc(found, func(f finding.Finding) bool { return f.ID() == "several-issuers" })
		if told != want {
			t.Errorf("%q: told %t", text, told)
		}
	}
}
