package truetype

import "maps"

// Numbers of names (OpenType, "name").
const (
	familyName   = 1
	styleName    = 2
	uniqueName   = 3
	fullName     = 4
	familyOfMany = 16 // the family where name 1 may stand for four styles only
)

// Renamed is the font as a file of its own under another family name, by which
// a document asks for it. The PostScript name stays.
func (f *Font) Renamed(family string) []byte {
	t := maps.Clone(f.tables)
	t["head"] = patched(t["head"], map[int]int{8: 0, 10: 0}) // assemble puts the checksum of the whole there
	postScript := f.PostScriptName()
	t["name"] = nameTable(
		name{familyName, family}, name{styleName, "Regular"}, name{uniqueName, postScript},
		name{fullName, family}, name{postScriptName, postScript},
	)
	return assemble(t)
}
