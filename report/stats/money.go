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
	Sanctions   string // 问责 by its kinds: "诫勉1人、批评教育3人"
	Recovered   string // 挽回资金 with its unit: "1605.9万元"
	Amount      string // 涉及金额, likewise
	Mended      string // 整改金额, likewise
	MendedRate  string // how much of 涉及金额 that is: "92.31%"
}

// ColumnsOf adds up the columns of a ledger. A cell that stands for several measures
// counts once.
func ColumnsOf(l *ledger.Ledger) Columns {
	recovered, _ := money(l, ledger.FieldRecovered, func(m *ledger.Measure) ledger.Value { return m.Recovered })
	amount, whole := money(l, ledger.FieldAmount, func(m *ledger.Measure) ledger.Value { return m.Amount })
	mended, part := money(l, ledger.FieldMended, func(m *ledger.Measure) ledger.Value { return m.Mended })
	c := Columns{
		Accountable: total(l, ledger.FieldAccountability, accountability, people),
		Sanctions:   sanctions(l),
		Recovered:   recovered, Amount: amount, Mended: mended,
	}
	if amount != "" && mended != "" && part <= whole {
		c.MendedRate = inPercent(part, whole)
	}
	return c
}

func accountability(m *ledger.Measure) ledger.Value { return m.Accountability }

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

// amount is an amount of money as a cell has it: a number, then its unit where the heading
// does not have it.
var amount = pattern.Of(`^(?:约|共|共计|合计)?\s*([0-9０-９][0-9０-９,，]*)(?:[.．]([0-9０-９]{1,6}))?\s*(亿元|万元|千元|元|万)?[。；]?$`)

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

// money adds up a column of amounts, in the unit of the column's heading or of its first
// cell, and returns the sum in cents too.
func money(l *ledger.Ledger, f ledger.Field, of func(*ledger.Measure) ledger.Value) (text string, sum int64) {
	unit := unitOf(l, f)
	text = total(l, f, of, func(text string) (int64, bool) {
		m := amount().FindStringSubmatch(text)
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
		return "", 0
	case unit == "":
		return "0元", 0
	}
	return decimal(sum, units[unit]*100) + unit, sum
}

// unitOf is the unit in the heading of a column of amounts, as in 挽回资金（万元）.
func unitOf(l *ledger.Ledger, f ledger.Field) string {
	for _, r := range l.Readings {
		for _, c := range r.Columns {
			if c.Field != f {
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

// inPercent is a part of a sum of cents in per cent.
func inPercent(part, whole int64) string {
	for whole > 1e14 { // which times 10,000 would not fit
		part, whole = part/10, whole/10
	}
	return Percent(int(part), int(whole))
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
