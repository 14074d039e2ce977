package ledger

import (
	"regexp"
	"strings"

	"tongbao/report/ledger/grid"
)

// marks are what offices put in the place of a word.
const marks = "○◯〇●◎△▲▽▼◇◆□■☐☑☆★◐◑√✓✔×✕✗⭕❌✅"

// ticks and boxes are the marks of a form: ☑已完成 □未完成.
const (
	ticks = "☑√✓✔■●✅"
	boxes = "□☐○◯"
)

var (
	markBefore = regexp.MustCompile(`([` + marks + `])["”]?[:=-]*(?:为|是|表示|代表|指)?["“]?([^` + marks + `,;、。"”()\n]+)`)
	markAfter  = regexp.MustCompile(`([^` + marks + `,;、。:"“”()\n]+)["”]?(?:用|以|为|[:=-])*["“]?([` + marks + `])`)
)

// A markedWord is a word with the mark that stands beside it.
type markedWord struct{ mark, word string }

// markedWords are the words of a text with marks before them or, where the text
// ends in a mark, behind them.
func markedWords(text string) []markedWord {
	text = squeezed(text)
	var found []markedWord
	if strings.ContainsAny(marks, lastRune(strings.TrimRight(text, "。;,)"))) {
		for _, m := range markAfter.FindAllStringSubmatch(text, -1) {
			found = append(found, markedWord{m[2], strings.TrimRight(m[1], "用以为")})
		}
		return found
	}
	for _, m := range markBefore.FindAllStringSubmatch(text, -1) {
		found = append(found, markedWord{m[1], m[2]})
	}
	return found
}

func lastRune(text string) string {
	runes := []rune(text)
	if len(runes) == 0 {
		return "\x00"
	}
	return string(runes[len(runes)-1])
}

// Brackets are boxes too: （√）已完成（　）未完成.
var (
	tickedBrackets = regexp.MustCompile(`[(（\[【][\s　]*[√✓✔][\s　]*[)）\]】]`)
	emptyBrackets  = regexp.MustCompile(`[(（\[【][\s　]*[)）\]】]`)
)

// ticked is the state of the one word that is ticked, where the cell lists
// several with boxes, or ticks a single one: ☑已完成 □未完成, √完成.
func (r *reader) ticked(text string) (state State, known bool) {
	n := 0
	text = emptyBrackets.ReplaceAllString(tickedBrackets.ReplaceAllString(text, "☑"), "□")
	for _, m := range markedWords(text) {
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

// longestLegend is how many bytes a text has at most that explains marks.
const longestLegend = 400

// legendOf has the marks that the rows above a table, its heading or the rows
// below explain: ●已完成 ○未完成. A mark with two meanings has none.
func (r *reader) legendOf(t *table) map[string]State {
	legend, last := map[string]State{}, t.heading.last
	if n := len(t.records); n > 0 {
		last = t.records[n-1].row
	}
	for l := range t.sheet.Lines {
		if l.Row > t.heading.last && l.Row <= last {
			continue
		}
		for i, c := range l.Cells {
			if c != nil && int(c.Row) == l.Row && int(c.Col) == i+1 {
				r.explain(legend, c)
			}
		}
	}
	for mark, state := range legend {
		if state == UnknownState {
			delete(legend, mark)
		}
	}
	return legend
}

func (r *reader) explain(legend map[string]State, c *grid.Cell) {
	if len(c.Text) > longestLegend || !strings.ContainsAny(c.Text, marks) {
		return
	}
	for _, m := range markedWords(c.Text) {
		state, known := r.states[plain(m.word)]
		if !known {
			continue
		}
		if other, twice := legend[m.mark]; twice && other != state {
			state = UnknownState
		}
		legend[m.mark] = state
	}
}
