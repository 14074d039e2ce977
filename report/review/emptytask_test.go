package review

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
)

// Only where a state is written is it said that the state was not counted.
func TestStatesWithoutMeasures(t *testing.T) {
	const rows = "问题,整改措施,整改进展,状态\n甲问题,措施,进展,已完成\n乙问题,,,未完成\n丙问题,,,\n"
	path := filepath.Join(t.TempDir(), "台账.csv")
	if err := os.WriteFile(path, []byte(rows), 0o644); err != nil {
		t.Fatal(err)
	}
	l, _ := ledgertest.Read(t, path, reading.Options{})
	faults := checkTasks(&Book{Ledger: l})
	if len(faults) != 2 {
		t.Fatalf("found %+v", faults)
	}
	for i, title := range []string{"乙问题", "丙问题"} {
		f := faults[i]
		if told := strings.Contains(f.Summary, "状态没有计入统计"); f.In.Text != title || told != (title == "乙问题") {
			t.Errorf("%s: %s", f.In.Text, f.Summary)
		}
	}
}
