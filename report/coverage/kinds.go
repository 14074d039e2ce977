package coverage

import "tongbao/report/finding"

var missingGlyphKind = &finding.Kind{
	ID: "missing-glyph", Severity: finding.Error, Fixed: true, Unready: true,
	Title:    "字体里没有的字",
	Reason:   "程序自带的和本机的字体都没有这个字，PDF里只能以“〓”代替，印出来就缺了字。",
	Examples: []string{"人名里的生僻字", "从网页复制来的图标"},
}

var faceUnusableKind = &finding.Kind{
	ID: "face-unusable", Severity: finding.Hint,
	Title:    "没有使用的字体文件",
	Reason:   "本机装有公文要用的字体，但文件已经损坏，或者字形、字宽不正常，只能换用另一款同类字体，印出来的字会和平时不一样。",
	Examples: []string{"从别处复制来的“仿宋_GB2312”字体文件没有复制完整", "汉字的宽度只有半个字"},
}

// Kinds are the kinds of findings that Check makes.
var Kinds = []*finding.Kind{missingGlyphKind, faceUnusableKind}
