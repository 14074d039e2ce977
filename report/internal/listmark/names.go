package listmark

import (
	"strings"

	"tongbao/report/internal/hanzi"
)

// Names parts a cell that lists names of any length, such as those of attachments:
// one a line, parted by semicolons, or by the marks of a list, which may stand in
// one line: ①办法②清单. They come without their marks and without what ends an item,
// and what leads the list in is left out.
func Names(text string) []string {
	var names []string
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || strings.ContainsRune(hanzi.Semicolons, r) }) {
		for _, name := range namesOf(part) {
			if name = hanzi.Trim(strings.TrimRight(name, endsName)); name != "" {
				names = append(names, name)
			}
		}
	}
	return names
}

// endsName are the marks that end an item and no name.
const endsName = hanzi.Commas + hanzi.Colons + "、。 \u3000"

// namesOf are the names that the marks of a list part, else the one name.
func namesOf(text string) []string {
	list, ok := ParseNames(text)
	if !ok || list.Lead != "" && !endsIn(list.Lead, hanzi.Colons) {
		return []string{CutAny(hanzi.Trim(text))}
	}
	return list.Items
}
