package ledger

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var percentage = regexp.MustCompile(`^([^%\d]*)([0-9]{1,3}(?:\.[0-9]{1,4})?)%([^%\d]*)$`)

// percentLabels may stand beside a percentage and say nothing more.
var percentLabels = []string{
	"", "完成", "已完成", "约", "约完成", "已完成约", "完成率", "进度", "完成进度", "整改进度", "整改率", "整改完成率", "目前", "目前完成",
	"达", "达到", "完成率达", "左右", "整改", "总体进度", "完成度",
}

// byPercent reads 100%, 完成80%, 推进中（80%）. A word beside the percentage has to
// agree with it.
func (r *reader) byPercent(text string) (State, bool) {
	share, words, ok := shareAndWords(text)
	state := ofShare(share)
	switch {
	case !ok || state == UnknownState:
		return UnknownState, false
	case slices.Contains(percentLabels, words):
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
