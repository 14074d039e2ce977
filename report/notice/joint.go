package notice

import (
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

// masthead adds 发文机关标志; the names of several bodies stand under each other, with the word
// that they share at their right.
func (f *flow) masthead(h Header) {
	if len(h.Joint) == 0 {
		f.fact(gongwen.Masthead, mastheadLines(h.Masthead), ledger.Masthead)
		return
	}
	f.named(gongwen.Masthead, f.told(strings.Join(h.Joint, "\n"), ledger.Masthead), h.Joint)
	f.fact(gongwen.MastheadWord, h.JointWord, ledger.Masthead)
}

// named adds a text that begins with the names of bodies.
func (f *flow) named(role gongwen.Role, p Paragraph, bodies []string) {
	if p.Text != "" {
		f.add(Block{Role: role, Spans: linked(p.Text), Origins: p.Origins, bodies: bodies})
	}
}

// signed adds the bodies that sign, one under the other, the one that leads first
// (GB/T 9704-2012, 7.3.5.2).
func (f *flow) signed(names []string) {
	var lines []string
	for _, name := range names {
		lines = append(lines, linesBySense(name, signatureRoom)...)
	}
	f.named(gongwen.Signature, f.told(strings.Join(lines, "\n"), ledger.Issuer), names)
}

// sealed adds the bodies in rows with room for their seals, the last over the date
// (7.3.5.1). A name behind tabs stands in the column of their number.
func (f *flow) sealed(names []string, date string) {
	longest := 0.0
	for _, name := range names {
		longest = max(longest, gongwen.RoughWidth(name)*gongwen.CharPitch)
	}
	columns := gongwen.SealColumns(longest, gongwen.RoughWidth(date)*gongwen.CharPitch)
	f.blank(2)
	for i := 0; i < len(names); i += columns {
		if i > 0 {
			f.blank(gongwen.SealLines)
		}
		row := names[i:min(i+columns, len(names))]
		var j joiner
		j.wording(strings.Repeat("\t", columns-len(row)))
		for _, name := range row {
			j.wording("\t")
			j.add(f.told(name, ledger.Issuer))
		}
		f.plain(gongwen.Signature, j.joined())
	}
}
