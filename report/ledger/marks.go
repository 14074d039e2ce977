package ledger

import (
	"regexp"
	"strings"
)

// marks are what offices put in the place of a word. They and the two lists below
// are shapes and no words: the patterns that part a text are made of them, and
// what a shape means is said by each sheet.
const marks = "○◯〇●◎△▲▽▼◇◆□■☐☑☆★◐◑√✓✔×✕✗⭕❌✅"

// ticks and boxes are the marks of a form: ☑已完成 □未完成.
const (
	ticks = "☑√✓✔■●✅"
	boxes = "□☐○◯"
)

// A markedWord is a word with the mark that stands beside it.
type markedWord struct{ mark, word string }

// markBefore and markAfter find a mark with its word in a text without blanks, and
// what joins them: ●表示已完成.
var (
	markBefore = regexp.MustCompile(`([` + marks + `])["”]?[:=-]*(?:为|是|表示|代表|指)?["“]?([^` + marks + `,;、。"”()]+)`)
	markAfter  = regexp.MustCompile(`([^` + marks + `,;、。:"“”()]+)["”]?(?:用|以|为|[:=-])*["“]?([` + marks + `])`)
)

// markedWords are the words of a text with their marks, all of which stand before
// their words or all behind; none where that is not sure. Marks stand at their
// words, or else blanks around them tell nothing.
func (r *reader) markedWords(text string) []markedWord {
	if !strings.ContainsAny(text, marks) {
		return nil
	}
	for _, parts := range []func(rune) bool{partsPiecesAndBlanks, partsPieces} {
		pieces := strings.FieldsFunc(text, parts)
		before, after := marksBefore(pieces), marksAfter(pieces)
		switch {
		case before != nil && (after == nil || r.allAreStates(before) && !r.allAreStates(after)):
			return before
		case after != nil && (before == nil || r.allAreStates(after) && !r.allAreStates(before)):
			return after
		}
	}
	return nil
}

func partsPieces(c rune) bool { return strings.ContainsRune(",;、。()[]【】\n", halfWidth(c)) }

func partsPiecesAndBlanks(c rune) bool { return blank(c) || partsPieces(c) }

// marksBefore reads each mark of the pieces with the word behind it; nil where one
// has none. marksAfter reads them with the words before.
func marksBefore(pieces []string) []markedWord {
	return paired(pieces, markBefore, func(m []string) markedWord { return markedWord{m[1], m[2]} })
}

func marksAfter(pieces []string) []markedWord {
	return paired(pieces, markAfter, func(m []string) markedWord {
		return markedWord{m[2], strings.TrimRight(m[1], "用以为")}
	})
}

func paired(pieces []string, pattern *regexp.Regexp, pair func([]string) markedWord) []markedWord {
	var found []markedWord
	for _, piece := range pieces {
		piece = squeezed(piece)
		matches := pattern.FindAllStringSubmatch(piece, -1)
		if len(matches) < countMarks(piece) {
			return nil
		}
		for _, m := range matches {
			found = append(found, pair(m))
		}
	}
	return found
}

func countMarks(text string) (n int) {
	for _, c := range text {
		if strings.ContainsRune(marks, c) {
			n++
		}
	}
	return n
}

func (r *reader) allAreStates(words []markedWord) bool {
	for _, m := range words {
		if r.states[plain(m.word)] == UnknownState {
			return false
		}
	}
	return true
}

// Brackets are boxes too: （√）已完成（　）未完成.
var (
	tickedBrackets = regexp.MustCompile(`[(（\[【][\s　]*[√✓✔][\s　]*[)）\]】]`)
	emptyBrackets  = regexp.MustCompile(`[(（\[【][\s　]*[)）\]】]`)
)

// asForm is a text with the brackets that are boxes as such.
func asForm(text string) string {
	if !strings.ContainsAny(text, "(（[【") {
		return text
	}
	return emptyBrackets.ReplaceAllString(tickedBrackets.ReplaceAllString(text, "☑"), "□")
}

// ticked is the state of the one word that is ticked, where the cell lists
// several with boxes, or ticks a single one: ☑已完成 □未完成, √完成.
func (r *reader) ticked(text string) (state State, known bool) {
	if len(text) > longestStatus {
		return UnknownState, false
	}
	n := 0
	for _, m := range r.markedWords(text) {
		of, isState := r.states[m.word]
		switch {
		case !isState:
			return UnknownState, false
		case strings.ContainsAny(m.mark, ticks):
			state, n = of, n+1
		case !strings.ContainsAny(m.mark, boxes):
			return UnknownState, false
		}
	}
	return state, n == 1
}
