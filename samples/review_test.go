package samples_test

import (
	"slices"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/review"
	"tongbao/report/stats"
)

// The review finds the faults on purpose, each in the cell that the README
// names, and calls nothing else a fault.
func TestReviewFindsTheFaultsOnPurposeAlone(t *testing.T) {
	cases := map[string][]string{
		"水务局": {"整改台账!E28", "整改台账!K83", "整改台账!E86"},
		"生僻字": nil,
		"乡镇":  nil,
	}
	for name, want := range cases {
		t.Run(name, func(t *testing.T) {
			l := open(t, name)
			var got []string
			for _, f := range review.Review(l, stats.Count(l), finding.Policy{}) {
				if f.Severity > finding.Hint {
					got = append(got, f.At.Sheet()+"!"+f.At.Cell())
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("faults at %v, want %v", got, want)
			}
		})
	}
}
