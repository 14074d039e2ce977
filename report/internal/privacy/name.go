package privacy

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
)

// surnames are the frequent ones, which begin few other words that may stand there.
const surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"

// protected finds the words for those who must be.
var protected = finderOf("persons")

// names finds the names behind the words for those who must be protected, and before
// them in brackets: 举报人陈小刚, 陈小刚（举报人）.
func names(text string) []Match {
	return following(text, protected(), func(text string, begin, end int) (Match, bool) {
		if next, _ := utf8.DecodeRuneInString(text[end:]); strings.ContainsRune("）)，、,", next) {
			return nameBefore(text, begin)
		}
		from := past(text, end, "姓名系叫：:为是 （(“", 4)
		to := from + namesLength(text[from:])
		return Match{Name, from, to}, to > from
	})
}

// namesLength is the length of the names that a text begins with, in bytes: the first, and
// those that a list adds to it.
func namesLength(text string) int {
	to := max(nameLength(text), spacedLength(text))
	for to > 0 && strings.HasPrefix(text[to:], "、") {
		from := to + len("、")
		n := nameLength(text[from:])
		next, _ := utf8.DecodeRuneInString(text[from+n:])
		if n == 0 || hanzi.IsHan(next) && !begins(text[from+n:], "behind") {
			break
		}
		to = from + n
	}
	return to
}

// spaced is a name whose characters blanks part.
var spaced = pattern.Of(`^(\p{Han})[ 　]+(\p{Han})(?:[ 　]+(\p{Han}))?(?:\P{Han}|$)`)

// spacedLength is the length of a name with blanks that a text begins with, 0 for none.
func spacedLength(text string) int {
	place := spaced().FindStringSubmatchIndex(text)
	if place == nil || !strings.Contains(surnames, text[place[2]:place[3]]) || begins(text[place[4]:], "behind") {
		return 0
	}
	return max(place[5], place[7])
}

// nameBefore is the name that a bracket follows which begins at the end of text[:to].
func nameBefore(text string, to int) (Match, bool) {
	before := strings.TrimRight(text[:to], "（(")
	if len(before) == to {
		return Match{}, false
	}
	from := len(strings.TrimRightFunc(before, hanzi.IsHan))
	n := utf8.RuneCountInString(before[from:])
	return Match{Name, from, len(before)}, n >= 2 && n <= 3 && nameLength(before[from:]) == len(before)-from
}

// nameLength is the length of the name that a text begins with, in bytes: up to where
// what follows can be no part of it. 0 where it begins with none.
func nameLength(text string) int {
	r, size := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune(surnames, r) || begins(text, "nameless") {
		return 0
	}
	at := size
	for given := 1; given <= 2; given++ {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !hanzi.IsHan(r) || r == '某' || given == 1 && begins(text[at:], "behind") && !isLastNumeral(text[at:]) {
			return 0
		}
		at += size
		if next, _ := utf8.DecodeRuneInString(text[at:]); !hanzi.IsHan(next) || begins(text[at:], "behind") {
			return at
		}
	}
	return at
}

// isLastNumeral reports whether a text begins with a numeral that nothing is counted by:
// the given name of 张三.
func isLastNumeral(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	next, _ := utf8.DecodeRuneInString(text[size:])
	return strings.ContainsRune("一二三", r) && (!hanzi.IsHan(next) || begins(text[size:], "behind"))
}

func begins(text, list string) bool {
	return slices.ContainsFunc(words.Of(list), func(word string) bool { return strings.HasPrefix(text, word) })
}
