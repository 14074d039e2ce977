package review

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/similar"
	"tongbao/report/internal/spelling"
)

var misspelt = Rule{
	Kind: &finding.Kind{
		ID: "misspelt", Severity: finding.Error,
		Title:  "音近、形近的错字",
		Reason: "这几个字平常不连用，换一个同音或形近的字就是常用词。",
	},
	Check:  inTexts(checkSpelling, Prose, Heading),
	Hits:   []string{"完善规章制渡", "加强监督俭查", "落实主体责仁", "开展监督俭查"},
	Misses: []string{"完善规章制度", "深化“放管服”改革", "因城施策、凡提四必", "赴韦庄镇调研", "张丽君老师", "一照一码", "勠力同心谋新篇", "由尚心桦同志牵头", "建立微信群、微博号"},
}

// An intended word is what a stretch of a text is likely to be meant for.
type intended struct {
	spelling.Word
	from, to int
}

// checkSpelling looks at characters that never stand beside either neighbour: of these
// few, words are sought that stand there if the character, or two that sound alike with
// it, are replaced.
func checkSpelling(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		if !t.lonely(i) || t.placeWordIn(i, i+1+beforePlaceWord) {
			continue
		}
		if w, found := t.intendedAt(i); found && !t.isNameAround(w) && !t.quoted(w) && !t.namesPerson(w) && !t.toldAsWord(w) {
			faults, i = append(faults, w.fault(t)), w.to-1
		}
	}
	return faults
}

// standAlone are the characters that any other may stand beside.
var standAlone = newRuneSet("的了在和是对为与及等或不上下中把将被从到由向以于其各该本此并也就都要有可能会所这那个年月日号时分第每某他我你她它们之而则且但若如因按使让给做来去说看想得地着过很更最再又还已未无非没大小多少高低新老好内外前后左右东西南北男女人一二三四五六七八九十百千万亿两几零〇")

// lonely reports whether the character at i is none that stands alone, and is not known
// beside its neighbours.
func (t *Text) lonely(i int) bool {
	r := t.Runes[i]
	if !hanzi.IsHan(r) || standAlone.has(r) {
		return false
	}
	before, after := t.at(i-1), t.at(i+1)
	return !(hanzi.IsHan(before) && spelling.Joined(before, r)) && !(hanzi.IsHan(after) && spelling.Joined(r, after)) &&
		similar.Syllable(r) != 0
}

// Weights are in half steps of the logarithm to the base two (spelling.Word).
const (
	enough    = 2 // below, a word is no likelier than a name that nobody lists
	certain   = 7 // from here on it is what is meant
	ahead     = 3 // by which the likeliest word has to lead
	forShared = 6 // off where a neighbour makes a word with the character beyond
	forWord   = 9 // off where these two are a word
	forTwo    = 3 // off where two characters are replaced
)

// intendedAt returns the word for which the stretch around the character at i is meant.
// Where two that have nothing in common are about as likely there is none.
func (t *Text) intendedAt(i int) (best intended, found bool) {
	words := t.wordsAround(i)
	for _, w := range words {
		if !found || w.Weight > best.Weight {
			best, found = w, true
		}
	}
	if !found || best.Weight < enough {
		return best, false
	}
	for _, w := range words {
		if w.Weight+ahead > best.Weight && !w.partOf(best) && !best.partOf(w) {
			return best, false
		}
	}
	return best, true
}

// partOf reports whether the word is the other one, or a part of it at the same place.
func (w intended) partOf(other intended) bool {
	at := (w.from - other.from) * hanBytes
	return at >= 0 && w.to <= other.to && other.Text[at:at+len(w.Text)] == w.Text
}

// hanBytes is what a character of the words of package spelling takes.
const hanBytes = 3

// wordsAround returns the words of which the character at i may be a wrong one.
func (t *Text) wordsAround(i int) []intended {
	var words []intended
	for n := spelling.Shortest; n <= spelling.Longest; n++ {
		for from := max(i-n+1, 0); from <= i && from+n <= len(t.Runes); from++ {
			words = append(words, t.wordsIn(from, from+n, i)...)
		}
	}
	return words
}

// wordsIn returns the words that [from, to) sounds like, as it is or with the character
// at i replaced by one that looks like it.
func (t *Text) wordsIn(from, to, i int) []intended {
	var buffer [spelling.Longest]uint16
	sounds := buffer[:0]
	for _, r := range t.Runes[from:to] {
		s := similar.Syllable(r)
		if s == 0 {
			return nil
		}
		sounds = append(sounds, s)
	}
	words := t.weighed(spelling.Alike(sounds), from, to, i, 0)
	for _, r := range similar.Shapes(t.Runes[i]) {
		sounds[i-from] = similar.Syllable(r)
		words = append(words, t.weighed(spelling.Alike(sounds), from, to, i, r)...)
	}
	return words
}

