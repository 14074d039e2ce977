package words

import (
	"slices"
	"strconv"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

var percentage = pattern.Of(`^([^%\d]*)([0-9]{1,3}(?:\.[0-9]{1,4})?)%([^%\d]*)$`)

// percents reads the percentages of a status.
type percents struct {
	words   stateWords
	labels  []string
	clauses *clauses
}

// of reads 100%, 完成80%, 推进中（80%），预计6月底完成. A word beside the
// percentage has to agree with it.
func (p percents) of(text string) (ledger.State, bool) {
	share, words, ok := shareAndWords(p.withoutPlans(text))
	state := ofShare(share)
	if !ok || state == ledger.UnknownState {
		return ledger.UnknownState, false
	}
	words, ok = p.withoutLabels(words)
	if words == "" {
		return state, ok
	}
	named, known := p.words[words]
	if !ok || !known || (named == ledger.Done) != (share == 100) || named == ledger.NotDone && share > 0 {
		return ledger.UnknownState, false
	}
	return named, true
}

// withoutPlans returns a text without what it says is planned.
func (p percents) withoutPlans(text string) string {
	var kept []string
	for _, piece := range strings.FieldsFunc(text, partsPieces) {
		if !p.clauses.isPlan(Plain(piece)) {
			kept = append(kept, piece)
		}
	}
	return strings.Join(kept, ",")
}

// withoutLabels returns the one word beside a percentage that is no label of it: 完成率.
// ok is false where there are several.
func (p percents) withoutLabels(words string) (word string, ok bool) {
	for _, piece := range strings.FieldsFunc(words, partsPieces) {
		switch {
		case slices.Contains(p.labels, piece) || piece == word:
		case word != "":
			return "", false
		default:
			word = piece
		}
	}
	return word, true
}

// shareAndWords parts a percentage from the words around it.
func shareAndWords(text string) (share float64, words string, ok bool) {
	m := percentage().FindStringSubmatch(hanzi.Squeeze(text))
	if m == nil {
		return 0, "", false
	}
	share, err := strconv.ParseFloat(m[2], 64)
	return share, strings.Trim(m[1]+","+m[3], "()[]【】:,。.;、"), err == nil
}

func ofShare(share float64) ledger.State {
	switch {
	case share == 100:
		return ledger.Done
	case share > 100:
		return ledger.UnknownState
	case share > 0:
		return ledger.Going
	}
	return ledger.NotDone
}
