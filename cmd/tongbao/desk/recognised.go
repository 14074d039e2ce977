package desk

import (
	"slices"

	"tongbao/report/config"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
)

// A column is a column of the ledger with what it was taken for.
type column struct {
	Sheet   string   `json:"sheet"`
	Column  string   `json:"column"`
	Heading string   `json:"heading"`
	Field   string   `json:"field"`
	Sure    int      `json:"sure"` // of a hundred
	Samples []string `json:"samples"`
	Chosen  bool     `json:"chosen"` // a person said so
}

const (
	mostSamples = 3
	mostSample  = 40   // characters of each
	mostColumns = 400  // of a ledger, that are shown
	mostSought  = 5000 // rows in which samples are looked for
)

// columnsOf are the columns of a ledger's tables.
func (l *look) columnsOf(words config.Words) []column {
	columns := []column{}
	book := l.book()
	for _, r := range tablesOf(l.view.Ledger, l.book) {
		samples := samplesOf(sheetNamed(book, r.Sheet), r)
		for _, c := range r.Columns {
			if len(columns) == mostColumns {
				return columns
			}
			_, chosen := words.Mapping[c.Heading]
			columns = append(columns, column{r.Sheet, c.Column, c.Heading, string(c.Field), int(100 * c.Sure), samples[c.Column], chosen})
		}
	}
	return columns
}

// tablesOf are the ledger's tables; where none was recognised, what is most like one on
// each sheet, so that a person can say what its columns are.
func tablesOf(l *ledger.Ledger, book func() *grid.Workbook) (tables []ledger.Reading) {
	if l != nil {
		return slices.DeleteFunc(slices.Clone(l.Readings), func(r ledger.Reading) bool { return r.Role != ledger.RoleLedger })
	}
	b := book()
	if b == nil {
		return nil
	}
	for _, sheet := range b.Sheets {
		if r := likeliest(sheet); len(r.Columns) > 1 {
			tables = append(tables, r)
		}
	}
	return tables
}

// topRows is how far down a heading is looked for.
const topRows = 15

// likeliest takes the row with most texts among a sheet's first ones for its heading.
func likeliest(sheet *grid.Sheet) (best ledger.Reading) {
	seen := 0
	for line := range sheet.Lines {
		if seen++; seen > topRows {
			break
		}
		r := ledger.Reading{Sheet: sheet.Name, Role: ledger.RoleLedger, HeadingRow: line.Row}
		for cell := range line.Own {
			if cell.Text != "" {
				r.Columns = append(r.Columns, ledger.ColumnReading{Column: lettersOf(int(cell.Col)), Heading: cell.Text})
			}
		}
		if len(r.Columns) > len(best.Columns) {
			best = r
		}
	}
	return best
}

func sheetNamed(book *grid.Workbook, name string) *grid.Sheet {
	if book == nil {
		return nil
	}
	i := slices.IndexFunc(book.Sheets, func(s *grid.Sheet) bool { return s.Name == name })
	if i < 0 {
		return nil
	}
	return book.Sheets[i]
}

// samplesOf are the first different values of each column of a table, by its letters.
func samplesOf(sheet *grid.Sheet, r ledger.Reading) map[string][]string {
	samples := map[string][]string{}
	for _, c := range r.Columns {
		samples[c.Column] = []string{}
	}
	if sheet == nil {
		return samples
	}
	seen := 0
	for line := range sheet.Lines {
		if line.Row <= r.HeadingRow {
			continue
		}
		if r.LastRow > 0 && line.Row > r.LastRow || seen > mostSought {
			break
		}
		seen++
		for cell := range line.Own {
			letters := lettersOf(int(cell.Col))
			list, wanted := samples[letters]
			text := shortened(cell.Text, mostSample)
			if wanted && len(list) < mostSamples && text != "" && !slices.Contains(list, text) {
				samples[letters] = append(list, text)
			}
		}
	}
	return samples
}

// A stateWord is a text of the state column that stands for no state, or that a person
// has said the state of.
type stateWord struct {
	Word  string `json:"word"`
	Count int    `json:"count"`
	State string `json:"state"` // that was chosen; empty: none
}

// mostWords is how many such texts are asked about; they are in the order of the ledger.
const mostWords = 50

func (l *look) stateWords(words config.Words) []stateWord {
	list := []stateWord{}
	if l.view.Ledger == nil {
		return list
	}
	chosen := map[string]string{}
	for state, own := range words.States {
		for _, word := range own {
			chosen[word] = state
		}
	}
	index := map[string]int{}
	l.view.Ledger.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		text := m.Status.Text
		state, said := chosen[text]
		if text == "" || m.State != ledger.UnknownState && !said {
			return true
		}
		i, known := index[text]
		if !known && len(list) == mostWords {
			return true
		}
		if !known {
			i = len(list)
			index[text] = i
			list = append(list, stateWord{Word: text, State: state})
		}
		list[i].Count++
		return true
	})
	return list
}
