package privacy

import (
	"strings"
	"unicode/utf8"
)

// A label is a word after which a number of so many digits is a person's,
// whatever its check digit says: a number mistyped is still somebody's.
type label struct {
	word        string
	kind        Kind
	least, most int // digits
}

// Identity numbers have had 15 or 18 digits, and lose some in copying; cards
// have 16 to 19 (ISO/IEC 7812).
var labels = []label{
	{"身份证", Identity, 15, 18}, {"身份号码", Identity, 15, 18}, {"证件号", Identity, 15, 18},
	{"银行卡", BankCard, 16, 19}, {"卡号", BankCard, 16, 19},
	{"账号", BankCard, 16, 19}, {"帐号", BankCard, 16, 19}, {"账户", BankCard, 16, 19},
}

// What may stand between a label and its number, and between two numbers of one label.
const (
	fillers   = "号码件为是：:（( \t\n\u00A0\u3000"
	listMarks = "、，,；;/／和及 \n\u3000"
)

// maxFiller is how many characters may stand between a label and its number.
const maxFiller = 8

// labelled finds the numbers that stand right after a label.
func labelled(text string) []Match {
	var found []Match
	for _, l := range labels {
		for from := 0; ; {
			i := strings.Index(text[from:], l.word)
			if i < 0 {
				break
			}
			from += i + len(l.word)
			found = append(found, l.numbers(text, from)...)
		}
	}
	return found
}

// numbers are those from the label's end on, as far as one list of them goes.
func (l label) numbers(text string, from int) []Match {
	var found []Match
	from = past(text, from, fillers, maxFiller)
	for to := l.end(text, from); to > from; to = l.end(text, from) {
		found = append(found, Match{l.kind, from, to})
		from = past(text, to, listMarks, 1)
	}
	return found
}

// past is what follows up to most characters of the set.
func past(text string, from int, set string, most int) int {
	for ; most > 0; most-- {
		r, size := utf8.DecodeRuneInString(text[from:])
		if size == 0 || !strings.ContainsRune(set, r) {
			break
		}
		from += size
	}
	return from
}

// end is where the number at from ends, its groups taken together as long as
// they are no more than the label allows; from where there is none.
func (l label) end(text string, from int) int {
	end, n := from, 0
	for at := from; ; {
		digits, length := group(text[at:])
		if n += digits; digits == 0 || n > l.most {
			return end
		}
		if at += length; n >= l.least {
			end = at
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if !separator(r) {
			return end
		}
		at += size
	}
}

// group is the stretch of digits that a text begins with, X being one after
// others: how many there are, and their length in bytes.
func group(text string) (digits, length int) {
	for at, r := range text {
		_, is := digit(r)
		if !is && (digits == 0 || !strings.ContainsRune("XxＸｘ", r)) {
			return digits, at
		}
		digits++
	}
	return digits, len(text)
}
