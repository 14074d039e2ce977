package xlsx

import (
	"path"
	"strconv"
	"strings"

	"tongbao/report/ledger/numfmt"
)

// sheetEntry is a sheet as the workbook lists it.
type sheetEntry struct {
	name   string
	part   string
	hidden bool
}

// book is what the workbook's own parts say.
type book struct {
	sheets   []sheetEntry
	date1904 bool
	strings  string // part of the shared strings, empty where there is none
	styles   string // part of the styles, empty where there is none
}

// maxSheets is more than any office keeps in one workbook.
const maxSheets = 1000

// readBook follows the package's relations from its root to the sheets.
func (p *parts) readBook() (book, error) {
	root, err := p.relations("_rels/.rels", "")
	if err != nil {
		return book{}, err
	}
	main := root.ofType("/officeDocument")
	if main == "" {
		return book{}, damaged("_rels/.rels")
	}
	rels, err := p.relations(relationsOf(main), path.Dir(main))
	if err != nil {
		return book{}, err
	}
	b := book{strings: rels.ofType("/sharedStrings"), styles: rels.ofType("/styles")}
	return b, p.read(main, each(func(t token) error { return b.add(t, rels) }))
}

func (b *book) add(t token, rels relations) error {
	switch string(t.name) {
	case "workbookPr":
		b.date1904 = flag(t, "date1904")
	case "sheet":
		return b.addSheet(t, rels)
	}
	return nil
}

func (b *book) addSheet(t token, rels relations) error {
	name, _ := t.attr("name")
	id, _ := t.attr("id")
	state, _ := t.attr("state")
	rel, ok := rels[string(id)]
	if !ok || len(b.sheets) >= maxSheets {
		return errDamaged
	}
	if strings.HasSuffix(rel.kind, "/worksheet") {
		b.sheets = append(b.sheets, sheetEntry{unescaped(name), rel.target, len(state) > 0 && string(state) != "visible"})
	}
	return nil
}

// A relation is what a part refers to.
type relation struct{ kind, target string }

// relations are a part's, by their id.
type relations map[string]relation

// ofType is the target of the relation whose type ends so.
func (r relations) ofType(suffix string) string {
	found := ""
	for _, rel := range r {
		if strings.HasSuffix(rel.kind, suffix) && (found == "" || rel.target < found) {
			found = rel.target
		}
	}
	return found
}

func relationsOf(part string) string {
	return path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
}

// relations reads a part's relations. Those to the outside are left out: nothing
// outside the file is ever read.
func (p *parts) relations(part, base string) (relations, error) {
	rels := relations{}
	err := p.read(part, each(func(t token) error {
		if string(t.name) != "Relationship" {
			return nil
		}
		id, _ := t.attr("Id")
		kind, _ := t.attr("Type")
		target, _ := t.attr("Target")
		if mode, _ := t.attr("TargetMode"); string(mode) != "External" {
			rels[string(id)] = relation{string(kind), resolve(base, unescaped(target))}
		}
		return nil
	}))
	return rels, err
}

func resolve(base, target string) string {
	if strings.HasPrefix(target, "/") {
		return strings.TrimPrefix(path.Clean(target), "/")
	}
	return path.Join(base, target)
}

// flag is a Boolean attribute, false where it is missing.
func flag(t token, name string) bool {
	v, _ := t.attr(name)
	return string(v) == "1" || string(v) == "true"
}

// readStyles is the number format of each cell style.
func (p *parts) readStyles(part string) ([]numfmt.Format, error) {
	var formats []numfmt.Format
	codes := map[int]string{}
	inCells := false
	err := p.read(part, each(func(t token) error {
		switch string(t.name) {
		case "numFmt":
			if id, ok := number(t, "numFmtId"); ok {
				code, _ := t.attr("formatCode")
				codes[id] = unescaped(code)
			}
		case "cellXfs":
			inCells = true
		case "cellStyles", "dxfs":
			inCells = false
		case "xf":
			if inCells {
				id, _ := number(t, "numFmtId")
				formats = append(formats, numfmt.Format{ID: id, Code: codes[id]})
			}
		}
		return nil
	}))
	return formats, err
}

func number(t token, name string) (int, bool) {
	v, ok := t.attr(name)
	n, err := strconv.Atoi(string(v))
	return n, ok && err == nil
}
