package coverage

import "tongbao/report/finding"

var missingGlyphKind = &finding.Kind{
	ID: "missing-glyph", Severity: finding.Error, Fixed: true, Unready: true,
	Title:    "字体里没有的字",
	Reason:   "程序自带的和本机的字体都没有这个字，PDF里只能以“〓”代替，印出来就缺了字。",
	Examples: []string{"人名里的生僻字", "从网页复制来的图标"},
}

// Kinds are the kinds of findings that Check makes.
var Kinds = []*finding.Kind{missingGlyphKind}
