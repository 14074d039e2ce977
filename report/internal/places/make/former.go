package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// renaming are the types of changes by which a place got another name.
var renaming = []string{"更名", "撤县设区", "撤县设市", "撤地设市", "撤市设区", "撤区设区", "撤旗设区"}

// reliable is the first year whose changes are taken: codes were given anew until 1984,
// and the package says that changes before are mixed up with that.
const reliable = 1985

// formerRows has a row for each name that is none today: the name, the last year in which
// it was changed, and the code of what the place is today. A name that several places
// had is left out, and so is one whose place can't be followed to today.
func (s *source) formerRows(list []division) []string {
	today := map[string][]string{} // the codes of a name
	for _, d := range list {
		today[d.name] = append(today[d.name], d.code)
	}
	next := map[string][]change{}
	for _, c := range s.changes.Events {
		if slices.Contains(renaming, c.Type) && c.Year >= reliable && c.Old.Code != "" && c.New.Code != "" && len(today[c.Old.Name]) == 0 {
			next[c.Old.Name] = append(next[c.Old.Name], c)
		}
	}
	var rows []string
	for name, changes := range next {
		last := slices.MaxFunc(changes, func(a, b change) int { return cmp.Compare(a.Year, b.Year) })
		if code := follow(last, next, today); code != "" && !severalPlaces(changes) {
			rows = append(rows, fmt.Sprintf("%s\t%d\t%s", name, last.Year, code))
		}
	}
	slices.Sort(rows)
	return rows
}

// severalPlaces reports whether the changes are of places in several provinces.
func severalPlaces(changes []change) bool {
	return slices.ContainsFunc(changes, func(c change) bool { return c.Old.Code[:2] != changes[0].Old.Code[:2] })
}

// maxChanges bounds how often a place is followed to its next name.
const maxChanges = 5

// follow returns the code of what the changed place is today, empty where that is unsure:
// after a change of name alone the first character or the code has to bear it out.
func follow(c change, next map[string][]change, today map[string][]string) string {
	for range maxChanges {
		if !sameStem(c) && c.Type == "更名" && c.New.Code != c.Old.Code {
			return ""
		}
		var here []string
		for _, code := range today[c.New.Name] {
			if code[:2] == c.New.Code[:2] {
				here = append(here, code)
			}
		}
		if len(here) == 1 {
			return here[0]
		}
		later := slices.IndexFunc(next[c.New.Name], func(n change) bool { return n.Year >= c.Year && n.Old.Code[:2] == c.New.Code[:2] })
		if len(here) > 1 || later < 0 {
			return ""
		}
		c = next[c.New.Name][later]
	}
	return ""
}

func sameStem(c change) bool {
	a, b := []rune(c.Old.Name), []rune(c.New.Name)
	return a[0] == b[0] && strings.ContainsRune(c.New.Name, a[len(a)-2])
}
