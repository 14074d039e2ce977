package words_test

import (
	"errors"
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
	"tongbao/report/ledger/words"
)

func TestTerms(t *testing.T) {
	january := day.Day{Year: 2025, Month: 1, Date: 10}
	frame := when.Frame{Feedback: january, Since: january}
	for _, c := range []struct {
		text string
		kind ledger.DeadlineKind
		day  string
		more string // extended, completed, recurring, no-year, counted, short-year
	}{
		{"", ledger.NoDeadline, "", ""},
		{"无", ledger.NoDeadline, "", ""},
		{"/", ledger.NoDeadline, "", ""},
		{"已完成", ledger.NoDeadline, "", "completed"},
		{"已于3月完成", ledger.NoDeadline, "", "completed"},

		{"2025年3月31日", ledger.ByDay, "2025-03-31", ""},
		{"2025年3月底前", ledger.ByDay, "2025-03-31", ""},
		{"25.3.31", ledger.ByDay, "2025-03-31", "short-year"},
		{"3月底", ledger.ByDay, "2025-03-31", "no-year"},
		{"三个月内", ledger.ByDay, "2025-04-10", "counted"},
		{"2025年3月底前完成并长期坚持", ledger.ByDay, "2025-03-31", ""},
		{"立行立改（2025年3月底前）", ledger.ByDay, "2025-03-31", ""},
		{"限期整改（2025年3月底前）", ledger.ByDay, "2025-03-31", ""},
		{"2025年3月底，不得延期至2025年4月", ledger.ByDay, "2025-03-31", ""},
		{"2025年3月底（延期至6月30日）", ledger.ByDay, "2025-06-30", "extended"},
		{"2025年3月底延期两个月", ledger.ByDay, "2025-05-31", "extended"},
		{"延期至2025年6月30日", ledger.ByDay, "2025-06-30", ""},

		{"立行立改", ledger.AtOnce, "", ""},
		{"立行立改并长期坚持", ledger.AtOnce, "", ""},
		{"长期坚持", ledger.Lasting, "", ""},
		{"2025年3月起长期坚持", ledger.Lasting, "", ""},
		{"每月", ledger.Lasting, "", "recurring"},
		{"每季度末前", ledger.Lasting, "", "recurring"},
		{"长期坚持（无）", ledger.Lasting, "", ""},

		{"3号楼（2025年3月底）", ledger.Unclear, "", ""},
		{"待定", ledger.Unclear, "", ""},
		{"2025年2月30日", ledger.Unclear, "", ""},
		{"2025年3月底（2025年4月底）", ledger.Unclear, "", ""},
		{"2025年3月底，2025年4月底", ledger.Unclear, "", ""},
		{"2025年6月底提前至2025年3月底", ledger.Unclear, "", ""},
		{"2025年6月底延期至2025年3月底", ledger.Unclear, "", ""},
		{"2025年6月底延期", ledger.Unclear, "", ""},
		{strings.Repeat("2025年3月底", 60), ledger.Unclear, "", ""},
	} {
		got := words.Default().Terms.Of(c.text, frame)
		shown, more := "", ""
		if got.Kind == ledger.ByDay {
			shown = got.Date.Day.String()
		}
		for name, is := range map[string]bool{
			"extended": got.Extended, "completed": got.Completed, "recurring": got.Recurring,
			"no-year": got.Date.NoYear && !got.Extended, "counted": got.Date.Counted && !got.Extended, "short-year": got.Date.ShortYear,
		} {
			if is {
				more += name
			}
		}
		if got.Kind != c.kind || shown != c.day || more != c.more || (got.Fault != nil) != (c.kind == ledger.Unclear) {
			t.Errorf("%s: %+v is %s %s, want %d %s %s", c.text, got, shown, more, c.kind, c.day, c.more)
		}
	}
}

// A day that only the ledger's own days can complete says which it lacks.
func TestWhyATermIsUnclear(t *testing.T) {
	for text, want := range map[string]error{
		"3月底": when.ErrNoYear, "3月底前完成": when.ErrNoYear, "三个月内": when.ErrNoFeedback, "反馈后15日内": when.ErrNoFeedback, "待定": when.ErrNotDate,
	} {
		if got := words.Default().Terms.Of(text, when.Frame{}); got.Kind != ledger.Unclear || !errors.Is(got.Fault, want) {
			t.Errorf("%s: %+v, want %v", text, got, want)
		}
	}
}
