package annotate

import (
	"slices"
	"strconv"
	"strings"
)

// A listAddition is what a list of the styles gets behind its own items.
type listAddition struct {
	list  *styleList
	items []string
}

func newAddition(list *styleList) *listAddition { return &listAddition{list: list} }

// add adds an item and returns its number in the list.
func (a *listAddition) add(item string) int {
	a.items = append(a.items, item)
	return len(a.list.items) + len(a.items) - 1
}

// once adds an item unless it has been added.
func (a *listAddition) once(item string) int {
	if i := slices.Index(a.items, item); i >= 0 {
		return len(a.list.items) + i
	}
	return a.add(item)
}

// edits are those of the list: its items, and the number of them that it states.
func (a *listAddition) edits(data []byte) []edit {
	if len(a.items) == 0 {
		return nil
	}
	return []edit{
		a.list.open.set(data, "count", strconv.Itoa(len(a.list.items)+len(a.items))),
		{a.list.end, a.list.end, strings.Join(a.items, "")},
	}
}
