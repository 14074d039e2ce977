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

// linkID is the id of the i-th link's target.
func linkID(i int) string { return "rId" + strconv.Itoa(len(documentParts)+1+i) }

// documentRelationships lists the document's parts and the targets of its links.
func documentRelationships(links []string) []byte {
	m := &markup{}
	m.WriteString(declaration + relationshipsTag)
	for i, part := range documentParts {
		m.relationship("rId"+strconv.Itoa(i+1), part.kind, part.target, "")
	}
	for i, target := range links {
		m.relationship(linkID(i), "hyperlink", target, ` TargetMode="External"`)
	}
	m.WriteString("</Relationships>")
	return m.Bytes()
}

// fontRelationships lists the embedded fonts for the font table.
func fontRelationships(files []fontFile) []byte {
	m := &markup{}
	m.WriteString(declaration + relationshipsTag)
	for i := range files {
		m.relationship(fontID(i), "font", fontPart(i), "")
	}
	m.WriteString("</Relationships>")
	return m.Bytes()
}

func (m *markup) relationship(id, kind, target, mode string) {
	m.WriteString(`<Relationship Id="` + id + `" Type="` + relationshipTypes + kind + `" Target="`)
	m.text(target)
	m.WriteString(`"` + mode + "/>")
}
