package xlsx

import (
	"strconv"

	"tongbao/report/internal/opc"
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
func (p parts) readBook() (book, error) {
	main, err := p.main()
	if err != nil {
		return book{}, err
	}
	rels, err := p.relations(main)
	if err != nil {
		return book{}, err
	}
	strings, _ := rels.OfKind("sharedStrings")
	styles, _ := rels.OfKind("styles")
	b := book{strings: strings.Target, styles: styles.Target}
	return b, p.read(main, each(func(t token) error { return b.add(t, rels) }))
}

// main is the name of the workbook's own part.
func (p parts) main() (string, error) {
	root, err := p.relations("")
	if err != nil {
		return "", err
	}
	main, _ := root.OfKind("officeDocument")
	if main.Target == "" {
		return "", damaged(opc.RelationsOf(""))
	}
	return main.Target, nil
}

// relations are a part's own, without which there is no workbook.
func (p parts) relations(part string) (opc.Relations, error) {
	name := opc.RelationsOf(part)
	if !p.Has(name) {
		return nil, damaged(name)
	}
	rels, err := p.Relations(part)
	return rels, explain(name, err)
}

func (b *book) add(t token, rels opc.Relations) error {
	switch string(t.name) {
	case "workbookPr":
		b.date1904 = flag(t, "date1904")
	case "sheet":
		return b.addSheet(t, rels)
	}
	return nil
}

func (b *book) addSheet(t token, rels opc.Relations) error {
	name, _ := t.attr("name")
	id, _ := t.attr("id")
	state, _ := t.attr("state")
	rel, ok := rels.WithID(unescaped(id))
	if !ok || rel.External || len(b.sheets) >= maxSheets {
		return errDamaged
	}
	if rel.Is("worksheet") {
		b.sheets = append(b.sheets, sheetEntry{unescaped(name), rel.Target, len(state) > 0 && string(state) != "visible"})
	}
	return nil
}

// flag is a Boolean attribute, false where it is missing.
func flag(t token, name string) bool {
	v, _ := t.attr(name)
	return string(v) == "1" || string(v) == "true"
}

func number(t token, name string) (int, bool) {
	v, ok := t.attr(name)
	n, err := strconv.Atoi(string(v))
	return n, ok && err == nil
}
