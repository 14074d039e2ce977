package reading

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
)

// inspection settles when the inspection was: its beginning and its end may be told in one
// cell, and either may be a month or ten days of one, 2024年8月下旬至9月底.
func (r *reader) inspection(info *ledger.Info) {
	begins, ends := info.Values[ledger.Begins], info.Values[ledger.Ends]
	if from, to, is := when.Ends(begins.Text); is && info.Day(ledger.Begins).IsZero() && !ends.Given() {
		begins.Text, ends = from, begins
		ends.Text = to
		info.Values[ledger.Begins], info.Values[ledger.Ends] = begins, ends
		if d, ok := when.Exact(from); ok {
			info.Days[ledger.Begins] = d
		}
	}
	first := info.Day(ledger.Begins)
	r.partOfYear(info, ledger.Begins, &first)
	if d, ok := endIn(ends.Text, first); ok && info.Day(ledger.Ends).IsZero() {
		info.Days[ledger.Ends] = d
	}
	r.partOfYear(info, ledger.Ends, &first)
	if first, last := info.Day(ledger.Begins), info.Day(ledger.Ends); !last.IsZero() && last.Before(first) {
		r.src.Found.Add(backwards(ends, first, last))
	}
	var none day.Day // the feedback names its own year
	r.partOfYear(info, ledger.FedBack, &none)
}

// partOfYear keeps a fact that is no day but a part of a year, and tells of one that is
// neither. The year that it names, or else that of first, is first's from then on.
func (r *reader) partOfYear(info *ledger.Info, key ledger.Key, first *day.Day) {
	v := info.Values[key]
	if !v.Given() || !info.Day(key).IsZero() || r.Lexicon.Phrases.SaysNothing(v.Text) {
		return
	}
	words, year, ok := when.Part(v.Text, first.Year)
	if !ok {
		r.src.Found.Add(notADay(v, key))
		return
	}
	info.Parts[key], first.Year = words, year
}

// endIn reads the day that ends a span, which may leave out what it shares with the first
// day: 11月10日, 30日.
func endIn(text string, first day.Day) (day.Day, bool) {
	text = hanzi.Trim(text)
	for _, whole := range []string{text, fmt.Sprintf("%d年%s", first.Year, text), fmt.Sprintf("%d年%d月%s", first.Year, first.Month, text)} {
		if d, ok := when.Exact(whole); ok {
			return d, true
		}
	}
	return day.Day{}, false
}
