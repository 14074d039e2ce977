package privacy

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/pattern"
)

// beyondThing is the first group of a chain that is not of the number of a thing:
// 编号2203-330802-04 goes on over hyphens, not over blanks.
func (c chain) beyondThing(text string) int {
	if len(c) == 0 || !isAfter(text, c[0].from, "things") {
		return 0
	}
	n := 1
	for n < len(c) && strings.TrimFunc(c[n].gap, func(r rune) bool { return r == '-' || r == '－' || r == '.' || r == '_' }) == "" {
		n++
	}
	if len(c) > 1 && n == 1 && len(c[0].digits) < 11 { // parted by blanks: one number as a whole
		for n < len(c) && len(c.digits(0, n)) < 11 {
			n++
		}
	}
	return n
}

// maxListed bounds how many numbers before another are looked past.
const maxListed = 20

// isAfter reports whether a number at a place stands right behind a word of the list,
// or behind other numbers that do.
func isAfter(text string, at int, list string) bool {
	before := text[:at]
	for range maxListed {
		before = strings.TrimRight(withoutLetters(before), betweenThings)
		if endsOn(before, list) {
			return true
		}
		rest := strings.TrimRight(before, listMarks)
		earlier := strings.TrimRightFunc(rest, func(r rune) bool { return digitStyle(r) == arabic || isLetter(r) })
		if len(earlier) == len(rest) {
			return false
		}
		before = earlier
	}
	return false
}

// withoutLetters returns a text without the letters at its end that a number begins with,
// HT or HT-.
func withoutLetters(text string) string {
	bare := strings.TrimRight(text, "-－")
	if without := strings.TrimRightFunc(bare, isLetter); len(without) < len(bare) {
		return without
	}
	return text
}

// betweenThings may stand between the word for a thing and its number.
const betweenThings = "为是：:（( \t\n\u00A0\u3000"

// endsOn reports whether a text ends on a word of the list, 号码 behind it or not.
func endsOn(text, list string) bool {
	bare := strings.TrimRight(text, "号码")
	for _, word := range words.Of(list) {
		if strings.HasSuffix(text, word) || strings.HasSuffix(bare, word) {
			return !persons().MatchString(text[max(0, len(text)-longestPerson):])
		}
	}
	return false
}

// longestPerson is no shorter than what persons matches, in bytes.
const longestPerson = 60

// persons ends as the name of a person's document does.
var persons = pattern.Of(`(?:身份证|户口[簿本]|护照|通行证|驾驶证|银行卡|证件|手机|社保卡)(?:编|件)?(?:编号|号码|编码|号)?$`)

func isLetter(r rune) bool { return r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z' || r == '_') }

// measured begins with a unit in which money and things are measured, after decimals.
var measured = pattern.Of(`^(?:[.．][0-9]+)?[ \x{00A0}]?(?:元(?:[^某]|$)|[万亿](?:[元余多美股亩吨平人户]|\P{Han}|$)|平方|平米|㎡|立方|亩|吨|公里|公斤|千克|千瓦)`)

// amount reports whether a number goes on as a sum of money or a measure.
func amount(rest string) bool { return measured().MatchString(rest) }
