package pdf

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"

	"tongbao/report/notice"
	"tongbao/report/pdf/object"
)

// producer is the program's name in the file.
const producer = "tongbao"

// pdfDate is the beginning of an ISO day in Beijing as PDF syntax; empty for none.
func pdfDate(day string) string {
	if day == "" {
		return ""
	}
	return "(D:" + strings.ReplaceAll(day, "-", "") + "000000+08'00')"
}

// info says in the old way what the metadata say in the new one; the two must agree.
func (f *finisher) info() {
	meta := f.doc.Meta
	var d object.Dict
	set := func(key, text string) {
		if text != "" {
			d.Set(key, object.Text(text))
		}
	}
	set("Title", meta.Title)
	set("Author", meta.Author)
	set("Subject", meta.Subject)
	set("Creator", producer)
	set("Producer", producer)
	if date := pdfDate(meta.Date); date != "" {
		d.Set("CreationDate", date)
		d.Set("ModDate", date)
	}
	f.file.Objects[f.file.Info-1].Dict = d
}

// xmp is the metadata as ISO 19005 wants them: what the document is, and of
// which standards it is an instance. PDF/UA's mark is no part of PDF/A's own
// schemas, so it is described too.
func xmp(meta notice.Meta, part int) []byte {
	var out bytes.Buffer
	out.WriteString("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n" +
		"<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"" +
		" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"" +
		" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n")
	fmt.Fprintf(&out, "<pdfaid:part>%d</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n", part)
	out.WriteString("<dc:format>application/pdf</dc:format><dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>\n")
	alternative(&out, "dc:title", meta.Title)
	if meta.Author != "" {
		fmt.Fprintf(&out, "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n", escaped(meta.Author))
	}
	alternative(&out, "dc:description", meta.Subject)
	if meta.Date != "" {
		moment := meta.Date + "T00:00:00+08:00"
		fmt.Fprintf(&out, "<xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>\n", moment, moment)
	}
	fmt.Fprintf(&out, "<xmp:CreatorTool>%s</xmp:CreatorTool><pdf:Producer>%s</pdf:Producer>\n", producer, producer)
	out.WriteString("</rdf:Description>\n" + uaSchema + "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
	return out.Bytes()
}

// alternative writes a text that could be there in several languages.
func alternative(out *bytes.Buffer, name, text string) {
	if text != "" {
		fmt.Fprintf(out, "<%s><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></%s>\n", name, escaped(text), name)
	}
}

func escaped(s string) string {
	var out strings.Builder
	xml.EscapeText(&out, []byte(s)) // a strings.Builder takes everything
	return out.String()
}

const uaSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
`
