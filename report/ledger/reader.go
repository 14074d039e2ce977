package ledger

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
)

// A reader turns one workbook into a Ledger and gathers what is wrong with it.
type reader struct {
	file       string
	options    Options
	vocabulary Vocabulary
	columns    map[string]Field // by plain heading
	states     map[string]State // by plain word
	guesses    map[string]guess // headings met before
	atOnce     []string         // plain words of deadlines
	lasting    []string
	ledger     *Ledger
	found      finding.List
	reported   map[finding.Ref]map[string]bool // rules told of a place
}

func newReader(file string, opt Options) *reader {
	v := opt.Vocabulary
	if v.Columns == nil {
		v = DefaultVocabulary()
	}
	r := &reader{
		file: file, options: opt, vocabulary: v,
		columns: map[string]Field{}, states: map[string]State{}, guesses: map[string]guess{},
		ledger: &Ledger{File: file},
		atOnce: plainWords(v.AtOnce), lasting: plainWords(v.Lasting),
		reported: map[finding.Ref]map[string]bool{},
	}
	for field, words := range v.Columns {
		for _, word := range words {
			r.columns[plain(word)] = field
		}
	}
	for state, words := range v.States {
		for _, word := range words {
			r.states[plain(word)] = state
		}
	}
	return r
}

func plainWords(words []string) []string {
	out := make([]string, len(words))
	for i, word := range words {
		out[i] = plain(word)
	}
	return out
}

func (r *reader) report(f finding.Finding) { r.found = append(r.found, f) }

// reportOnce reports unless the same rule was told of the same place: a merged
// cell is met on each row that it covers.
func (r *reader) reportOnce(f finding.Finding) {
	rules := r.reported[f.At]
	if rules[f.Rule] {
		return
	}
	if rules == nil {
		rules = map[string]bool{}
		r.reported[f.At] = rules
	}
	rules[f.Rule] = true
	r.report(f)
}

// at is a place in this file.
func (r *reader) at(sheet *grid.Sheet, cell string) finding.Ref {
	return finding.Ref{File: r.file, Sheet: sheet.Name, Cell: cell}
}

// value is a cell's text, cleaned, with its place.
func (r *reader) value(sheet *grid.Sheet, c *grid.Cell) Value {
	if c == nil {
		return Value{}
	}
	text, dropped := clean(c.Text)
	if dropped == 0 && text == "" {
		return Value{}
	}
	v := Value{Text: text, At: r.at(sheet, c.Name())}
	if dropped > 0 {
		r.reportOnce(controlCharacters(v, dropped))
	}
	if strings.ContainsRune(text, utf8.RuneError) {
		r.reportOnce(undecodable(v))
	}
	return v
}

// state is the state that a status word stands for.
func (r *reader) state(v Value) State {
	state, known := r.stateOf(v.Text)
	if !known && v.Given() {
		r.reportOnce(unknownStatus(v))
	}
	return state
}

// stateOf is the state of a word, known by the vocabulary or not.
func (r *reader) stateOf(word string) (state State, known bool) {
	word = plain(word)
	if state, known = r.states[word]; !known {
		state, known = r.states[strings.TrimRight(word, "。.")]
	}
	return state, known
}
