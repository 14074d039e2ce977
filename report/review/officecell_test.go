package review

import (
	"strings"
	"testing"
	"unicode/utf8"

	"tongbao/report/ledger"
)

func TestOfficesThatCannotBeParted(t *testing.T) {
	for text, want := range map[string]int{
		"办公室：张三": 1, "按职责分工负责": 1, "办公室牵头各科室配合": 1, "办公室-林政科": 1, "办公室兼林政科": 1, "办公室<br>林政科": 1,
		"一、办公室": 1, strings.Repeat("和", 16000) + "科": 1,
		"局党组统一领导下由各有关科室按照各自的职责和权限组织实施": 1,
		"办公室": 0, "牵头：办公室；配合：林政科": 0, "办公室（牵头）、林政科": 0, "办公室牵头，林政科配合": 0, "发展和改革科": 0, "": 0, "各科室": 0, "中共清源县委教育科技工作委员会办公室": 0,
		"综合办-1": 0, "办公室（人事-工资）": 0,
	} {
		s := newSheet().task("1").measure(func(m *ledger.Measure) { m.Office = value("G2", text) }).
			measure(func(m *ledger.Measure) { m.Office = value("G2", text) })
		if faults := officeUnclear.Check(booked(&s.Ledger)); len(faults) != want || want > 0 && utf8.RuneCountInString(faults[0].Summary) > 60 {
			t.Errorf("%s: %d faults, want %d", text, len(faults), want)
		}
	}
}
