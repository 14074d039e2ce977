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

// byPercent reads 100%, 完成80%, 推进中（80%）. A word beside the percentage has to
// agree with it.
func (s *States) byPercent(text string) (ledger.State, bool) {
	share, words, ok := shareAndWords(text)
	state := ofShare(share)
	switch {
	case !ok || state == ledger.UnknownState:
		return ledger.UnknownState, false
	case words == "" || slices.Contains(s.percentLabels, words):
		return state, true
	}
	named, known := s.words[words]
	if !known || (named == ledger.Done) != (share == 100) || named == ledger.NotDone && share > 0 {
		return ledger.UnknownState, false
	}
	return named, true
}

// shareAndWords parts a percentage from the words around it.
func shareAndWords(text string) (share float64, words string, ok bool) {
	m := percentage().FindStringSubmatch(hanzi.Squeeze(text))
	if m == nil {
		return 0, "", false
	}
	share, err := strconv.ParseFloat(m[2], 64)
	return share, strings.Trim(m[1]+m[3], "()[]【】:,。.;、"), err == nil
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
