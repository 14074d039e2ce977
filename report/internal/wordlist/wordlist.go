// Package wordlist reads the words that stages keep as data. All such files have one
// form: a record a line, its fields parted by tabs, the words of a field by blanks.
// Empty lines and those that begin with # are remarks.
package wordlist

import (
	"strings"
	"sync"
)

// A List is a list of words with its name.
type List struct {
	Name  string
	Words []string
}

// Records returns the records of a file by their fields.
func Records(file string) [][]string {
	var records [][]string
	for line := range strings.Lines(file) {
		if line = strings.TrimRight(line, "\r\n"); line != "" && !strings.HasPrefix(line, "#") {
			records = append(records, strings.Split(line, "\t"))
		}
	}
	return records
}

// Read returns the lists of a file, each of whose records is a name and words. A name
// may have several records, which make one list.
func Read(file string) []List {
	var lists []List
	at := map[string]int{}
	for _, fields := range Records(file) {
		words := strings.Fields(strings.Join(fields, " "))
		if len(words) == 0 {
			continue
		}
		i, known := at[words[0]]
		if !known {
			i = len(lists)
			at[words[0]] = i
			lists = append(lists, List{Name: words[0]})
		}
		lists[i].Words = append(lists[i].Words, words[1:]...)
	}
	return lists
}

// Lists are the lists of a file by their names. They are read when the first is asked
// for: a run of the program needs few of them.
type Lists struct {
	read func() map[string][]string
}

// Of returns the lists of a file.
func Of(file string) Lists {
	return Lists{sync.OnceValue(func() map[string][]string {
		lists := map[string][]string{}
		for _, list := range Read(file) {
			lists[list.Name] = list.Words
		}
		return lists
	})}
}

// Read reads the lists now.
func (l Lists) Read() { l.read() }

// Of returns the list of a name. That there is none is a fault of the program.
func (l Lists) Of(name string) []string {
	list := l.read()[name]
	if len(list) == 0 {
		panic("wordlist: no list " + name)
	}
	return list
}
