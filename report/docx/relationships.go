package docx

import "strconv"

const (
	relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	relationshipsTag  = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
)

// The parts that the document refers to, in the order of their ids from rId1.
var documentParts = [...]struct{ kind, target string }{
	{"styles", "styles.xml"},
	{"settings", "settings.xml"},
	{"fontTable", "fontTable.xml"},
	{"footer", "footer1.xml"},
	{"footer", "footer2.xml"},
}

const (
	oddFooter  = "rId4"
	evenFooter = "rId5"
)

// linkID returns the id of the i-th link's target.
func linkID(i int) string { return "rId" + strconv.Itoa(len(documentParts)+1+i) }

// relationships are a part that relates ids to other parts or addresses, in the
// making.
type relationships struct{ markup }

func newRelationships() *relationships {
	r := &relationships{}
	r.WriteString(declaration + relationshipsTag)
	return r
}

// add relates an id to a target; mode is an attribute, empty for a part.
func (r *relationships) add(id, kind, target, mode string) {
	r.WriteString(`<Relationship Id="` + id + `" Type="` + relationshipTypes + kind + `" Target="`)
	r.text(target)
	r.WriteString(`"` + mode + "/>")
}

// part returns the finished part.
func (r *relationships) part() []byte {
	r.WriteString("</Relationships>")
	return r.Bytes()
}

// documentRelationships lists the document's parts, a draft's headers among them and the
// footers that not every file has, and the targets of its links.
func documentRelationships(links []string, draft, comments bool, footers map[string]bool) []byte {
	r := newRelationships()
	for i, part := range documentParts {
		r.add("rId"+strconv.Itoa(i+1), part.kind, part.target, "")
	}
	if draft {
		for _, h := range headers {
			r.add(h.id, "header", h.name, "")
		}
	}
	if comments {
		r.add("comments", "comments", commentsName, "")
	}
	for _, f := range moreFooters {
		if footers[f.id] {
			r.add(f.id, "footer", f.name, "")
		}
	}
	for i, target := range links {
		r.add(linkID(i), "hyperlink", target, ` TargetMode="External"`)
	}
	return r.part()
}

// fontRelationships lists the embedded fonts for the font table.
func fontRelationships(files []fontFile) []byte {
	r := newRelationships()
	for i := range files {
		r.add(fontID(i), "font", fontPart(i), "")
	}
	return r.part()
}
