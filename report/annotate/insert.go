package annotate

import (
	"fmt"
	"slices"
)

// parse is a part's content with its elements, of which the last is the root.
func (p pack) parse(part string) (data []byte, list []*element, err error) {
	if data, err = p.Read(part); err == nil {
		list, err = elements(data)
	}
	return data, list, err
}

// insert adds an element at the end of a part's root, which has the given name,
// unless one of the part's elements is the same; same may be nil.
func (p pack) insert(part, root string, same func(*element) bool, text func(prefix string) string) error {
	data, list, err := p.parse(part)
	if err != nil {
		return err
	}
	e := list[len(list)-1]
	if e.name != root {
		return fmt.Errorf("annotate: a part is %s and not %s", e.name, root)
	}
	if same == nil || !slices.ContainsFunc(list, same) {
		p.Put(part, apply(data, []edit{e.last(text(e.prefix))}))
	}
	return nil
}
