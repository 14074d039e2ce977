package digest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tongbao/report/finding"
)

// mostPlaces is how many cells, or ranges of cells, are listed of a sentence.
const mostPlaces = 12

// Where lists places as a person reads them, of each sheet its cells:
// 整改台账 > C3、C5–C9；三月 > “已办”（G3）. The name of the file is left out where
// it is the ledger's; all tells whether every place is listed.
func Where(places []Place, ledger string) (text string, all bool) {
	ranges := joined(places)
	shown := ranges[:min(len(ranges), mostPlaces)]
	var sheets []string
	for _, part := range chunks(shown, func(a, b span) bool { return sheetOf(a.At) == sheetOf(b.At) }) {
		sheets = append(sheets, onSheet(part, ledger))
	}
	text = strings.Join(sheets, "；")
	if all = len(shown) == len(ranges); !all {
		text += fmt.Sprintf(" 等%d处", len(places))
	}
	return text, all
}

// A span is a place that goes down to a row of its column.
type span struct {
	Place
	last int32
}

// joined sorts places by sheets, words and columns, and makes spans of cells below
// each other.
func joined(places []Place) []span {
	var spans []span
	for _, p := range sorted(places) {
		if n := len(spans) - 1; n >= 0 && spans[n].goesOn(p) {
			spans[n].last = p.At.Row
			continue
		}
		spans = append(spans, span{p, p.At.Row})
	}
	return spans
}

// goesOn reports whether a place is the span's last, or the one below it.
func (s span) goesOn(p Place) bool {
	return sheetOf(s.At) == sheetOf(p.At) && s.At.Col == p.At.Col && s.Word == p.Word && p.At.Row <= s.last+1
}

// sheetOf is the place's sheet as a whole.
func sheetOf(at finding.Ref) finding.Ref { return at.At(0, 0) }

// sorted puts places in order: sheets and words as they come first.
func sorted(places []Place) []Place {
	sheets, words := map[finding.Ref]int{}, map[string]int{}
	for _, p := range places {
		if _, known := sheets[sheetOf(p.At)]; !known {
			sheets[sheetOf(p.At)] = len(sheets)
		}
		if _, known := words[p.Word]; !known {
			words[p.Word] = len(words)
		}
	}
	places = slices.Clone(places)
	slices.SortStableFunc(places, func(a, b Place) int {
		return cmp.Or(cmp.Compare(sheets[sheetOf(a.At)], sheets[sheetOf(b.At)]), cmp.Compare(words[a.Word], words[b.Word]),
			cmp.Compare(a.At.Col, b.At.Col), cmp.Compare(a.At.Row, b.At.Row))
	})
	return places
}

// onSheet lists the spans of one sheet, by their words.
func onSheet(spans []span, ledger string) string {
	sheet := sheetOf(spans[0].At)
	if sheet.File() == ledger {
		sheet = sheet.InFile("")
	}
	var words []string
	for _, part := range chunks(spans, func(a, b span) bool { return a.Word == b.Word }) {
		words = append(words, withWord(part))
	}
	return joinedBy(" > ", sheet.String(), strings.Join(words, "、"))
}

// withWord lists the cells of spans, in brackets behind their word where there is one.
func withWord(spans []span) string {
	var cells []string
	for _, s := range spans {
		cells = append(cells, joinedBy("–", s.At.Cell(), s.below()))
	}
	text := strings.Join(cells, "、")
	switch word := spans[0].Word; {
	case word == "":
		return text
	case text == "":
		return "“" + word + "”"
	default:
		return "“" + word + "”（" + text + "）"
	}
}

// below is the last cell of a span of several; empty for one.
func (s span) below() string {
	if s.last == s.At.Row {
		return ""
	}
	return s.At.At(int(s.last), int(s.At.Col)).Cell()
}

// joinedBy joins the texts that are not empty.
func joinedBy(mark string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(t string) bool { return t == "" }), mark)
}

// chunks parts spans where two are not alike.
func chunks(spans []span, alike func(a, b span) bool) [][]span {
	var parts [][]span
	from := 0
	for i := range spans {
		if i > from && !alike(spans[i-1], spans[i]) {
			parts = append(parts, spans[from:i])
			from = i
		}
	}
	if from < len(spans) {
		parts = append(parts, spans[from:])
	}
	return parts
}
