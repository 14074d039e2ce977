package stats

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/ledger"
)

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		part, whole int
		want        string
	}{
		{59, 117, "50.43%"}, {19, 25, "76%"}, {688, 697, "98.71%"}, {1, 32, "3.13%"}, {1, 800, "0.13%"},
		{1, 2, "50%"}, {101, 200, "50.50%"}, {0, 7, "0%"}, {7, 7, "100%"}, {0, 0, ""}, {99999, 100000, "100%"},
	} {
		if got := Percent(c.part, c.whole); got != c.want {
			t.Errorf("%d of %d is %q, want %q", c.part, c.whole, got, c.want)
		}
	}
}

var on = day.Day{Year: 2024, Month: 5, Date: 10}

// due returns a measure with a deadline so many days after on.
func due(s ledger.State, days int) ledger.Measure {
	d := day.FromTime(on.Time().AddDate(0, 0, days))
	return ledger.Measure{State: s, Deadline: ledger.Deadline{Kind: ledger.ByDay, Date: ledger.Date{Day: d}}}
}

func TestAlarmOf(t *testing.T) {
	for days, want := range map[int]Alarm{-1: Overdue, 0: Soon, 10: Soon, 11: Ahead, 20: Ahead, 21: Calm} {
		for _, s := range []ledger.State{ledger.NotDone, ledger.Going, ledger.MostlyDone} {
			if m := due(s, days); AlarmOf(&m, on) != want {
				t.Errorf("%s with %d days left: %v, want %v", s, days, AlarmOf(&m, on), want)
			}
		}
		for _, s := range []ledger.State{ledger.UnknownState, ledger.Ongoing, ledger.Done} {
			if m := due(s, days); AlarmOf(&m, on) != Calm {
				t.Errorf("%s with %d days left: %v", s, days, AlarmOf(&m, on))
			}
		}
	}
	if m := due(ledger.NotDone, -1); AlarmOf(&m, day.Day{}) != Calm {
		t.Error("overdue without a day to judge by")
	}
	if m := (ledger.Measure{State: ledger.NotDone}); AlarmOf(&m, on) != Calm {
		t.Error("overdue without a deadline")
	}
}

func TestNames(t *testing.T) {
	for text, want := range map[string]string{
		"办公室":     "办公室",
		"办公室、人事科": "办公室|人事科",
		"办公室，人事科;财务科／督导室": "办公室|人事科|财务科|督导室",
		"办公室\n人事科\n办公室":   "办公室|人事科",
		"人事科 办公室":         "人事科|办公室",
		"办 公 室":           "办公室",
		"办公室（人事科、财务科）":    "办公室（人事科、财务科）",
		"办公室（人事科、财务科":     "办公室（人事科|财务科",
		"":                "",
		" 、 ，":            "",
	} {
		if got := strings.Join(Names(text), "|"); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}

func TestSystems(t *testing.T) {
	task := ledger.Task{Measures: []ledger.Measure{
		{System: ledger.Value{Text: "《甲办法》、《乙规定》"}}, {System: ledger.Value{Text: "无"}}, {},
		{System: ledger.Value{Text: "《乙规定》；《丙、丁管理细则》\n会议制度"}},
	}}
	l := &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{task}}}}}}
	want := []System{{"《甲办法》", 0}, {"《乙规定》", 0}, {"《丙、丁管理细则》", 3}, {"会议制度", 3}}
	if got := Systems(l); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// random returns a ledger of random shape and words.
func random(r *rand.Rand) *ledger.Ledger {
	l := &ledger.Ledger{Info: ledger.Info{Days: map[ledger.Key]day.Day{ledger.DataDate: on}}}
	pick := func(words ...string) ledger.Value { return ledger.Value{Text: words[r.IntN(len(words))]} }
	for range r.IntN(4) {
		aspect := ledger.Aspect{Title: pick("方面", "")}
		for range r.IntN(4) {
			problem := ledger.Problem{Title: pick("问题", "")}
			for range r.IntN(4) {
				task := ledger.Task{}
				for range r.IntN(5) {
					m := due(ledger.State(r.IntN(6)), r.IntN(80)-40)
					m.Deadline.Kind = ledger.DeadlineKind(r.IntN(5))
					m.Office = pick("", "办公室", "办公室、人事科", "人事科", "人事科；人事科")
					m.Leader = pick("", "赵", "钱孙 李周")
					task.Measures = append(task.Measures, m)
				}
				problem.Tasks = append(problem.Tasks, task)
			}
			aspect.Problems = append(aspect.Problems, problem)
		}
		l.Aspects = append(l.Aspects, aspect)
	}
	return l
}

