package listmark

import (
	"slices"
	"strconv"
)

// styles are the numberings that offices use, the surer ones first.
var styles = slices.Concat([]*style{
	styleOf(func(n int) []string { return ended(Numeral(n)+"是", "：", ":", "") }).inClauses(),
	styleOf(func(n int) []string { return []string{Numeral(n) + "要"} }).beforeChinese().inProse().inClauses(),
	styleOf(func(n int) []string { return ended("第"+Numeral(n), "，", "、", "：", "是") }).inClauses(),
	styleOf(func(n int) []string {
		return slices.Concat(ended("第"+Numeral(n)+"步", "，", "：", "、"), ended("第"+Numeral(n)+"项", "，", "：", "、"))
	}).inClauses(),
	styleOf(func(n int) []string { return ended("其"+Numeral(n), "，", "、", "：", "是") }).inClauses(),
	styleOf(func(n int) []string { return named(Numeral(n)) }).withWord(),
	styleOf(func(n int) []string { return named(strconv.Itoa(n)) }).withWord(),
	styleOf(func(n int) []string { return slices.Concat(bracketed(Numeral(n)), []string{Numeral(n) + "）"}) }).inClauses(),
	styleOf(func(n int) []string { return ended(Numeral(n), "、", ".", "．") }).inClauses(),
	styleOf(func(n int) []string {
		return slices.Concat(bracketed(strconv.Itoa(n)), ended(strconv.Itoa(n), "）", ")"))
	}).figures(),
	styleOf(func(n int) []string { return ended(strconv.Itoa(n), "..", ".", "．", "、", " .", " ．", " 、") }).figures(),
	styleOf(func(n int) []string {
		return ended(strconv.Itoa(n), "：", ":", "，", ",", "。", "·", "-", "—", "－")
	}).beforeChinese(),
	styleOf(func(n int) []string { return ended(letter('A', n), ".", "．", "、", "：", ":", "）", ")") }).figures().beforeChinese(),
	styleOf(func(n int) []string { return ended(letter('a', n), ".", "．", "、", "）", ")") }).beforeChinese(),
	styleOf(func(n int) []string { return ended(strconv.Itoa(n), " ", "\u3000") }).atLines().beforeChinese(),
	styleOf(func(n int) []string { return ended(Numeral(n), " ", "\u3000") }).atLines().beforeChinese().inProse(),
}, enclosedStyles(), chapterStyles())

// ended are the forms of a mark by what ends it.
func ended(mark string, ends ...string) []string {
	forms := make([]string, len(ends))
	for i, end := range ends {
		forms[i] = mark + end
	}
	return forms
}

// bracketed are the forms of a number in brackets, which careless hands mix.
func bracketed(number string) []string {
	var forms []string
	for _, closed := range []string{"（" + number + "）", "(" + number + ")", "（" + number + ")", "(" + number + "）",
		"【" + number + "】", "〔" + number + "〕", "[" + number + "]"} {
		forms = append(forms, closed+"、", closed+".", closed)
	}
	return forms
}

// named are the forms of a number after a word for an item: 措施一：.
func named(number string) []string {
	var forms []string
	for _, word := range []string{"措施", "整改措施", "具体措施", "举措", "做法"} {
		forms = append(forms, ended(word+number, "：", ":", "、", ".", "．", " ")...)
	}
	return forms
}

// letter is the n-th letter from first, and something that no text has beyond the last.
func letter(first rune, n int) string {
	if n > 26 {
		return none
	}
	return string(first + rune(n-1))
}

// none stands for a mark that a style does not have.
const none = "\x00"

// enclosed are the runs of numbers of one character, each by its first and how
// many there are: ① ⑴ ⒈ ㈠ ㊀ Ⅰ and the filled and sans-serif circles.
var enclosed = []struct {
	first rune
	count int
}{
	{'①', 20}, {'⑴', 20}, {'⒈', 20}, {'❶', 10}, {'➀', 10}, {'➊', 10}, {'⓵', 10}, {'㈠', 10}, {'㊀', 10}, {'Ⅰ', 12},
}

func isEnclosed(r rune) bool {
	return slices.ContainsFunc(enclosed, func(run struct {
		first rune
		count int
	}) bool {
		return r >= run.first && r < run.first+rune(run.count)
	})
}

// enclosedStyles has a style for each run; Ⅰ wants a point, as in Ⅰ级 it counts nothing.
func enclosedStyles() []*style {
	var list []*style
	for _, run := range enclosed {
		list = append(list, styleOf(func(n int) []string {
			if n > run.count {
				return []string{none}
			}
			mark := string(run.first + rune(n-1))
			if run.first == 'Ⅰ' {
				return ended(mark, "、", ".", "．", "：")
			}
			return ended(mark, "、", ".", "．", "")
		}).figures())
	}
	return list
}

// chapters is how many chapters may number their items 1.1, 1.2 or 1-1, 1-2.
const chapters = 20

func chapterStyles() []*style {
	list := make([]*style, chapters)
	for i := range list {
		chapter := strconv.Itoa(i + 1)
		list[i] = styleOf(func(n int) []string {
			var forms []string
			for _, between := range []string{".", "．", "-", "—", "－"} {
				forms = append(forms, ended(chapter+between+strconv.Itoa(n), "、", ".", "．", "")...)
			}
			return forms
		}).atLines().beforeChinese().inProse()
	}
	return list
}

var units = []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}

func isNumeral(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
		return true
	}
	return false
}

// Numeral is a Chinese numeral from 1 to 99.
func Numeral(n int) string {
	switch {
	case n < 10:
		return units[n]
	case n < 20:
		return "十" + units[n-10]
	}
	return units[n/10] + "十" + units[n%10]
}
