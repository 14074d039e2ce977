package review

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
)

// realCase returns a real body's ledger, which is kept beside the repository.
func realCase(tb testing.TB) *ledger.Ledger {
	tb.Helper()
	path := filepath.Join("..", "..", "..", "shared", "cases", "education-bureau", "ledger.xlsx")
	if _, err := os.Stat(path); err != nil {
		tb.Skip("the real ledger is not beside this repository")
	}
	l, _ := ledgertest.Read(tb, path, reading.Options{})
	return l
}

// A verdict is a person's judgement of a finding: by rule, sheet and cell.
type verdict struct{ rule, sheet, cell string }

func readVerdicts(t *testing.T) map[verdict]bool {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", "education-bureau.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	real := map[verdict]bool{}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if f := strings.Fields(lines.Text()); len(f) >= 4 && f[0] != "#" {
			real[verdict{f[0], f[1], f[2]}] = f[3] == "real"
		}
	}
	return real
}

func TestRealCase(t *testing.T) {
	verdicts := readVerdicts(t)
	found := map[verdict]bool{}
	graver, real := 0, 0
	for _, f := range reviewOf(realCase(t)) {
		v := verdict{f.ID(), f.At.Sheet(), f.At.Cell()}
		found[v] = true
		isReal, judged := verdicts[v]
		if !judged {
			t.Errorf("no verdict on %s at %s: %s", f.ID(), f.At, f.Excerpt.Marked())
		}
		if f.Severity > finding.Hint {
			graver++
			if isReal {
				real++
			}
		}
	}
	if real*10 < graver*8 {
		t.Errorf("%d of %d graver findings are real faults", real, graver)
	}
	for v, isReal := range verdicts {
		if isReal && !found[v] {
			t.Errorf("missed: %s at %s %s", v.rule, v.sheet, v.cell)
		}
	}
}

func BenchmarkReview(b *testing.B) {
	l := realCase(b)
	for b.Loop() {
		reviewOf(l)
	}
}