func TestSumsAgree(t *testing.T) {
	for seed := range uint64(500) {
		l := random(rand.New(rand.NewPCG(seed, 0)))
		s := Options{FirstOffice: true}.Count(l)
		checkTally(t, "all measures", s.Measures)
		checkTally(t, "all tasks", s.Tasks)
		for name, groups := range map[string][]Group{"aspect": s.ByAspect, "problem": s.ByProblem, "office": s.ByOffice, "month": s.ByMonth} {
			var sum Tally
			for _, g := range groups {
				checkTally(t, name, g.Tally)
				sum = plus(sum, g.Tally)
			}
			if sum != s.Measures {
				t.Fatalf("seed %d: by %s %+v, in all %+v", seed, name, sum, s.Measures)
			}
		}
		if each := Count(l); each.Measures != s.Measures {
			t.Fatalf("seed %d: the way of sharing changed the total", seed)
		}
	}
}

func checkTally(t *testing.T, what string, tally Tally) {
	t.Helper()
	sum := 0
	for _, n := range tally.ByState {
		sum += n
	}
	if sum != tally.Total {
		t.Fatalf("%s: states sum to %d of %d", what, sum, tally.Total)
	}
}

func plus(a, b Tally) Tally {
	a.Total += b.Total
	for i, n := range b.ByState {
		a.ByState[i] += n
	}
	for i, n := range b.ByAlarm {
		a.ByAlarm[i] += n
	}
	return a
}

func TestSharedMeasures(t *testing.T) {
	m := due(ledger.Done, 5)
	m.Office.Text = "办公室、人事科"
	l := &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{Measures: []ledger.Measure{m}}}}}}}}
	each, first := Count(l), Options{FirstOffice: true}.Count(l)
	if len(each.ByOffice) != 2 || each.Measures.Total != 1 {
		t.Errorf("for each: %+v", each)
	}
	if len(first.ByOffice) != 1 || first.ByOffice[0].Name != "办公室" {
		t.Errorf("for the first: %+v", first.ByOffice)
	}
}

func TestMonthsInOrder(t *testing.T) {
	var task ledger.Task
	for _, days := range []int{300, 0, 30, 30} {
		task.Measures = append(task.Measures, due(ledger.Going, days))
	}
	for _, k := range []ledger.DeadlineKind{ledger.NoDeadline, ledger.Lasting, ledger.Unclear, ledger.AtOnce} {
		task.Measures = append(task.Measures, ledger.Measure{Deadline: ledger.Deadline{Kind: k}})
	}
	l := &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{task}}}}}}
	var names []string
	for _, g := range Count(l).ByMonth {
		names = append(names, fmt.Sprint(g.Name, g.Total))
	}
	if got, want := strings.Join(names, " "), "2024年5月1 2024年6月2 2025年3月1 立行立改1 长期坚持1 时限不明确1 1"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestTaskIsAsItsLeastMeasure(t *testing.T) {
	task := ledger.Task{Measures: []ledger.Measure{due(ledger.Done, -9), due(ledger.MostlyDone, 5), due(ledger.Going, -3)}}
	l := &ledger.Ledger{
		Info:    ledger.Info{Days: map[ledger.Key]day.Day{ledger.Dated: on}},
		Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{task, {}}}}}},
	}
	s := Count(l)
	if s.Tasks.Total != 2 || s.Tasks.State(ledger.Going) != 1 || s.Tasks.State(ledger.UnknownState) != 1 || s.Tasks.Overdue() != 1 {
		t.Errorf("tasks: %+v", s.Tasks)
	}
}

