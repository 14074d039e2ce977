// Package coverage checks that every character of a notice can be set: that some
// face has it.
package coverage

import (
	"fmt"

	"tongbao/fonts"
	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

// Check returns a finding for each character that no face of the body's chain has,
// once a cell. The PDF shows a mark in its place.
func Check(l *ledger.Ledger, set *fonts.Set) finding.List {
	c := checker{set: set, known: map[rune]bool{}, found: map[place]bool{}}
	for v := range l.Shown {
		c.check(v)
	}
	return c.list
}

// A checker looks characters up in the faces, each once.
type checker struct {
	set   *fonts.Set
	known map[rune]bool // whether a face has the character
	found map[place]bool
	list  finding.List
}

// A place is a character in a cell.
type place struct {
	at finding.Ref
	r  rune
}

func (c *checker) check(v ledger.Value) {
	for i, r := range v.Text {
		if r < 0x80 || c.has(r) || c.found[place{v.At, r}] {
			continue
		}
		c.found[place{v.At, r}] = true
		f := missingGlyphKind.At(v.At, fmt.Sprintf("字体里没有“%c”（U+%04X）这个字，PDF中以“%c”代替。", r, r, fonts.Missing),
			"请核对这个字；如确需使用，请在本机安装含有此字的字体后再生成。")
		f.Excerpt = finding.Excerpt{Text: v.Text, From: i, To: i + len(string(r))}
		c.list = append(c.list, f)
	}
}

func (c *checker) has(r rune) bool {
	has, ok := c.known[r]
	if !ok {
		_, has = c.set.For(gongwen.FangSong, r)
		c.known[r] = has
	}
	return has
}
