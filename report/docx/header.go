package docx

import (
	"bytes"

	"tongbao/report/gongwen"
	"tongbao/report/internal/draft"
	"tongbao/report/internal/opc"
)

// A draft's pages have a header, which stands within the top margin and moves no line.
const (
	oddHeader    = "draftOdd"
	evenHeader   = "draftEven"
	headerLine   = 480 // in twips
	headerColour = "808080"
	headerType   = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
)

// headers are the names of the header's parts, by the ids of their relationships.
var headers = []struct{ id, name string }{{oddHeader, "header1.xml"}, {evenHeader, "header2.xml"}}

// headerPart returns the part that says on each page that this is a draft.
func headerPart() []byte {
	m := newPart("hdr")
	m.open("p")
	m.open("pPr")
	m.value("pStyle", footerStyle)
	m.exactLine(0, headerLine)
	m.value("jc", "center")
	m.close("pPr")
	m.open("r")
	m.open("rPr")
	m.eastAsianHint()
	m.value("color", headerColour)
	m.size(gongwen.BodySize)
	m.close("rPr")
	m.open("t")
	m.text(draft.Mark)
	m.close("t")
	m.close("r")
	m.close("p")
	m.close("hdr")
	return m.Bytes()
}

// addHeaders adds a draft's headers to the parts of its package.
func addHeaders(parts map[string][]byte) {
	for _, h := range headers {
		addPart(parts, h.name, headerType, headerPart())
	}
}

// addPart adds a part that not every package has, of a type.
func addPart(parts map[string][]byte, name, partType string, content []byte) {
	const end = "</Types>"
	parts["word/"+name] = content
	types := bytes.TrimSuffix(bytes.TrimSpace(parts[opc.ContentTypes]), []byte(end))
	types = append(types, `  <Override PartName="/word/`+name+`" ContentType="`+partType+`"/>`+"\n"...)
	parts[opc.ContentTypes] = append(types, end+"\n"...)
}
