package listmark

import (
	"slices"
	"strconv"
	"sync"
	"unicode/utf8"
)

// A style is a way of numbering the items of a list. Its marks have a number that is
// written in one way, and differ in what stands before and behind it.
type style struct {
	number  figure
	forms   []form
	begins  string // the characters with which the first item's marks begin
	bare    bool   // its marks are figures, which begin an item behind any word
	line    bool   // its marks are so weak that they begin an item at a line's start alone
	chinese bool   // its marks stand before Chinese text alone, and before no unit
	prose   bool   // its marks begin sentences but no headings
	worded  bool   // its marks begin with a word, see wordedNumber
	clause  bool   // its marks stand behind a comma too, where the first begins the text
}

// A form of mark: what stands before the number, and what may end it. An end comes
// before those with which it begins.
type form struct {
	before string
	ends   []string
}

// styles are the numberings that offices use, the surer ones first.
var styles = sync.OnceValue(func() []*style {
	all := slices.Concat([]*style{
		{number: han, forms: plain("是：", "是:", "是"), clause: true},
		{number: han, forms: plain("要"), chinese: true, prose: true, clause: true},
		{number: han, forms: after("第", "，", "、", "：", "是"), clause: true},
		{number: han, forms: after("第", "步，", "步：", "步、", "项，", "项：", "项、"), clause: true},
		{number: han, forms: after("其", "，", "、", "：", "是"), clause: true},
		{number: han, forms: named(), worded: true},
		{number: arabic, forms: named(), worded: true},
		{number: han, forms: slices.Concat(bracketed(), plain("）")), clause: true},
		{number: han, forms: plain("、", ".", "．"), clause: true},
		{number: arabic, forms: slices.Concat(bracketed(), plain("）", ")")), bare: true},
		{number: arabic, forms: plain("..", ".", "．", "、", " .", " ．", " 、"), bare: true},
		{number: arabic, forms: plain("：", ":", "，", ",", "。", "·", "-", "—", "－"), chinese: true},
		{number: from('A', 26), forms: plain(".", "．", "、", "：", ":", "）", ")"), bare: true, chinese: true},
		{number: from('a', 26), forms: plain(".", "．", "、", "）", ")"), chinese: true},
		{number: arabic, forms: plain(" ", "\u3000"), line: true, chinese: true},
		{number: han, forms: plain(" ", "\u3000"), line: true, chinese: true, prose: true},
	}, enclosedStyles(), chapterStyles())
	for _, s := range all {
		s.begins = s.firstCharacters()
	}
	return all
})

// plain are the marks that begin with their number.
func plain(ends ...string) []form { return after("", ends...) }

func after(before string, ends ...string) []form { return []form{{before, ends}} }

// bracketed are the marks with a number in brackets, which careless hands mix.
func bracketed() []form {
	return []form{
		{"（", []string{"）、", "）.", "）", ")、", ").", ")"}}, {"(", []string{"）、", "）.", "）", ")、", ").", ")"}},
		{"【", []string{"】、", "】.", "】"}}, {"〔", []string{"〕、", "〕.", "〕"}}, {"[", []string{"]、", "].", "]"}},
	}
}

// named are the marks with a word for an item: 措施一：.
func named() []form {
	var forms []form
	for _, word := range []string{"措施", "整改措施", "具体措施", "举措", "做法"} {
		forms = append(forms, form{word, []string{"：", ":", "、", ".", "．", " "}})
	}
	return forms
}

// enclosed are the runs of numbers of one character, each by its first and how
// many there are: ① ⑴ ⒈ ㈠ ㊀ Ⅰ and the filled and sans-serif circles.
var enclosed = []struct {
	first rune
	count int
}{
	{'①', 20}, {'⑴', 20}, {'⒈', 20}, {'❶', 10}, {'➀', 10}, {'➊', 10}, {'⓵', 10}, {'㈠', 10}, {'㊀', 10}, {'Ⅰ', 12},
}

func isEnclosed(r rune) bool {
	for _, run := range enclosed {
		if r >= run.first && r < run.first+rune(run.count) {
			return true
		}
	}
	return false
}

// enclosedStyles has a style for each run; Ⅰ wants a point, as in Ⅰ级 it counts nothing.
func enclosedStyles() []*style {
	list := make([]*style, len(enclosed))
	for i, run := range enclosed {
		list[i] = &style{number: from(run.first, run.count), forms: plain("、", ".", "．", ""), bare: true}
		if run.first == 'Ⅰ' {
			list[i].forms = plain("、", ".", "．", "：")
		}
	}
	return list
}

// chapters is how many chapters may number their items 1.1, 1.2 or 1-1, 1-2.
const chapters = 20

func chapterStyles() []*style {
	list := make([]*style, chapters)
	ends := []string{"、", ".", "．", ""}
	for i := range list {
		s := &style{number: arabic, line: true, chinese: true, prose: true}
		for _, between := range []string{".", "．", "-", "—", "－"} {
			s.forms = append(s.forms, form{strconv.Itoa(i+1) + between, ends})
		}
		list[i] = s
	}
	return list
}

// firstCharacters are those of the first item's marks, one for each form.
func (s *style) firstCharacters() string {
	var first []rune
	for _, f := range s.forms {
		r, size := utf8.DecodeRuneInString(f.before)
		if size == 0 {
			r = s.number.one
		}
		first = append(first, r)
	}
	return string(first)
}
