package stats

import (
	_ "embed"
	"strings"
)

//go:embed words.txt
var wordsFile string

// words are lists of words by what they are.
var words = readWords(wordsFile)

func readWords(file string) map[string][]string {
	lists := map[string][]string{}
	for line := range strings.Lines(file) {
		if fields := strings.Fields(line); len(fields) > 1 && !strings.HasPrefix(line, "#") {
			lists[fields[0]] = fields[1:]
		}
	}
	return lists
}

// anyOf is the pattern of one of the words of the lists; of two that begin alike
// the one that its list names first.
func anyOf(lists ...string) string {
	var all []string
	for _, name := range lists {
		all = append(all, words[name]...)
	}
	return "(?:" + strings.Join(all, "|") + ")"
}
