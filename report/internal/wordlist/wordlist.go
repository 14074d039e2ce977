// Package wordlist reads the lists of words that rules keep beside them as data.
package wordlist

import (
	"strings"
	"sync"
)

// Lists are lists of words by their names. They are read when the first is asked
// for: a run of the program needs few of them.
type Lists struct {
	read func() map[string][]string
}

// Of returns the lists of a file, which has one a line: the name, then the words,
// parted by blanks. Empty lines and those that begin with # are remarks.
func Of(file string) Lists {
	return Lists{sync.OnceValue(func() map[string][]string { return read(file) })}
}

func read(file string) map[string][]string {
	lists := map[string][]string{}
	for line := range strings.Lines(file) {
		if fields := strings.Fields(line); len(fields) > 0 && !strings.HasPrefix(fields[0], "#") {
			lists[fields[0]] = fields[1:]
		}
	}
	return lists
}

// Of returns the list of a name. That there is none is a fault of the program.
func (l Lists) Of(name string) []string {
	list := l.read()[name]
	if len(list) == 0 {
		panic("wordlist: no list " + name)
	}
	return list
}
