package words

import (
	"errors"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
)

// dayAlone is the shape of a day, a month or a season with nothing but what may stand
// right around it: 2024年8月20日, 于3月底, 6月底前.
var dayAlone = pattern.Of(`^[于在至到]?(?:今年|去年|本年|明年|次年|第|年|上半年|下半年)?[0-9〇○零` + hanzi.Numerals + `年月日号季度上中下旬底末初份.·/-]+(?:之?前|以前|内|止)?$`)

// isBareDay reports whether a text is a day, or a time by its end, and says nothing
// else.
func isBareDay(text string) bool {
	if !HasDigit(text) && !strings.ContainsAny(text, "年月季") || !dayAlone().MatchString(text) {
		return false
	}
	_, err := when.Parse(text, when.Frame{})
	return !errors.Is(err, when.ErrNotDate)
}

// isPlan reports whether a part of a status says what is to be, and is no state:
// 预计6月底完成, 6月底前完成.
func (c *clauses) isPlan(part string) bool {
	if c.isPlanned(part) {
		return true
	}
	if !strings.Contains(part, "前") {
		return false
	}
	_, err := when.Parse(part, when.Frame{})
	return !errors.Is(err, when.ErrNotDate)
}

// dated returns the day and the state of a word that has a day before or behind it:
// 2024年7月15日已销号, 已于3月完成, 已完成2024.8.20. Without 已 a day before 完成 may be
// one that is planned.
func (c *clauses) dated(part string) (day string, state ledger.State, known bool) {
	if len(part) > longestStatus || c.hasPlan(part) {
		return "", ledger.UnknownState, false
	}
	for at := range part {
		if at == 0 {
			continue
		}
		if state, known := c.words[part[at:]]; known {
			before, already := strings.CutPrefix(part[:at], "已")
			already = already || strings.HasPrefix(part[at:], "已") || state != ledger.Done
			if already && isBareDay(before) {
				return before, state, true
			}
		}
		if state, known := c.words[part[:at]]; known && isBareDay(part[at:]) {
			if strings.HasPrefix(part, "已") || state != ledger.Done {
				return part[at:], state, true
			}
		}
	}
	return "", ledger.UnknownState, false
}

// Days returns the texts of the days that a status names: that on which something was
// finished, and that by which it is to be. They are empty where it names none.
func (s *States) Days(text string) (finished, due string) {
	outside, inside := hanzi.Brackets(text)
	for _, part := range append(inside, outside) {
		for _, part := range statusParts(part) {
			day, state, dated := s.clauses.dated(part)
			switch {
			case s.clauses.isPlan(part):
				due = part
			case dated && state == ledger.Done:
				finished = day
			case isBareDay(part):
				finished = part
			}
		}
	}
	return finished, due
}
