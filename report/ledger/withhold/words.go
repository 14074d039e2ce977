package withhold

import (
	_ "embed"
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/wordlist"
)

//go:embed words.txt
var wordsFile string

// words are what marks are known by, see the file.
var words = wordlist.Of(wordsFile)

// markWords finds the words of marks, of which most texts have none.
var markWords = wordlist.FinderOf(func() []string { return words.Of("marks") })

// mayBeMarked reports whether a text has the word of a mark, wherever it stands.
func mayBeMarked(text string) bool { return len(markWords().In(plain(text))) > 0 }

// plain is a word as words are compared: without blanks, small and of one width.
func plain(text string) string { return strings.ToLower(hanzi.Squeeze(text)) }

// isMark reports whether a clause says that what it stands by is not for the public:
// 不公开, 此句不予公开, 建议不公开内容.
func isMark(clause string) bool {
	clause = plain(clause)
	for range 3 { // 此句建议不公开
		if len(clause) > longestMark {
			return false
		}
		if isBareMark(clause) {
			return true
		}
		i := slices.IndexFunc(words.Of("before"), func(before string) bool { return strings.HasPrefix(clause, before) })
		if i < 0 {
			return false
		}
		clause = clause[len(words.Of("before")[i]):]
	}
	return false
}

// longestMark is how long a clause may be, in bytes, that says so and nothing else.
const longestMark = 60

func isBareMark(clause string) bool {
	for _, mark := range words.Of("marks") {
		if rest, ok := strings.CutPrefix(clause, mark); ok && (rest == "" || slices.Contains(words.Of("behind"), rest)) {
			return true
		}
	}
	return false
}

// saysMark reports whether a clause of a remark is a mark.
func saysMark(text string) bool {
	return slices.ContainsFunc(clauses(text), isMark)
}

// clauses parts a text at its pauses and stops, and at its brackets.
func clauses(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool {
		return strings.ContainsRune("，,；;。.、：:！!\n\t（()）[]【】〔〕{}｛｝“”\"‘’", r)
	})
}
