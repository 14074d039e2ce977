package tree

import (
	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
	"tongbao/report/ledger/words"
)

// dates are what the days and deadlines of a ledger are read by: the words for deadlines,
// and the days that the ledger has itself.
type dates struct {
	terms *words.Terms
	since ledger.Key // the fact from whose month on dates without a year are looked for; empty for none
	frame when.Frame
}

func newDates(lex *words.Lexicon, info ledger.Info) dates {
	d := dates{terms: lex.Terms, frame: when.Frame{Feedback: info.Day(ledger.FedBack), On: info.ReferenceDay()}}
	for _, key := range []ledger.Key{ledger.FedBack, ledger.Ends, ledger.Begins} {
		if day := info.Day(key); !day.IsZero() {
			d.since, d.frame.Since = key, day
			break
		}
	}
	return d
}
