package docx

import (
	"bytes"
	"strconv"

	"tongbao/report/internal/opc"
)

const obfuscatedFont = "application/vnd.openxmlformats-officedocument.obfuscatedFont"

// addFonts adds fonts to the kept parts, and declares them.
func addFonts(parts map[string][]byte, files []fontFile) {
	if len(files) == 0 {
		return
	}
	kind := `<Default Extension="odttf" ContentType="` + obfuscatedFont + `"/>`
	parts[opc.ContentTypes] = insert(parts[opc.ContentTypes], 0, "</Types>", kind)
	parts["word/fontTable.xml"] = fontTable(parts["word/fontTable.xml"], files)
	parts["word/_rels/fontTable.xml.rels"] = fontRelationships(files)
	for i, f := range files {
		parts["word/"+fontPart(i)] = f.data
	}
}

// fontPart returns the place of the ith font in the folder of the document.
func fontPart(i int) string { return "fonts/font" + strconv.Itoa(i+1) + ".odttf" }

// fontTable returns the kept table with an entry for each font that the file carries. A
// program that does not take it in falls back on the font of the plain name.
func fontTable(table []byte, files []fontFile) []byte {
	table = insert(table, 0, "xmlns:w", `xmlns:r="`+relationNamespace+`" `)
	var entries markup
	for i, f := range files {
		entries.open("font", "w:name", f.family)
		entries.value("altName", f.plain)
		entries.value("charset", "86") // GB2312
		entries.empty("embedRegular", "r:id", fontID(i), "w:fontKey", f.key, "w:subsetted", "1")
		entries.close("font")
	}
	return insert(table, 0, "</w:fonts>", entries.String())
}

func fontID(i int) string { return "rId" + strconv.Itoa(i+1) }

// insert puts text before the first mark that follows an offset.
func insert(part []byte, from int, mark, text string) []byte {
	at := from + bytes.Index(part[from:], []byte(mark))
	return bytes.Join([][]byte{part[:at], part[at:]}, []byte(text))
}
