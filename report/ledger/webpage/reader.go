package webpage

import (
	"errors"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tongbao/report/ledger/grid"
)

// maxDepth is how deep tables, and elements that are not wholly seen, may nest. maxToken
// is the most bytes of one tag, which may have a picture in it, or of one text.
const (
	maxDepth = 400
	maxToken = 8 << 20
)

// A reader walks over the tags of a page. It keeps the elements that are open, as far
// as they bear on what is seen, and forgives those that are not closed.
type reader struct {
	books  []*grid.Workbook // of one table each
	budget *grid.Budget
	open   []element
	looks  map[string]look // of classes
	name   string          // of the sheets
}

// An element is one that is open: a table or a part of one, or one that is not seen as
// it stands.
type element struct {
	name  atom.Atom
	look  look             // with that of the elements around it
	table *table           // the innermost one
	rows  bool             // the rows in it are hidden, which are read all the same
	style *strings.Builder // the text of a <style> element
}

func (r *reader) read(text string) error {
	z := html.NewTokenizer(strings.NewReader(text))
	z.SetMaxBuf(maxToken + 1) // the first size that is refused
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			if errors.Is(z.Err(), html.ErrBufferExceeded) {
				return tooDeep()
			}
			return r.end()
		case html.TextToken:
			r.text(string(z.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			if err := r.start(tagOf(z)); err != nil {
				return err
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if err := r.close(atom.Lookup(name)); err != nil {
				return err
			}
		}
	}
}

// end closes what is open at the end of the page.
func (r *reader) end() error {
	cutOff := r.table() != nil
	for r.table() != nil {
		if err := r.close(atom.Table); err != nil {
			return err
		}
	}
	if n := len(r.books); cutOff && n > 0 {
		r.books[n-1].Faults = append(r.books[n-1].Faults, cut())
	}
	return nil
}

// inner returns the innermost open element, the zero element for none.
func (r *reader) inner() element {
	if len(r.open) == 0 {
		return element{}
	}
	return r.open[len(r.open)-1]
}

// table returns the innermost open table, nil for none.
func (r *reader) table() *table { return r.inner().table }

func (r *reader) text(text string) {
	e := r.inner()
	if e.style != nil {
		e.style.WriteString(text)
	} else if e.table != nil && e.table.cell != nil {
		e.table.cell.add(text, e.look)
	}
}

func (r *reader) start(t tag) error {
	own := r.lookOf(t)
	e := element{name: t.name, look: own.inside(r.inner().look), table: r.table()}
	switch t.name {
	case atom.Table:
		e.table = &table{hidden: e.look.hidden, sheet: &grid.Sheet{Name: r.name}}
		return r.push(e)
	case atom.Style:
		e.style = &strings.Builder{}
		return r.push(e)
	case atom.Td, atom.Th, atom.Tr, atom.Tbody, atom.Thead, atom.Tfoot, atom.Colgroup, atom.Caption:
		if e.table == nil {
			return nil
		}
		return r.startPart(t, own)
	}
	if e.table != nil {
		e.table.take(t, own, e.look)
	}
	if void[t.name] || e.look == (look{}) {
		return nil
	}
	return r.push(e)
}

// startPart begins a row, a cell or a group of them in the innermost table. What is
// open beside it ends.
func (r *reader) startPart(t tag, own look) error {
	table := r.table()
	if err := table.endCell(r.budget); err != nil {
		return err
	}
	groups := []atom.Atom{atom.Tbody, atom.Thead, atom.Tfoot}
	var err error
	switch t.name {
	case atom.Td, atom.Th:
		r.closeUpTo(append(groups, atom.Tr)...)
		err = table.newCell(t, own.gone, r.budget)
	case atom.Tr:
		r.closeUpTo(groups...)
		err = table.newRow(own.hidden || r.inner().rows)
	default:
		r.closeUpTo()
	}
	if err != nil {
		return err
	}
	e := element{name: t.name, table: table}
	if t.name != atom.Td && t.name != atom.Th {
		e.rows, own.hidden = own.hidden || r.inner().rows, false
	}
	e.look = own.inside(r.inner().look)
	return r.push(e)
}

func (r *reader) push(e element) error {
	if len(r.open) >= maxDepth {
		return tooDeep()
	}
	r.open = append(r.open, e)
	return nil
}

// close closes the innermost open element of a name with what is open inside. Cells and
// tables are not left by the end of what stands around them.
func (r *reader) close(name atom.Atom) error {
	if t := r.table(); t != nil && isBlock[name] && !r.inner().look.hidden {
		t.paragraph()
	}
	i := len(r.open) - 1
	for ; i >= 0 && r.open[i].name != name; i-- {
		if isEdge(r.open[i].name) && !closes(name, r.open[i].name) {
			return nil
		}
	}
	if i < 0 || name == 0 {
		return nil
	}
	closed := r.open[i]
	r.open = r.open[:i]
	switch {
	case closed.style != nil:
		readLooks(closed.style.String(), r.looks)
	case name == atom.Table:
		return r.finish(closed.table)
	case isEdge(name):
		return closed.table.endCell(r.budget)
	}
	return nil
}

// isEdge reports whether an element keeps the ends of those around it away.
func isEdge(name atom.Atom) bool {
	return name == atom.Table || name == atom.Td || name == atom.Th || name == atom.Tr
}

// closes reports whether the end of one element closes another one that is open in it.
func closes(name, inner atom.Atom) bool {
	switch name {
	case atom.Table:
		return inner != atom.Table
	case atom.Tr, atom.Tbody, atom.Thead, atom.Tfoot:
		return inner != atom.Table
	}
	return false
}

// closeUpTo leaves what is open in the innermost table, up to elements of these names.
func (r *reader) closeUpTo(names ...atom.Atom) {
	for n := len(r.open); n > 0; n-- {
		if name := r.open[n-1].name; name == atom.Table || slices.Contains(names, name) {
			return
		}
		r.open = r.open[:n-1]
	}
}

// finish keeps a table that is closed, if it is a plain one, and has none inside.
func (r *reader) finish(t *table) error {
	if err := t.finish(r.budget); err != nil {
		return err
	}
	outer := r.table()
	if t.isPlain() && !t.hasInner {
		if len(r.books) >= grid.MaxSheets {
			return grid.TooManySheets()
		}
		r.books = append(r.books, &grid.Workbook{Sheets: []*grid.Sheet{t.sheet}, Faults: t.unread.Faults(t.sheet)})
		t.hasInner = true
	}
	if outer != nil {
		outer.hasInner = outer.hasInner || t.hasInner
	}
	return nil
}
