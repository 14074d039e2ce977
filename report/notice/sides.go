package notice

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/gongwen"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// signerLabel stands before the first of the signers.
const signerLabel = "签发人："

// numbered adds 发文字号 and, on an upward document, the signers, whose last ones stand on
// the line of 发文字号 (GB/T 9704-2012, 7.2.6); on one of their own where that has no room
// for both.
func (f *flow) numbered(number, signer string) {
	lines := signerLines(signer)
	var j joiner
	j.add(f.told(number, ledger.DocNumber))
	last := len(lines) - 1
	beside := false
	if last >= 0 && fitsLine(gongwen.DocNumber, number, lines[last]) {
		beside = true
		j.wording("\t")
		j.add(f.signer(lines[last]))
		lines = lines[:last]
	}
	for _, line := range lines {
		p := joined(Paragraph{Text: "\t"}, f.signer(line))
		f.add(Block{Role: gongwen.Signer, Spans: signerSpans(p.Text), Origins: p.Origins})
	}
	if last >= 0 && !beside {
		j.wording("\t") // at the left edge all the same
	}
	p := j.joined()
	f.add(Block{Role: gongwen.DocNumber, Spans: signerSpans(p.Text), Origins: p.Origins})
}

// signer is a line of the signers with its cell.
func (f *flow) signer(line string) Paragraph {
	names := strings.TrimPrefix(line, signerLabel)
	return joined(Paragraph{Text: line[:len(line)-len(names)]}, f.told(names, ledger.Signer))
}

// plain adds a text without links, be it empty.
func (f *flow) plain(role gongwen.Role, p Paragraph) {
	f.add(Block{Role: role, Spans: []Span{{Text: p.Text}}, Origins: p.Origins})
}

// signerSpans are the spans of a line that ends with signers, behind a tab: what stands
// before their names, and the names.
func signerSpans(line string) []Span {
	at := strings.IndexByte(line, '\t') + 1
	if strings.HasPrefix(line[at:], signerLabel) {
		at += len(signerLabel)
	}
	if at == 0 || at == len(line) {
		return []Span{{Text: line}}
	}
	return []Span{{Text: line[:at]}, {Text: line[at:], Name: true}}
}

// signerLines are the lines of the signers, two names on each, under each other; one
// where two have no room. Names of more than one line are as wide as the longest, so
// that they stand under each other. The first line begins with signerLabel.
func signerLines(text string) []string {
	names := signers(text)
	each := 2
	if widest := widestPair(names); widest > signersRoom {
		each = 1
	}
	if len(names) > each {
		alike(names)
	}
	var lines []string
	label := signerLabel
	for some := range slices.Chunk(names, each) {
		lines = append(lines, label+strings.Join(some, "　"))
		label = ""
	}
	if len(names) > each && each == 2 && len(names)%2 == 1 {
		lines[len(lines)-1] += strings.Repeat("　", 1+utf8.RuneCountInString(names[0]))
	}
	return lines
}

// signersRoom is how many characters two names on a line may have with the blank between
// them: the line's without a margin at each end and without 签发人：.
const signersRoom = gongwen.CharsPerLine - 2 - 4

// widestPair returns how wide a line of two of the names can be, in characters.
func widestPair(names []string) float64 {
	if len(names) < 2 {
		return 0
	}
	if len(names) == 2 {
		return gongwen.RoughWidth(names[0]) + 1 + gongwen.RoughWidth(names[1])
	}
	widest := 0.0
	for _, name := range names {
		widest = max(widest, gongwen.RoughWidth(name))
	}
	return 2*widest + 1
}

// alike makes names as wide as the longest: one of two characters with a blank
// between them, others with blanks after them.
func alike(names []string) {
	width := 0
	for i, name := range names {
		if runes := []rune(name); len(runes) == 2 && hanzi.IsHan(runes[0]) {
			names[i] = string(runes[0]) + "　" + string(runes[1])
		}
		width = max(width, utf8.RuneCountInString(names[i]))
	}
	for i, name := range names {
		names[i] += strings.Repeat("　", width-utf8.RuneCountInString(name))
	}
}

// signers parts names at marks, and at blanks unless a name is written with one.
func signers(text string) []string {
	names := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("、，,;；\n", r) })
	for i := range names {
		names[i] = strings.TrimSpace(names[i])
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == "" })
	if len(names) != 1 {
		return names
	}
	parts := strings.Fields(names[0])
	if slices.ContainsFunc(parts, func(part string) bool { return utf8.RuneCountInString(part) < 2 }) {
		return names
	}
	return parts
}

// printer adds 印发机关 at the left and 印发日期 at the right of one line, or of
// two where one has no room for both (7.4.3).
func (f *flow) printer(body, date string) {
	if date != "" {
		date += "印发"
	}
	between := "\t"
	if body != "" && !fitsLine(gongwen.Printer, body, date) {
		between = "\n\t"
	}
	f.plain(gongwen.Printer, joined(f.told(body, ledger.Printer), Paragraph{Text: between}, f.told(date, ledger.Printed)))
}

// fitsLine reports whether two texts surely have room on one line, each a character
// in from its edge and one from the other.
func fitsLine(role gongwen.Role, left, right string) bool {
	return gongwen.RoughWidth(left)+gongwen.RoughWidth(right)+3 <= gongwen.TypeAreaWidth/gongwen.Em(gongwen.StyleOf(role).Size)
}

// mastheadRoom is how many characters 发文机关标志 has at most on one line: more would be
// smaller than the title (7.2.4 wants it 醒目).
const mastheadRoom = 20

// mastheadLines parts a long 发文机关标志 into lines by its sense, three at most.
func mastheadLines(text string) string {
	width := gongwen.RoughWidth(text)
	if width <= mastheadRoom {
		return text
	}
	return strings.Join(linesBySense(text, max(mastheadRoom+3, width/3+2)), "\n")
}
