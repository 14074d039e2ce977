package stats

import (
	"slices"
	"strconv"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

// Columns are what the columns of a ledger add up to, as a sentence says it. Each is
// empty where nobody knows: the ledger has no such column, or a cell says something that
// is no number.
type Columns struct {
	Accountable string // 问责人数: "4"
	Recovered   string // 挽回资金 with its unit: "1605.9万元"
}

// ColumnsOf adds up the columns of a ledger. A cell that stands for several measures
// counts once.
func ColumnsOf(l *ledger.Ledger) Columns {
	return Columns{
		Accountable: total(l, ledger.FieldAccountability, func(m *ledger.Measure) ledger.Value { return m.Accountability }, people),
		Recovered:   recovered(l),
	}
}

// total adds up one column; number is what a cell says, false where that is no number.
func total(l *ledger.Ledger, f ledger.Field, of func(*ledger.Measure) ledger.Value, number func(string) (int64, bool)) string {
	sum, known, any := int64(0), true, l.HasColumn(f)
	seen := map[ledger.Value]bool{}
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		v := of(m)
		if !v.Given() || v.At.Row > 0 && seen[v] || slices.Contains(words.Of("none"), v.Text) {
			return true
		}
		seen[v], any = true, true
		n, ok := number(v.Text)
		sum, known = sum+n, known && ok && sum <= mostMoney
		return known
	})
	if !known || !any {
		return ""
	}
	return strconv.FormatInt(sum, 10)
}

// numbers finds those of people, 其中 what says again a part of those before it.
var (
	numbers  = pattern.Of(`([0-9０-９]+|[` + hanzi.Numerals + `两]+)\s*(?:余)?(?:人|名)`)
	partOfIt = pattern.Of(`其中[^；;。]*`)
)

// people adds up the numbers of people in a text.
func people(text string) (n int64, ok bool) {
	for _, m := range numbers().FindAllStringSubmatch(partOfIt().ReplaceAllString(text, ""), -1) {
		one, err := strconv.Atoi(digits(m[1]))
		if err != nil {
			read, size := hanzi.ReadNumeral(strings.ReplaceAll(m[1], "两", "二"))
			if one = read; size < len(m[1]) {
				return 0, false
			}
		}
		n, ok = n+int64(one), true
	}
	return n, ok || slices.ContainsFunc(words.Of("nobody"), func(word string) bool { return strings.HasPrefix(text, word) })
}

// sum is an amount of money as a cell has it: a number, then its unit where the heading
// does not have it.
var sum = pattern.Of(`^(?:约|共|共计|合计)?\s*([0-9０-９][0-9０-９,，]*)(?:[.．]([0-9０-９]{1,6}))?\s*(亿元|万元|千元|元|万)?[。；]?$`)

// units of money in yuan.
var units = map[string]int64{"元": 1, "千元": 1e3, "万元": 1e4, "万": 1e4, "亿元": 1e8}

// mostMoney is the largest amount in cents that a cell, and a column, may have.
const mostMoney = 1e17

// cents is an amount with up to six decimals in cents; ok is false for one that is none,
// or that has a part of a cent.
func cents(whole, fraction string, unit int64) (n int64, ok bool) {
	n, err := strconv.ParseInt(whole, 10, 64)
	part, _ := strconv.ParseInt((fraction + "000000")[:6], 10, 64)
	if err != nil || unit == 0 || n > mostMoney/100/unit || part*unit%1e4 != 0 {
		return 0, false
	}
	return n*unit*100 + part*unit/1e4, true
}

// recovered adds up 挽回资金, in the unit of the column's heading or of its first cell.
func recovered(l *ledger.Ledger) string {
	unit := unitOf(l)
	text := total(l, ledger.FieldRecovered, func(m *ledger.Measure) ledger.Value { return m.Recovered }, func(text string) (int64, bool) {
		m := sum().FindStringSubmatch(text)
		if m == nil {
			return 0, false
		}
		own := m[3]
		if own == "" {
			own = unit
		}
		if own == "万" {
			own = "万元"
		}
		if unit == "" {
			unit = own
		}
		return cents(digits(m[1]), digits(m[2]), units[own])
	})
	sum, err := strconv.ParseInt(text, 10, 64)
	switch {
	case err != nil:
		return ""
	case unit == "":
		return "0元"
	}
	return decimal(sum, units[unit]*100) + unit
}

// unitOf is the unit in the heading of the column 挽回资金, as in 挽回资金（万元）.
func unitOf(l *ledger.Ledger) string {
	for _, r := range l.Readings {
		for _, c := range r.Columns {
			if c.Field != ledger.FieldRecovered {
				continue
			}
			for _, unit := range []string{"亿元", "万元", "千元", "元"} {
				if strings.Contains(c.Heading, unit) {
					return unit
				}
			}
		}
	}
	return ""
}

// digits are the digits of a number, of half width and without the commas between them.
func digits(text string) string {
	return strings.Map(func(r rune) rune {
		if r == ',' || r == '，' {
			return -1
		}
		return hanzi.HalfWidth(r)
	}, text)
}

// decimal is n/per with as many decimals as it has, six at most.
func decimal(n, per int64) string {
	whole := strconv.FormatInt(n/per, 10)
	rest := n % per
	if rest == 0 {
		return whole
	}
	var b strings.Builder
	for i := 0; i < 6 && rest > 0; i++ {
		rest *= 10
		b.WriteByte(byte('0' + rest/per))
		rest %= per
	}
	if f := strings.TrimRight(b.String(), "0"); f != "" {
		return whole + "." + f
	}
	return whole
}
