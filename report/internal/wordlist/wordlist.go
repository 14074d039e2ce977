// Package wordlist reads the lists of words that rules keep beside them as data.
package wordlist

import "strings"

// Lists are lists of words by their names.
type Lists map[string][]string

// Read reads lists of a line each: the name, then the words, parted by blanks.
// Empty lines and those that begin with # are remarks.
func Read(file string) Lists {
	lists := Lists{}
	for line := range strings.Lines(file) {
		if fields := strings.Fields(line); len(fields) > 0 && !strings.HasPrefix(fields[0], "#") {
			lists[fields[0]] = fields[1:]
		}
	}
	return lists
}

// Of is the list of a name. That there is none is a fault of the program.
func (l Lists) Of(name string) []string {
	list := l[name]
	if len(list) == 0 {
		panic("wordlist: no list " + name)
	}
	return list
}
