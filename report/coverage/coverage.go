// Package coverage checks that every character of a notice can be set: that some
// face has it. It tells of installed faces that are broken, too.
package coverage

import (
	"fmt"
	"path/filepath"

	"tongbao/fonts"
	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

// Check returns a finding for each character that no face of the body's chain has,
// once a cell: the PDF shows a mark in its place. Before them is one for each installed
// face that should set the notice and is broken.
func Check(l *ledger.Ledger, set *fonts.Set) finding.List {
	c := checker{set: set, known: map[rune]bool{}, found: map[place]bool{}, list: unusable(l.File, set)}
	for v := range l.Shown {
		c.check(v)
	}
	return c.list
}

// unusable tells of the faces that are broken. Their files are named without their
// folders, which are another machine's business.
func unusable(ledger string, set *fonts.Set) (list finding.List) {
	for _, refusal := range set.Refused() {
		if refusal.Broken() {
			list = append(list, faceUnusableKind.At(finding.In(ledger, ""),
				fmt.Sprintf("字体文件“%s”已经损坏，或者字形、字宽不正常，没有使用。", filepath.Base(refusal.Path)),
				"通报已换用另一款同类字体，可以照常使用；要用这款字体的，请重新安装它再生成。"))
		}
	}
	return list
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
		if !has {
			_, _, has = fonts.Script(r)
		}
		c.known[r] = has
	}
	return has
}
