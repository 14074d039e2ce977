package pdf

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"time"

	"tongbao/report/notice"
)

// The packet names the parts of the standards that the file keeps to. PDF/UA's
// namespace is not among those that PDF/A knows, so its schema comes with it
// (ISO 19005-2, 6.6.2.3), before it is used, as some readers want it.
// PDF/A-4 asks for no schemas.
const (
	xmpHead = "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
`
	xmpSchemas = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`
	xmpNames = `<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
`
)

const xmpFoot = "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"

// xmp returns the metadata packet. Empty values do not appear.
func xmp(meta notice.Meta, made time.Time, opt Options) []byte {
	var out strings.Builder
	out.WriteString(xmpHead)
	if !opt.Second {
		out.WriteString(xmpSchemas)
	}
	out.WriteString(xmpNames)
	out.WriteString(opt.standards())
	property(&out, "dc:title", "Alt", ` xml:lang="x-default"`, meta.Title)
	property(&out, "dc:creator", "Seq", "", meta.Author)
	property(&out, "dc:description", "Alt", ` xml:lang="x-default"`, meta.Subject)
	property(&out, "dc:language", "Bag", "", language)
	fmt.Fprintf(&out, "<xmp:CreatorTool>%s</xmp:CreatorTool>\n<pdf:Producer>%s</pdf:Producer>\n", producer, producer)
	if words := opt.keywords(); words != "" {
		out.WriteString(keywordsTag(words))
	}
	if !made.IsZero() {
		at := made.Format(time.RFC3339)
		fmt.Fprintf(&out, "<xmp:CreateDate>%s</xmp:CreateDate>\n<xmp:ModifyDate>%s</xmp:ModifyDate>\n", at, at)
	}
	out.WriteString(xmpFoot)
	return []byte(out.String())
}

// standards returns the properties that name the parts of PDF/A and PDF/UA.
func (o Options) standards() string {
	switch {
	case !o.Second:
		return fmt.Sprintf("<pdfaid:part>%d</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n", o.part())
	case o.Attachment != nil:
		return "<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020</pdfaid:rev>\n<pdfaid:conformance>F</pdfaid:conformance>\n" + accessible2
	}
	return "<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020</pdfaid:rev>\n" + accessible2
}

const accessible2 = "<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024</pdfuaid:rev>\n"

// keywordsTag returns the property of keywords. The packet is not compressed.
func keywordsTag(words string) string { return "<pdf:Keywords>" + words + "</pdf:Keywords>\n" }

// property writes a value as a list of one.
func property(out *strings.Builder, name, list, attributes, value string) {
	if value == "" {
		return
	}
	var escaped bytes.Buffer
	_ = xml.EscapeText(&escaped, []byte(value)) // a buffer takes all
	fmt.Fprintf(out, "<%s><rdf:%s><rdf:li%s>%s</rdf:li></rdf:%s></%s>\n", name, list, attributes, escaped.String(), list, name)
}
