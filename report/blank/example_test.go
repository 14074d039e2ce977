package blank

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// filledIn is the blank workbook with rows of the ledger typed in from a row on.
func filledIn(t *testing.T, from int, rows ...[]string) []byte {
	t.Helper()
	f := open(t)
	for i, row := range rows {
		for j, text := range row {
			if text == "" {
				continue
			}
			if err := f.SetCellStr(ledgerForm.name, a1.Cell(from+i, j+1), text); err != nil {
				t.Fatal(err)
			}
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestEachColumnThatIsNeededHasAnExample(t *testing.T) {
	for _, c := range ledgerForm.columns {
		if c.example == "" && !c.optional {
			t.Errorf("no example for %s", c.heading)
		}
	}
}

func TestExampleIsPlainlyOneAndNotRead(t *testing.T) {
	l, _, err := reading.Read("整改台账.xlsx", written(t), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(l.Readings, func(r ledger.Reading) bool { return r.Sheet == ledgerForm.name })
	if i < 0 || !l.Readings[i].Unfilled || !strings.Contains(strings.Join(l.Readings[i].Notes, ""), "第2行是填写示例，没有读取。") {
		t.Errorf("read as %+v", l.Readings)
	}
}

// What is filled in below the example is read as without it, and it hands nothing down.
func TestRowsBelowTheExample(t *testing.T) {
	rows := [][]string{
		{"1", "", "作风不实", "督查流于形式", "开展督查。", "王某", "督查室", "", "", "2025-06-30", "推进中"},
		{"", "", "", "", "通报结果。", "王某", "督查室", "", "", "2025-06-30", "已完成", "2025-05-20"},
	}
	l, found, err := reading.Read("整改台账.xlsx", filledIn(t, exampleRow+1, rows...), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	l.Measures(func(a *ledger.Aspect, p *ledger.Problem, task *ledger.Task, m *ledger.Measure) bool {
		got = append(got, a.Title.Text+"|"+p.Title.Text+"|"+task.Title.Text+"|"+m.State.String())
		return true
	})
	want := []string{"|作风不实|督查流于形式|推进中", "|作风不实|督查流于形式|已完成"}
	if !slices.Equal(got, want) {
		t.Errorf("read %q, want %q", got, want)
	}
	if len(found) != 1 || found[0].ID() != "example-row" || found[0].At.Row != exampleRow {
		t.Errorf("told %v", found)
	}
}

// Where the example was typed over and its mark left, the row is told.
func TestExampleTypedOver(t *testing.T) {
	rows := [][]string{
		{"", "履行职责", "作风不实", "督查流于形式", "开展督查。", "王某", "督查室", "", "", "2025-06-30", "推进中", "2025-01-01"},
		{"2", "", "", "文风不实", "精简文件。", "王某", "办公室", "", "", "2025-06-30", "推进中"},
	}
	_, found, err := reading.Read("整改台账.xlsx", filledIn(t, exampleRow, rows...), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(found, func(f finding.Finding) bool { return f.ID() == "example-row" }) {
		t.Errorf("told %v", found)
	}
}