func TestCompare(t *testing.T) {
	of := func(measures ...ledger.Measure) *ledger.Ledger {
		return &ledger.Ledger{
			Info:    ledger.Info{Days: map[ledger.Key]day.Day{ledger.DataDate: on}},
			Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{Measures: measures}}}}}},
		}
	}
	with := func(m ledger.Measure, number, text string) ledger.Measure {
		m.Number.Text, m.Text.Text = number, text
		return m
	}
	before := of(
		with(due(ledger.Going, 90), "1", "甲"), with(due(ledger.NotDone, 90), "2", "乙"), with(due(ledger.Going, 90), "3", "丙"),
		with(due(ledger.Done, 90), "4", "丁"), with(due(ledger.Done, 90), "5", "戊"))
	after := of(
		with(due(ledger.Done, 90), "4", "丁 新"), with(due(ledger.Going, 90), "9", "乙"), with(due(ledger.Going, -1), "3", "丙"),
		with(due(ledger.Done, 90), "7", "甲"), with(due(ledger.Done, 90), "8", "己"))
	var got []string
	for _, c := range compared(before, after).Changes {
		m := c.After
		if m == nil {
			m = c.Before
		}
		got = append(got, c.Kind.String()+m.Text.Text)
	}
	want := "内容变化丁 新 状态变化乙 新增逾期丙 时限调整丙 新增完成甲 新增措施己 减少措施戊"
	if strings.Join(got, " ") != want {
		t.Errorf("got %s, want %s", strings.Join(got, " "), want)
	}
}

// compared counts both ledgers the usual way.
func compared(previous, current *ledger.Ledger) Comparison {
	return Options{}.Compare(previous, current, Count(current))
}

// Both ledgers of a comparison are counted in the same way.
func TestBothLedgersAreCountedAlike(t *testing.T) {
	previous, current := ledgerOf("林政科、办公室"), ledgerOf("办公室、林政科、人事科")
	for _, o := range []Options{{}, {FirstOffice: true}} {
		c := o.Compare(previous, current, o.Count(current))
		if got, want := len(c.Before.ByOffice), len(o.Count(previous).ByOffice); got != want {
			t.Errorf("%+v: %d offices before, want %d", o, got, want)
		}
		if got, want := len(c.After.ByOffice), len(o.Count(current).ByOffice); got != want {
			t.Errorf("%+v: %d offices after, want %d", o, got, want)
		}
	}
}

func TestMovedDeadlines(t *testing.T) {
	may, june := due(ledger.Going, 0).Deadline, due(ledger.Going, 30).Deadline
	lasting, unwritten := ledger.Deadline{Kind: ledger.Lasting}, ledger.Deadline{}
	for _, c := range []struct {
		name    string
		was, is ledger.Deadline
		want    bool
	}{
		{"put off", may, june, true},
		{"without end now", may, lasting, true},
		{"the same", lasting, lasting, false},
		{"not written any more", may, unwritten, false},
		{"written now", unwritten, may, false},
		{"unclear", may, ledger.Deadline{Kind: ledger.Unclear}, false},
	} {
		if got := moved(c.was, c.is); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestChangesAreNamedByTheProblemWithoutATask(t *testing.T) {
	l := &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Title: ledger.Value{Text: "学习不深入"},
		Tasks: []ledger.Task{{Measures: []ledger.Measure{due(ledger.Going, 5)}}}}}}}}
	if c := compared(&ledger.Ledger{}, l); len(c.Changes) != 1 || c.Changes[0].Subject != "学习不深入" {
		t.Errorf("got %+v", c.Changes)
	}
}

// Without a day nobody knows what is overdue, or newly so.
func TestOverdueIsUnknownWithoutADay(t *testing.T) {
	undated, dated := withDeadline(day.Day{}), withDeadline(day.Day{Year: 2025, Month: 6, Date: 30})
	for _, c := range []struct {
		earlier, current *ledger.Ledger
		overdue, newly   string
		changes          int
	}{
		{dated, dated, "1", "0", 0},
		{undated, dated, "1", "", 0},
		{dated, undated, "", "", 0},
	} {
		comparison := compared(c.earlier, c.current)
		counters := Count(c.current).Counters(&comparison)
		if counters["逾期数"] != c.overdue || counters["较上期新增逾期数"] != c.newly || len(comparison.Changes) != c.changes {
			t.Errorf("逾期数 %q, 较上期新增逾期数 %q, changes %+v", counters["逾期数"], counters["较上期新增逾期数"], comparison.Changes)
		}
	}
}

// withDeadline returns a ledger of a day with one open measure due in March 2025.
func withDeadline(on day.Day) *ledger.Ledger {
	due := ledger.Deadline{Kind: ledger.ByDay, Date: ledger.Date{Day: day.Day{Year: 2025, Month: 3, Date: 31}}}
	task := ledger.Task{Measures: []ledger.Measure{{State: ledger.Going, Deadline: due}}}
	return &ledger.Ledger{
		Info:    ledger.Info{Days: map[ledger.Key]day.Day{ledger.DataDate: on}},
		Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{task}}}}},
	}
}
