package summary

import (
	"fmt"

	"github.com/xuri/excelize/v2"
)

// unjudged stands for a number of alarms that is not known: without a day to
// judge deadlines by, nought would be false.
const unjudged = "未知"

// A judgement is whether deadlines can be judged. In a ledger's workbook that
// depends on the day in 总览, which a person can fill in; in that of a batch the
// alarms are those of the units' own days.
type judgement struct {
	unknown bool // today
	byDay   bool // whether the day in 总览 decides
}

func (d *data) judgement() judgement {
	return judgement{unknown: d.Statistics.On.IsZero(), byDay: true}
}

// formula returns a live count of alarms, n today.
func (j judgement) formula(b *book, s style, formula string, n int) excelize.Cell {
	if !j.byDay {
		if j.unknown {
			return b.text(s, unjudged)
		}
		return b.formula(s, formula, n)
	}
	var today any = n
	if j.unknown {
		today = unjudged
	}
	return b.formula(s, fmt.Sprintf(`IF(ISNUMBER(%s),%s,"%s")`, dayName, formula, unjudged), today)
}

// number returns a count of alarms that is not live.
func (j judgement) number(b *book, s style, n int) excelize.Cell {
	if j.unknown {
		return b.text(s, unjudged)
	}
	return b.number(s, n)
}
