package docx

import "tongbao/report/notice"

const coreNamespaces = `xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
	`xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
	`xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`

// coreProperties are the part that describes the file, in the making.
type coreProperties struct{ markup }

// corePart returns the part that describes the file. Its times are 成文日期.
func corePart(meta notice.Meta) []byte {
	p := &coreProperties{}
	p.WriteString(declaration + "<cp:coreProperties " + coreNamespaces + ">")
	p.property("dc:title", meta.Title)
	p.property("dc:subject", meta.Subject)
	p.property("dc:creator", meta.Author)
	p.property("cp:lastModifiedBy", meta.Author)
	if meta.Date != "" {
		p.time("dcterms:created", meta.Date)
		p.time("dcterms:modified", meta.Date)
	}
	p.property("dc:language", "zh-CN")
	p.WriteString("</cp:coreProperties>")
	return p.Bytes()
}

// property writes a property that is given.
func (p *coreProperties) property(name, value string) {
	if value == "" {
		return
	}
	p.WriteString("<" + name + ">")
	p.text(value)
	p.WriteString("</" + name + ">")
}

func (p *coreProperties) time(name, day string) {
	p.WriteString("<" + name + ` xsi:type="dcterms:W3CDTF">`)
	p.text(day)
	p.WriteString("T00:00:00Z</" + name + ">")
}
