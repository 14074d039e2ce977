package xlsx

import (
	"slices"
	"strings"

	"tongbao/report/internal/opc"
	"tongbao/report/ledger/grid"
)

// sheetEntry is a sheet as the workbook lists it.
type sheetEntry struct {
	name   string
	part   string // empty for a sheet that the workbook lists without one
	hidden bool
}

// book is what the workbook's own parts say.
type book struct {
	sheets   []sheetEntry
	date1904 bool
	strings  string // part of the shared strings, empty where there is none
	styles   string // part of the styles, empty where there is none
}

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
	b := book{strings: p.optional(rels, "sharedStrings"), styles: p.optional(rels, "styles")}
	return b, p.read(main, each(func(s *scanner, t token) error { return b.add(s, t, rels) }))
}

// optional is the name of the part of a kind, empty where there is none: programs
// write the relation and leave out the part where they have no styles or no texts.
func (p parts) optional(rels opc.Relations, kind string) string {
	rel, _ := rels.OfKind(kind)
	if !p.Has(rel.Target) {
		return ""
	}
	return rel.Target
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

func (b *book) add(s *scanner, t token, rels opc.Relations) error {
	switch {
	case s.at("workbook", "workbookPr"):
		b.date1904 = flag(t, "date1904")
	case s.at("workbook", "sheets", "sheet"):
		return b.addSheet(s, t, rels)
	}
	return nil
}

// addSheet adds a sheet of cells. One that names no relation has none.
func (b *book) addSheet(s *scanner, t token, rels opc.Relations) error {
	name, _ := t.attr("name")
	state, _ := t.attr("state")
	entry := sheetEntry{name: unescaped(name), hidden: len(state) > 0 && string(state) != "visible"}
	if len(b.sheets) >= grid.MaxSheets {
		return grid.TooManySheets()
	}
	if id := s.relation(t); id != "" {
		rel, ok := rels.WithID(id)
		if !ok || rel.External {
			return errDamaged
		}
		if !rel.Is("worksheet") {
			return nil
		}
		if b.hasPart(rel.Target) {
			return sharedPart(entry.name)
		}
		entry.part = rel.Target
	}
	b.sheets = append(b.sheets, entry)
	return nil
}

// hasPart reports whether a sheet is read from a part already. Work would grow without
// end if many were read from one.
func (b *book) hasPart(name string) bool {
	return slices.ContainsFunc(b.sheets, func(s sheetEntry) bool { return opc.SameName(s.part, name) })
}

// relation is the id of the relation that an element refers to, r:id as a rule; empty
// for none. An id of another namespace is not meant.
func (s *scanner) relation(t token) string {
	for attrs := t.attrs; ; {
		key, value, rest, ok := cutAttr(attrs)
		if !ok {
			return ""
		}
		if prefix, local := cutPrefix(key); string(local) == "id" {
			if uri := s.names.uri(prefix); uri == string(prefix) || strings.HasSuffix(uri, "/relationships") {
				return unescaped(value)
			}
		}
		attrs = rest
	}
}
