package when

import (
	"fmt"
	"strconv"
	"strings"

	"tongbao/report/internal/pattern"
)

// monthOrPart is a month, or a part of one, with or without its year.
var monthOrPart = pattern.Of(`^(?:([0-9]{4})年)?([0-9]{1,2})月(上旬|中旬|下旬|初|中|底|末)?$`)

// Part reads what is no day but a month or a part of one, 2024年8月下旬, and returns it in
// the words of a sentence. One that does not name its year has the one given, 0 for none.
func Part(text string, year int) (words string, of int, ok bool) {
	m := monthOrPart().FindStringSubmatch(normal(text))
	if m == nil {
		return "", 0, false
	}
	if m[1] != "" {
		year, _ = strconv.Atoi(m[1])
	}
	month, _ := strconv.Atoi(m[2])
	if !realYear(year) || month < 1 || month > 12 {
		return "", 0, false
	}
	return fmt.Sprintf("%d年%d月%s", year, month, m[3]), year, true
}

// Ends parts a span of time at the word between its ends: 2024年8月下旬至9月底.
func Ends(text string) (from, to string, ok bool) {
	for _, between := range []string{"至", "到", "—", "–", "～", "~"} {
		if from, to, ok = strings.Cut(text, between); ok {
			to = strings.TrimLeft(to, between)
			return strings.TrimSpace(from), strings.TrimSpace(to), strings.TrimSpace(from) != "" && strings.TrimSpace(to) != ""
		}
	}
	return "", "", false
}
