package ledger

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var percentage = regexp.MustCompile(`^([^%\d]*)([0-9]{1,3}(?:\.[0-9]{1,4})?)%([^%\d]*)$`)

// byPercent reads 100%, 完成80%, 推进中（80%）. A word beside the percentage has to
// agree with it.
func (r *reader) byPercent(text string) (State, bool) {
	share, words, ok := shareAndWords(text)
	state := ofShare(share)
	switch {
	case !ok || state == UnknownState:
		return UnknownState, false
	case words == "" || slices.Contains(r.vocabulary.PercentLabels, words):
		return state, true
	}
	named, known := r.states[words]
	if !known || (named == Done) != (share == 100) || named == NotDone && share > 0 {
		return UnknownState, false
	}
	return named, true
}

// shareAndWords parts a percentage from the words around it.
func shareAndWords(text string) (share float64, words string, ok bool) {
	m := percentage.FindStringSubmatch(squeezed(text))
	if m == nil {
		return 0, "", false
	}
	share, err := strconv.ParseFloat(m[2], 64)
	return share, strings.Trim(m[1]+m[3], "()[]【】:,。.;、"), err == nil
}

func ofShare(share float64) State {
	switch {
	case share == 100:
		return Done
	case share > 100:
		return UnknownState
	case share > 0:
		return Going
	}
	return NotDone
}
