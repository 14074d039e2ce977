package words

import (
	"strconv"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

// A Period is the time of a column that a ledger has for each: 8月进展, 第三季度进展.
type Period struct {
	Name  string // 8月
	Order int    // months, counted from any year; later ones are greater
}

// period finds a period in a heading without blanks: its year, its last month, or a
// quarter, or half a year.
var period = pattern.Of(`(?:截至|截止)?(?:((?:20)?[0-9]{2})[年./-])?(?:` +
	`(?:[0-9]{1,2}月?[-—–~～至到])?([0-9]{1,2}|[` + hanzi.Numerals + `]{1,3})(?:月份?(?:[0-9]{1,2}[日号]|底|末|[上中下]旬)?|[./-][0-9]{1,2}[日号]?)` +
	`|第?([一二三四1-4])季度|([上下])半年)(?:前|以来)?`)

// Period returns the period of a column of progress: its heading names both, or the
// heading above it names progress.
func (h *Headings) Period(above, heading string) (p Period, ok bool) {
	text := hanzi.Squeeze(heading)
	at := period().FindStringSubmatchIndex(text)
	if at == nil {
		return Period{}, false
	}
	rest := Plain(strings.Trim(text[:at[0]]+text[at[1]:], "()（）:-"))
	if rest == "" {
		rest = Plain(above)
	}
	if h.fields[rest] != ledger.FieldProgress {
		return Period{}, false
	}
	group := func(n int) string {
		if at[2*n] < 0 {
			return ""
		}
		return text[at[2*n]:at[2*n+1]]
	}
	return Period{text[at[0]:at[1]], orderOf(group(1), group(2), group(3), group(4))}, true
}

// orderOf returns a period's last month, counted through its year.
func orderOf(year, month, quarter, half string) int {
	last := numberIn(month)
	switch {
	case quarter != "":
		last = 3 * numberIn(quarter)
	case half == "上":
		last = 6
	case half == "下":
		last = 12
	}
	return 12*(numberIn(year)%100) + last
}

func numberIn(text string) int {
	if n, err := strconv.Atoi(text); err == nil {
		return n
	}
	n, _ := hanzi.ReadNumeral(text)
	return n
}
