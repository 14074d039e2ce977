package summary

import (
	"fmt"
	"strings"

	"tongbao/report/ledger"
)

// unjudged stands for a number that is not known: without a state, or a day to judge
// deadlines by, nought would be false.
const unjudged = "未知"

// doneName names the cell of 总览 with the number of 已完成, in a workbook of a ledger
// that does not say how far any measure is. It is a number once somebody fills in a state.
const doneName = "已完成数"

// A ground is a formula that holds where a number is known.
type ground string

func isNumber(cell string) ground { return ground("ISNUMBER(" + cell + ")") }

// someState returns the ground that a state is known of any row of a table that a
// criterion picks; an empty one picks all.
func someState(table, column, criterion string) ground {
	if criterion != "" {
		criterion += ","
	}
	return ground(fmt.Sprintf("SUMPRODUCT(COUNTIFS(%s%s[%s],%s))>0", criterion, table, column, wordsOf(ledger.States[:])))
}

// wordsOf returns states as a formula lists them.
func wordsOf(states []ledger.State) string {
	var words []string
	for _, state := range states {
		words = append(words, `"`+state.String()+`"`)
	}
	return "{" + strings.Join(words, ",") + "}"
}

// onlyIf returns the formula for a number that is known where all grounds hold, at
// least one.
func onlyIf(formula string, grounds ...ground) string {
	all := make([]string, len(grounds))
	for i, g := range grounds {
		all[i] = string(g)
	}
	condition := all[0]
	if len(all) > 1 {
		condition = "AND(" + strings.Join(all, ",") + ")"
	}
	return fmt.Sprintf(`IF(%s,%s,"%s")`, condition, formula, unjudged)
}

// unknown returns the cell of a number that is not known today.
func (b *book) unknown(s style, formula string, grounds ...ground) cell {
	return b.wording(s, onlyIf(formula, grounds...), unjudged)
}
