package hanzi

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Normal returns a text with the characters that only look like the usual ones replaced
// by these: radicals (⼈ for 人), compatibility ideographs (U+F9DC for 隆), and letters
// in parts (e and a combining acute for é). Texts have them from PDF files and from
// converters; to a reader they are the same characters, but no word is found in them.
//
// The whole text gets Unicode's form NFC, which joins letters and replaces compatibility
// ideographs, but those that are characters of their own (U+FA0E and eleven more).
// Radicals are replaced by a table: NFKC would do it, but would undo ①, ㎡ and ＡＢ too.
func Normal(text string) string {
	if !mayBeUnusual(text) {
		return text
	}
	if strings.ContainsFunc(text, isRadical) {
		text = strings.Map(usual, text)
	}
	return norm.NFC.String(text)
}

// mayBeUnusual looks at bytes alone, since nearly all texts are as they should be: the
// first bytes of U+0300 on, of signs of letters, of radicals and of compatibility
// ideographs. What it lets through otherwise is in NFC for certain.
func mayBeUnusual(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c < 0xCC:
		case c >= 0xE4 && c <= 0xE9:
			i += 2
		case i+2 >= len(text), c < 0xE2:
			return true
		case c == 0xE2 && isSignOrRadical(text[i+1]), c == 0xE3 && text[i+1] == 0x82 && text[i+2] >= 0x99,
			c == 0xEF && text[i+1] >= 0xA4 && text[i+1] <= 0xAC, c >= 0xF0:
			return true
		default:
			i += 2
		}
	}
	return false
}

// isSignOrRadical reports whether the byte behind E2 is that of U+20C0–213F (combining
// marks for symbols, Å, Ω), of U+2300–233F (angle brackets) or of U+2E80–2FFF.
func isSignOrRadical(second byte) bool {
	return second == 0x83 || second == 0x84 || second == 0x8C || second == 0xAB || second >= 0xBA
}

func isRadical(r rune) bool { return r >= firstRadical && r <= lastRadical }

// The blocks CJK Radicals Supplement and Kangxi Radicals.
const firstRadical, firstKangxi, lastRadical = 0x2E80, 0x2F00, 0x2FD5

// Radicals of the supplement, and what Unicode names as their equals
// (EquivalentUnifiedIdeograph).
const (
	supplement = "⺁⺂⺃⺄⺅⺆⺈⺉⺊⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭" +
		"⺯⺰⺱⺲⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟" +
		"⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳"
	supplemented = "厂乛乚乙亻冂刀刂卜小小兀尣尢巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻" +
		"糹纟罓罒冗羊耂肀聿肉艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠" +
		"饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"
)

// Of two radicals Unicode's mapping has the old form (戶, 靑), but texts in simplified
// characters mean the new one: their typefaces draw both alike.
const kangxiHousehold, kangxiBlue = '\u2F3E', '\u2FAD'

// radicals are the usual characters of the radicals, by their distance from the first.
var radicals = sync.OnceValue(func() []rune {
	table := make([]rune, lastRadical-firstRadical+1)
	for i := range table {
		table[i] = firstRadical + rune(i)
		if table[i] >= firstKangxi {
			table[i], _ = utf8.DecodeRuneInString(norm.NFKC.String(string(table[i])))
		}
	}
	to := []rune(supplemented)
	for i, from := range []rune(supplement) {
		table[from-firstRadical] = to[i]
	}
	table[kangxiHousehold-firstRadical], table[kangxiBlue-firstRadical] = '户', '青'
	return table
})

// usual is the usual character of a radical; others stay.
func usual(r rune) rune {
	if isRadical(r) {
		return radicals()[r-firstRadical]
	}
	return r
}

// Unusual returns the first character that Normal has replaced, with the marks that
// belong to it, and what stands in its place.
func Unusual(text, normal string) (was, is string) {
	for {
		was, is = firstCluster(text), firstCluster(normal)
		if was != is || was == "" {
			return was, is
		}
		text, normal = text[len(was):], normal[len(is):]
	}
}

// firstCluster is the first character of a text with the combining marks behind it.
func firstCluster(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	for size < len(text) {
		r, n := utf8.DecodeRuneInString(text[size:])
		if !unicode.Is(unicode.Mn, r) {
			break
		}
		size += n
	}
	return text[:size]
}
