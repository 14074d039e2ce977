package ledger

import (
	"regexp"
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
	refusal    *regexp.Regexp // what says that a deadline is not moved
	ledger     *Ledger
	found      finding.List
	reported   map[finding.Ref]map[string]bool // rules told of a place
	told       map[string]bool                 // rules and notes that are told once
	notes      []string                        // on the table in hand
	legend     map[string]State                // marks that its sheet explains
	places     int                             // that tables of attachments may still take
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
		atOnce: plainWords(v.AtOnce), lasting: plainWords(v.Lasting), refusal: refusalOf(v),
		reported: map[finding.Ref]map[string]bool{}, told: map[string]bool{}, places: mostPlaces,
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
	if rules[f.ID()] {
		return
	}
	if rules == nil {
		rules = map[string]bool{}
		r.reported[f.At] = rules
	}
	rules[f.ID()] = true
	r.report(f)
}

// reportFirst reports what is so in the whole ledger, at the first cell that shows it.
func (r *reader) reportFirst(f finding.Finding) {
	if !r.told[f.ID()] {
		r.told[f.ID()] = true
		r.report(f)
	}
}

// noteFirst notes on the table in hand, unless it was noted before, how something
// is read, with an example.
func (r *reader) noteFirst(how, example string) {
	if !r.told[how] {
		r.told[how] = true
		r.notes = append(r.notes, how+"，如"+example+"。")
	}
}

// at is a sheet of this file as a place.
func (r *reader) at(sheet *grid.Sheet) finding.Ref {
	return finding.Ref{File: r.file, Sheet: sheet.Name}
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
	v := Value{Text: text, At: r.at(sheet).At(int(c.Row), int(c.Col))}
	if dropped > 0 {
		r.reportOnce(controlCharacters(v, dropped))
	}
	if strings.ContainsRune(text, utf8.RuneError) {
		r.reportOnce(undecodable(v))
	}
	return v
}
