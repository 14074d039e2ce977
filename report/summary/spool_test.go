package summary

import (
	"slices"
	"testing"

	"tongbao/report/stats"
)

// What a spool has of a unit is what the unit had.
func TestSpool(t *testing.T) {
	spool, err := NewSpool()
	if err != nil {
		t.Fatal(err)
	}
	defer spool.Close()
	var units []Unit
	var want [][]batchMeasure
	for i := range 3 {
		l := sized(5*i, uint64(i))
		u, err := NewUnit(l, stats.Count(l), "台账", nil)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := u.rows()
		if err != nil || len(rows) != 5*i {
			t.Fatalf("%d rows, %v", len(rows), err)
		}
		if err := spool.Take(&u); err != nil || u.packed != nil {
			t.Fatal(err)
		}
		units, want = append(units, u), append(want, rows)
	}
	for i := range units {
		if got, err := units[i].rows(); err != nil || !slices.Equal(got, want[i]) {
			t.Errorf("unit %d has %v, %v", i, got, err)
		}
	}
	if _, err := unpack([]byte{0x4b, 0x04, 0x00}); err == nil {
		t.Error("a length without a text is taken")
	}
}
