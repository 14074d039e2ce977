package truetype

import (
	"strings"
	"unicode/utf16"
)

// postScriptName is the number of the name by which a font is embedded.
const postScriptName = 6

// PostScriptName is the font's name for embedding, reduced to the characters
// that such a name may have.
func (f *Font) PostScriptName() string {
	for _, n := range readNames(f.tables["name"]) {
		if n.id == postScriptName {
			return plainName(n.text)
		}
	}
	return "Unnamed"
}

func plainName(s string) string {
	s = strings.Map(func(r rune) rune {
		if r <= ' ' || r > '~' || strings.ContainsRune("[](){}<>/%", r) {
			return -1
		}
		return r
	}, s)
	if s == "" || len(s) > 63 {
		return "Unnamed"
	}
	return s
}

type name struct {
	id   int
	text string
}

// Bounds of a name table: records, and the bytes of one name.
const (
	maxRecords = 4096
	maxName    = 512
)

// readNames are the Unicode strings of a name table, but for long ones, which
// are licences and descriptions.
func readNames(table []byte) []name {
	if len(table) < 6 {
		return nil
	}
	var names []name
	storage := u16(table, 4)
	for i := range min(u16(table, 2), maxRecords) {
		record := part(table, 6+12*i, 12)
		if record == nil {
			break
		}
		text := part(table, storage+u16(record, 10), u16(record, 8))
		if platform := u16(record, 0); text != nil && len(text) <= maxName && (platform == 0 || platform == 3) {
			names = append(names, name{u16(record, 6), decodeUTF16(text)})
		}
	}
	return names
}

func decodeUTF16(b []byte) string {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = uint16(u16(b, 2*i))
	}
	return string(utf16.Decode(units))
}