// weighed returns those of the words that replace the character at i, by the look-alike
// where one is given, with the weights that they have in this place. Half of a word's
// characters may be wrong, but one of two.
func (t *Text) weighed(alike []spelling.Word, from, to, i int, look rune) []intended {
	var words []intended
	for _, w := range alike {
		n, at := t.replaced(w.Text, from, i)
		switch {
		case at == t.Runes[i], look != 0 && at != look:
			continue
		case n == 1 && t.needless(from, to, i):
			continue
		case n > 1 && (look != 0 || n != 2 || to-from != spelling.Longest):
			continue
		case n > 1:
			w.Weight -= forTwo
		case to-from == spelling.Shortest && t.inOtherWord(from+to-1-i, i):
			w.Weight -= forWord
		case to-from == spelling.Shortest && t.shared(from+to-1-i, i):
			w.Weight -= forShared
		}
		words = append(words, intended{w, from, to})
	}
	return words
}

// needless reports whether the rest of [from, to) needs no word with the character at i: it
// is one that stands alone, or a word without that at an end of it, as in 管理房.
func (t *Text) needless(from, to, i int) bool {
	switch to - from {
	case 2:
		return standAlone.has(t.Runes[from+to-1-i])
	case 3:
		return i == from && t.commonWord(from+1) || i == from+2 && t.commonWord(from)
	}
	return false
}

// replaced returns how many characters of the text the word replaces from there on, and
// its character at i.
func (t *Text) replaced(word string, from, i int) (n int, at rune) {
	for _, r := range word {
		if t.Runes[from] != r {
			n++
		}
		if from == i {
			at = r
		}
		from++
	}
	return n, at
}

// shared reports whether the neighbour of the character at i makes a pair with the
// character on its other side.
func (t *Text) shared(neighbour, i int) bool {
	beyond := 2*neighbour - i
	a, b := t.at(min(neighbour, beyond)), t.at(max(neighbour, beyond))
	return hanzi.IsHan(a) && hanzi.IsHan(b) && spelling.Joined(a, b)
}

// inOtherWord reports whether the neighbour of the character at i is a word with the
// character on its other side.
func (t *Text) inOtherWord(neighbour, i int) bool {
	beyond := 2*neighbour - i
	return isWord(t.at(min(neighbour, beyond)), t.at(max(neighbour, beyond)))
}

// quoted reports whether a short name in quotation marks has the stretch: people coin such.
func (t *Text) quoted(w intended) bool {
	open := func(r rune) bool { return r == '“' || r == '”' || endsSentence(r) }
	from, to := t.back(w.from, open), t.forth(w.to, open)
	return t.at(from-1) == '“' && t.at(to) == '”' && to-from <= maxCoined
}

// maxCoined is the length of the longest name that people coin, in characters.
const maxCoined = 8

// surnames are those that are few other things in official writing.
var surnames = newRuneSet("王李张刘陈杨黄赵吴徐孙胡朱郭何罗郑梁谢宋唐韩冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛阎潘杜戴汪姜范谭廖邹熊陆郝孔崔康邱秦顾侯邵孟龙钱汤尹黎贺龚樊兰翟莫殷葛伍庞聂焦俞柳耿岳倪涂佟莘桂霍戚裴闫颜")

// namesPerson reports whether a stretch of two characters may be part of a person's name:
// it begins with a surname, or stands behind one, or before a title.
func (t *Text) namesPerson(w intended) bool {
	if w.to-w.from == 3 && surnames.has(t.at(w.from)) && strings.HasPrefix(w.Text, string(t.at(w.from))) {
		return true
	}
	if w.to-w.from != spelling.Shortest {
		return false
	}
	if titles := terms.Of("persons-titles"); t.hasAnyAt(w.to, titles) || t.hasAnyAt(w.to+1, titles) {
		return true
	}
	for _, at := range []int{w.from - 1, w.from} {
		before := t.at(at - 1)
		if surnames.has(t.at(at)) && !(hanzi.IsHan(before) && spelling.Joined(before, t.at(at)) && isWord(before, t.at(at))) {
			return true
		}
	}
	return false
}

// aroundNames are what stands behind or before the names of places, which no list has.
var aroundNames = newRuneSet("省市区县乡镇村街社屯旗巷路坪寨庄营组矿岛湾桥")

// isNameAround reports whether the stretch may be part of the name of a place.
func (t *Text) isNameAround(w intended) bool {
	return t.placeWordIn(w.from, w.to+beforePlaceWord) || oneOf(t.at(w.from-1), "省市区县乡镇村")
}

// beforePlaceWord is how far behind a stretch the word stands that makes it a place's name.
const beforePlaceWord = 3

func (t *Text) placeWordIn(from, to int) bool {
	for i := from; i < to; i++ {
		if aroundNames.has(t.at(i)) {
			return true
		}
	}
	return false
}

// toldAsWord reports whether the list of words that are often written wrong has it.
func (t *Text) toldAsWord(w intended) bool {
	for _, f := range checkWords(t) {
		if f.From < int(t.offsets[w.to]) && int(t.offsets[w.from]) < f.To {
			return true
		}
	}
	return false
}

func (w intended) fault(t *Text) Fault {
	f := t.fault(w.from, w.to, fmt.Sprintf("“%s”像是“%s”的误写。", t.slice(w.from, w.to), w.Text), fmt.Sprintf("应为“%s”，请核对。", w.Text))
	if w.Weight < certain || utf8.RuneCountInString(w.Text) == spelling.Shortest {
		f.Advice, f.Unsure = fmt.Sprintf("疑为“%s”，请核对。", w.Text), true
	}
	return f
}
