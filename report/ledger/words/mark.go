package words

import (
	"regexp"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
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

// Marks reads the marks beside words for states: those of a legend, which explains
// them, and those of a form, which ticks one of its words.
type Marks struct{ words stateWords }

// A markedWord is a word with the mark that stands beside it.
type markedWord struct{ mark, word string }

// markBefore and markAfter find a mark with its word in a text without blanks, and
// what joins them: ●表示已完成.
var (
	markBefore = pattern.Of(`([` + marks + `])["”]?[:=-]*(?:为|是|表示|代表|指)?["“]?([^` + marks + `,;、。"”()]+)`)
	markAfter  = pattern.Of(`([^` + marks + `,;、。:"“”()]+)["”]?(?:用|以|为|[:=-])*["“]?([` + marks + `])`)
)

// markedWords returns the words of a text with their marks, all of which stand before
// their words or all behind; none where that is not sure. Marks stand at their
// words, or else blanks around them tell nothing.
func (m *Marks) markedWords(text string) []markedWord {
	if !strings.ContainsAny(text, marks) {
		return nil
	}
	for _, parts := range []func(rune) bool{partsPiecesAndBlanks, partsPieces} {
		pieces := strings.FieldsFunc(text, parts)
		before, after := marksBefore(pieces), marksAfter(pieces)
		switch {
		case before != nil && (after == nil || m.allAreStates(before) && !m.allAreStates(after)):
			return before
		case after != nil && (before == nil || m.allAreStates(after) && !m.allAreStates(before)):
			return after
		}
	}
	return nil
}

func partsPieces(c rune) bool {
	return strings.ContainsRune(",;、。()[]【】\n", hanzi.HalfWidth(c))
}

func partsPiecesAndBlanks(c rune) bool { return hanzi.IsBlank(c) || partsPieces(c) }

// marksBefore reads each mark of the pieces with the word behind it; nil where one
// has none. marksAfter reads them with the words before.
func marksBefore(pieces []string) []markedWord {
	return paired(pieces, markBefore(), func(m []string) markedWord { return markedWord{m[1], m[2]} })
}

func marksAfter(pieces []string) []markedWord {
	return paired(pieces, markAfter(), func(m []string) markedWord {
		return markedWord{m[2], strings.TrimRight(m[1], "用以为")}
	})
}

func paired(pieces []string, pattern *regexp.Regexp, pair func([]string) markedWord) []markedWord {
	var found []markedWord
	for _, piece := range pieces {
		piece = hanzi.Squeeze(piece)
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

func (m *Marks) allAreStates(words []markedWord) bool {
	for _, marked := range words {
		if m.words[Plain(marked.word)] == ledger.UnknownState {
			return false
		}
	}
	return true
}

// Explain adds the marks that a text explains, ●已完成 ○未完成, to a legend. A mark
// with two meanings stands for ledger.UnknownState there.
func (m *Marks) Explain(text string, legend Legend) {
	if len(text) > longestLegend {
		return
	}
	for _, marked := range m.markedWords(text) {
		state, known := m.words[Plain(marked.word)]
		if !known {
			continue
		}
		if other, twice := legend[marked.mark]; twice && other != state {
			state = ledger.UnknownState
		}
		legend[marked.mark] = state
	}
}

// longestLegend is how many bytes a text has at most that explains marks.
const longestLegend = 400

// Brackets are boxes too: （√）已完成（　）未完成.
var (
	tickedBrackets = pattern.Of(`[(（\[【][\s　]*[√✓✔][\s　]*[)）\]】]`)
	emptyBrackets  = pattern.Of(`[(（\[【][\s　]*[)）\]】]`)
)

// asForm returns a text with the brackets that are boxes as such.
func asForm(text string) string {
	if !strings.ContainsAny(text, "(（[【") {
		return text
	}
	return emptyBrackets().ReplaceAllString(tickedBrackets().ReplaceAllString(text, "☑"), "□")
}

// ticked returns the state of the one word that is ticked, where the cell lists
// several with boxes, or ticks a single one: ☑已完成 □未完成, √完成.
func (m *Marks) ticked(text string) (state ledger.State, known bool) {
	if len(text) > longestStatus {
		return ledger.UnknownState, false
	}
	n := 0
	for _, marked := range m.markedWords(text) {
		of, isState := m.words[marked.word]
		switch {
		case !isState:
			return ledger.UnknownState, false
		case strings.ContainsAny(marked.mark, ticks):
			state, n = of, n+1
		case !strings.ContainsAny(marked.mark, boxes):
			return ledger.UnknownState, false
		}
	}
	return state, n == 1
}
