package words

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// TextMarks finds the states that the texts of measures and their progress say.
type TextMarks struct {
	states  *States
	clauses *clauses
}

// A TextMark is a state that a text of a measure or its progress says of itself, at its
// beginning or in its last clause: 【已完成】…; 已完成。…; …，已完成整改。
type TextMark struct {
	State    ledger.State
	Words    string // those that say it
	From, To int    // the bytes of a mark in brackets, which is no part of the text; both 0 for one in its sentences
	Weak     bool   // it may be a phrase of the text, which counts where others are surer: …，长期坚持。
}

// leastMark is how many characters a mark has at least that stands in a sentence: 推进,
// 落实 begin or end many.
const leastMark = 3

// Of returns the mark of a text; ok is false where it has none.
func (t *TextMarks) Of(text string) (mark TextMark, ok bool) {
	return firstMark(text, t.bracketsAhead, t.bracketsBehind, t.sentenceAhead, t.lastClause)
}

// Ahead returns the mark at the beginning of a text.
func (t *TextMarks) Ahead(text string) (mark TextMark, ok bool) {
	return firstMark(text, t.bracketsAhead, t.sentenceAhead)
}

func firstMark(text string, forms ...func(string) (TextMark, bool)) (mark TextMark, ok bool) {
	for _, read := range forms {
		if mark, ok = read(text); ok {
			return mark, true
		}
	}
	return TextMark{}, false
}

// openers and closers are the brackets around a mark.
const (
	openers = hanzi.RemarkOpeners + "〔［"
	closers = hanzi.RemarkClosers + "〕］"
)

// bracketsAhead reads 【已完成】 before a text, and bracketsBehind （已完成） at its end.
func (t *TextMarks) bracketsAhead(text string) (TextMark, bool) {
	begin := len(text) - len(strings.TrimLeftFunc(text, hanzi.IsBlank))
	inner, size := bracketed(text[begin:])
	if size == 0 {
		return TextMark{}, false
	}
	rest := strings.TrimLeft(text[begin+size:], hanzi.Colons+hanzi.Commas+"。 　\n")
	return t.inBrackets(inner, begin, len(text)-len(rest))
}

func (t *TextMarks) bracketsBehind(text string) (TextMark, bool) {
	body := strings.TrimRight(text, "。；; 　\n")
	from := max(0, len(body)-longestStatus)
	for at := strings.LastIndexAny(body, openers); at >= from; at = strings.LastIndexAny(body[:at], openers) {
		if inner, size := bracketed(body[at:]); at+size == len(body) {
			return t.inBrackets(inner, at, len(body))
		}
	}
	return TextMark{}, false
}

// bracketed returns what the brackets hold with which a text begins, and their length;
// 0 where it begins with none. Brackets of all kinds close each other.
func bracketed(text string) (inner string, size int) {
	depth, first := 0, 0
	for at, c := range text {
		switch {
		case strings.ContainsRune(openers, c):
			if depth++; depth == 1 {
				first = utf8.RuneLen(c)
			}
		case strings.ContainsRune(closers, c):
			if depth--; depth == 0 {
				return text[first:at], at + utf8.RuneLen(c)
			}
		}
		if depth <= 0 {
			return "", 0
		}
	}
	return "", 0
}

// inBrackets returns the mark that brackets hold. A tick or a single word such as 是 is
// none: it may answer something else.
func (t *TextMarks) inBrackets(words string, from, to int) (TextMark, bool) {
	status := t.states.Of(words, nil)
	if !status.Known() || utf8.RuneCountInString(Plain(words)) < 2 {
		return TextMark{}, false
	}
	return TextMark{State: status.State, Words: hanzi.Trim(words), From: from, To: to}, true
}

// sentenceAhead reads 已完成。 and 已完成， before a text, which must not take it back,
// and 已完成 alone.
func (t *TextMarks) sentenceAhead(text string) (TextMark, bool) {
	first, _ := cutAny(text, hanzi.Stops+hanzi.Semicolons+"\n")
	if status := t.states.Of(first, nil); status.Known() && status.How != ByPercent && utf8.RuneCountInString(Plain(first)) >= 2 {
		return TextMark{State: status.State, Words: hanzi.Trim(first)}, true
	}
	clause, others := cutAny(first, hanzi.Commas+hanzi.Colons)
	state, known := t.clauses.ofPart(plainWord(clause))
	if !known || others == "" || utf8.RuneCountInString(Plain(clause)) < leastMark || state == ledger.Done && t.clauses.denies(Plain(others)) {
		return TextMark{}, false
	}
	return TextMark{State: state, Words: hanzi.Trim(clause), Weak: isWeak(clause, state)}, true
}

// lastClause reads …，已完成整改。
func (t *TextMarks) lastClause(text string) (TextMark, bool) {
	body := strings.TrimRight(text, hanzi.Stops+hanzi.Semicolons+hanzi.Commas+" 　\n")
	at := strings.LastIndexAny(body, hanzi.Stops+hanzi.Semicolons+hanzi.Colons+hanzi.Commas+"\n")
	if at < 0 {
		return TextMark{}, false
	}
	_, size := utf8.DecodeRuneInString(body[at:])
	clause := body[at+size:]
	state, known := t.clauses.ofPart(plainWord(clause))
	if !known || utf8.RuneCountInString(Plain(clause)) < leastMark {
		return TextMark{}, false
	}
	return TextMark{State: state, Words: hanzi.Trim(clause), Weak: isWeak(clause, state)}, true
}

// isWeak reports whether a clause may be a phrase of its sentence: what is to be kept
// up, or is to be done and not said to be: …，整改到位。
func isWeak(clause string, state ledger.State) bool {
	return state == ledger.Ongoing || state == ledger.Done && !strings.Contains(clause, "已")
}

// cutAny cuts a text at the first of some characters; rest is empty where it has none.
func cutAny(text, chars string) (first, rest string) {
	at := strings.IndexAny(text, chars)
	if at < 0 {
		return text, ""
	}
	_, size := utf8.DecodeRuneInString(text[at:])
	return text[:at], text[at+size:]
}
