package docx

import "tongbao/report/notice"

const coreNamespaces = `xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
	`xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
	`xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`

// corePart has what the file says of itself. Its times are 成文日期.
func corePart(meta notice.Meta) []byte {
	m := &markup{}
	m.WriteString(declaration + "<cp:coreProperties " + coreNamespaces + ">")
	m.property("dc:title", meta.Title)
	m.property("dc:subject", meta.Subject)
	m.property("dc:creator", meta.Author)
	m.property("cp:lastModifiedBy", meta.Author)
	if meta.Date != "" {
		m.time("dcterms:created", meta.Date)
		m.time("dcterms:modified", meta.Date)
	}
	m.property("dc:language", "zh-CN")
	m.WriteString("</cp:coreProperties>")
	return m.Bytes()
}

func (m *markup) property(name, value string) {
	if value == "" {
		return
	}
	m.WriteString("<" + name + ">")
	m.text(value)
	m.WriteString("</" + name + ">")
}

func (m *markup) time(name, day string) {
	m.WriteString("<" + name + ` xsi:type="dcterms:W3CDTF">`)
	m.text(day)
	m.WriteString("T00:00:00Z</" + name + ">")
}
