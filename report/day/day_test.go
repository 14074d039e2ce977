package day

import "testing"

func TestOf(t *testing.T) {
	for _, c := range []struct {
		y, m, d int
		ok      bool
	}{{2024, 2, 29, true}, {2025, 2, 29, false}, {2025, 13, 1, false}, {2025, 4, 31, false}, {0, 1, 1, false}} {
		if _, ok := Of(c.y, c.m, c.d); ok != c.ok {
			t.Errorf("%v: %v", c, ok)
		}
	}
}

func TestDays(t *testing.T) {
	d := Day{2024, 2, 28}
	if n := d.DaysUntil(Day{2024, 3, 1}); n != 2 {
		t.Errorf("%d days", n)
	}
	if n := (Day{2024, 3, 1}).DaysUntil(d); n != -2 {
		t.Errorf("%d days back", n)
	}
	if !d.Before(Day{2024, 2, 29}) || d.Before(d) {
		t.Error("order")
	}
	if EndOfMonth(2024, 2) != (Day{2024, 2, 29}) || EndOfMonth(2025, 12) != (Day{2025, 12, 31}) {
		t.Error("ends of months")
	}
	if d.Chinese() != "2024年2月28日" || (Day{2024, 5, 1}).Chinese() != "2024年5月1日" {
		t.Errorf("%s", d.Chinese())
	}
	if d.String() != "2024-02-28" || (Day{}).String() != "" || !(Day{}).IsZero() {
		t.Errorf("%s", d)
	}
}
