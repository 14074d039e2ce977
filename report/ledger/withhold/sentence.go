package withhold

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
)

// item is how an item of a list begins.
var item = pattern.Of(`^[\s\x{3000}]*(第?[` + hanzi.Numerals + `]{1,3}(?:是|、)|[（(](?:[` + hanzi.Numerals + `]{1,3}|[0-9０-９]{1,3})[）)]|[0-9０-９]{1,3}(?:[、)）]|[.．]\pZ*\P{Nd})|[①-⑳]|[●◆■◇□★▲•·])`)

// itemLead returns the number of the item that a text begins with, with the blanks before it.
func itemLead(text string) string {
	found := item().FindStringSubmatchIndex(text)
	if found == nil {
		return ""
	}
	lead := text[:found[3]]
	if last, size := utf8.DecodeLastRuneInString(lead); found[3]-found[2] > 2 && !strings.ContainsRune("是、)）.．", last) && strings.ContainsAny(lead, ".．") {
		lead = lead[:len(lead)-size] // what was looked at to tell 1. from 1.5
	}
	return lead
}

// sentences parts a text: behind stops, before the items of a list, behind marks that end
// a line or stand before an item. Nothing within brackets or quotation marks is parted.
func sentences(text string, marks []mark) []span {
	var list []span
	from, depth := 0, 0
	end := func(at int) {
		if at > from {
			list = append(list, span{from, at})
			from = at
		}
	}
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if i := slices.IndexFunc(marks, func(m mark) bool { return m.from == at }); i >= 0 {
			at = marks[i].to
			if depth == 0 && beginsAnew(text[at:]) {
				end(at)
			}
			continue
		}
		at += size
		switch {
		case strings.ContainsRune("（(“‘「『《【〔", r):
			depth++
		case strings.ContainsRune("）)”’」』》】〕", r):
			depth = max(depth-1, 0)
			if depth == 0 && endsStop(text[:at]) {
				end(at)
			}
		case depth > 0:
		case strings.ContainsRune("。！？!?", r):
			end(at)
		case r == '\n' && (endsStop(text[:at-1]) || isLine(text[from:at]) || itemLead(text[at:]) != ""):
			end(at)
		case strings.ContainsRune("；;，,：:", r) && itemLead(text[at:]) != "":
			end(at)
		}
	}
	end(len(text))
	return list
}

// isLine reports whether a line is a mark without brackets.
func isLine(line string) bool { return isMark(strings.Trim(line, stops)) }

// stops are what may stand around a mark without brackets.
const stops = "。；;，, \t　\n"

// beginsAnew reports whether a text begins with a new line or an item of a list.
func beginsAnew(text string) bool {
	return strings.HasPrefix(strings.TrimLeft(text, " \t　"), "\n") || itemLead(text) != ""
}

// endsStop reports whether a text ends with a stop, closing marks aside.
func endsStop(text string) bool {
	text = strings.TrimRight(text, "）)”’」』》】〕 \t　\n")
	last, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune("。！？!?；;…", last)
}
