package draft

import (
	"bytes"
	"encoding/xml"
	"os"
	"path/filepath"
	"strings"

	"tongbao/report/internal/opc"
)

// largest bounds what is read of a file, in bytes; a draft beyond it is not known as one.
const largest = 300 << 20

// Is reports whether a file is a draft as the writers left it. One that a person has
// worked on and saved since is none: it may have what is nowhere else.
func Is(path string) bool {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() > largest {
		return false
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return false
	}
	if strings.EqualFold(filepath.Ext(path), ".pdf") {
		return isPDF(data)
	}
	return isOffice(data)
}

// corePart is the part of an Office file that describes it.
const corePart = "docProps/core.xml"

func isOffice(data []byte) bool {
	pack, err := opc.Open(bytes.NewReader(data))
	if err != nil {
		return false
	}
	core, err := pack.Read(corePart)
	if err != nil {
		return false
	}
	var properties struct {
		Status string `xml:"contentStatus"`
		Writer string `xml:"lastModifiedBy"`
	}
	return xml.Unmarshal(core, &properties) == nil && properties.Status == Mark && properties.Writer == Writer
}

// isPDF looks for the properties in the metadata, which is never packed. Comments and
// signatures are added behind the end of a file, with an end of their own.
func isPDF(data []byte) bool {
	has := func(text string) bool { return bytes.Contains(data, []byte(text)) }
	return bytes.HasPrefix(data, []byte("%PDF-")) && bytes.Count(data, []byte("\nstartxref")) == 1 &&
		has("<pdf:Keywords>"+Mark+"</pdf:Keywords>") && has("<pdf:Producer>"+Writer+"</pdf:Producer>")
}
