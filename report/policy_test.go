package report_test

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongbao/report"
	"tongbao/report/finding"
)

// doubtful writes a ledger that each stage finds something in.
func doubtful(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeSheets(t, path, sheet{"台账", [][]any{
		{"序号", "具体问题", "整改措施及进展", "完成时限", "整改状态"},
		{1, "服务不到位", "已回访,还在改进。联系张三，13812341234。", "2025年3月31日", "差不多"},
		{2, "宣传不到位", "已宣传。", "2025年3月31日", "推进中"},
	}})
	return path
}

// reported is the ids of what a job's outcome tells and its products show.
func reported(t *testing.T, path string, public bool, policy finding.Policy) []string {
	t.Helper()
	j := job(t, path, t.TempDir())
	j.Public, j.Policy = public, policy
	j.AttachLedger = false
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	all := out.Findings
	if out.Public != nil {
		all = slices.Concat(all, out.Public.Findings)
	}
	var ids []string
	for _, f := range all {
		ids = append(ids, f.ID())
		for _, file := range out.Outputs {
			if report.IsCheckBook(file) && !strings.Contains(unzipped(t, file), f.Summary) {
				t.Errorf("%s does not tell of %s", filepath.Base(file), f.ID())
			}
		}
	}
	return ids
}

// What a policy has off is not told, whichever stage finds it; what must be told is.
func TestThePolicyIsOnAllStages(t *testing.T) {
	path := doubtful(t)
	off := finding.Policy{Off: map[string]bool{}}
	for _, k := range report.Kinds() {
		off.Off[k.ID] = true
	}
	for _, c := range []struct {
		public      bool
		told, fixed []string
	}{
		{false, []string{"missing-column", "unknown-status", "missing-fact", "no-data-date", "half-width-mark", "personal-data"}, []string{"unknown-status", "missing-fact"}},
		{true, []string{"missing-column", "unknown-status", "masked", "missing-fact", "no-data-date", "half-width-mark", "personal-data"}, []string{"unknown-status", "missing-fact", "masked"}},
	} {
		all := reported(t, path, c.public, finding.Policy{})
		for _, id := range c.told {
			if !slices.Contains(all, id) {
				t.Errorf("public %v: %s is not told", c.public, id)
			}
		}
		if left := reported(t, path, c.public, off); !slices.Equal(left, c.fixed) {
			t.Errorf("public %v: %v are left, want %v", c.public, left, c.fixed)
		}
	}
}

// A strict job goes by the severities that the policy gives.
func TestStrictGoesByThePolicy(t *testing.T) {
	path := doubtful(t)
	mild := finding.Policy{Severity: map[string]finding.Severity{}}
	for _, k := range report.Kinds() {
		mild.Severity[k.ID] = finding.Hint
	}
	for _, c := range []struct {
		policy finding.Policy
		stops  bool
	}{{finding.Policy{}, true}, {mild, false}} {
		j := job(t, path, t.TempDir())
		j.Strict, j.Policy = true, c.policy
		if _, err := report.Build(context.Background(), j); (err != nil) != c.stops {
			t.Errorf("%d grades: %v", len(c.policy.Severity), err)
		}
	}
}
