package plan

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/when"
	"tongbao/report/ledger/words"
)

// A namedSheet is one of several sheets that make a ledger.
type namedSheet struct {
	plans  []*Plan
	titles []*grid.Cell // the rows with one text above its first heading
	name   string       // of the sheet, without a number before it
}

// nameSheets tells what each of the ledger's sheets stands for: its name, or a title above
// its table that says it in full, of an aspect or of the office that keeps it.
func (r *recogniser) nameSheets(plans []*Plan) {
	sheets := r.ledgerSheets(plans)
	common := commonTitles(sheets)
	for i := range sheets {
		sheets[i].titles = slices.DeleteFunc(sheets[i].titles, func(c *grid.Cell) bool {
			return common[titleText(c)] && !strings.HasPrefix(r.lex.Sheets.Subject(c.Text), sheets[i].name)
		})
	}
	for _, s := range sheets {
		name := r.nameOf(s)
		for _, p := range s.plans {
			p.Name = name
		}
	}
	if len(sheets) > 1 {
		cutCommonBody(sheets, r.lex)
		r.findOffices(sheets)
	}
}

func (r *recogniser) ledgerSheets(plans []*Plan) []namedSheet {
	var sheets []namedSheet
	for _, p := range plans {
		if p.Role != ledger.RoleLedger {
			continue
		}
		if n := len(sheets); n > 0 && sheets[n-1].plans[0].Sheet == p.Sheet {
			sheets[n-1].plans = append(sheets[n-1].plans, p)
			continue
		}
		sheets = append(sheets, namedSheet{[]*Plan{p}, r.titlesAbove(p), listmark.CutAny(strings.TrimSpace(hanzi.Normal(p.Sheet.Name)))})
	}
	return sheets
}

// titlesAbove returns the rows with one text above a table that are no part of a form,
// as 填报单位：… is, and no attachment's number or day.
func (r *recogniser) titlesAbove(p *Plan) []*grid.Cell {
	var titles []*grid.Cell
	for _, l := range p.Sheet.Head(headingDepth) {
		if l.Row >= p.Heading.Top {
			break
		}
		if c, _ := l.Only(); c.StandsOn(l.Row) && !r.isFormality(c.Text) {
			titles = append(titles, c)
		}
	}
	return titles
}

func (r *recogniser) isFormality(text string) bool {
	_, _, annex := words.Annex(text)
	_, err := when.Parse(strings.Trim(strings.TrimPrefix(hanzi.Squeeze(text), "截至"), "()"), when.Frame{})
	return annex || !errors.Is(err, when.ErrNotDate) || r.lex.Phrases.NamesFiller(text) || r.lex.Phrases.BeginsRemark(text)
}

func titleText(c *grid.Cell) string { return strings.Join(strings.Fields(c.Text), "") }

// commonTitles are the titles that several sheets have, which tell none of them apart.
func commonTitles(sheets []namedSheet) map[string]bool {
	met, common := map[string]bool{}, map[string]bool{}
	for _, s := range sheets {
		for _, c := range s.titles {
			text := titleText(c)
			common[text] = met[text]
			met[text] = true
		}
	}
	return common
}

// nameOf returns what a sheet is called: by its title where that begins with the sheet's
// name, has all of it, or where the name only counts sheets; else by its name.
func (r *recogniser) nameOf(s namedSheet) ledger.Value {
	sheet := s.plans[0].Sheet
	counts := words.OnlyCounts(sheet.Name)
	if own := r.lex.Sheets.Subject(s.name); r.lex.Parties.IsOffice(own) {
		return ledger.Value{Text: own, At: r.src.Sheet(sheet)}
	}
	for _, c := range s.titles {
		v := r.src.Value(sheet, c)
		if v.Text = r.lex.Sheets.Subject(v.Text); !v.Given() {
			continue
		}
		if at := strings.Index(v.Text, s.name); at > 0 && r.lex.Parties.IsBody(v.Text[:at]) {
			v.Text = v.Text[at:]
		}
		if counts || abbreviates(s.name, v.Text) {
			return v
		}
	}
	if words.IsDefaultName(sheet.Name) {
		return ledger.Value{}
	}
	return ledger.Value{Text: s.name, At: r.src.Sheet(sheet)}
}

// abbreviates reports whether a name has characters of a title alone, in their order:
// 政治方面 of 政治建设方面. One that a program cut short is such a name.
func abbreviates(name, title string) bool {
	if utf8.RuneCountInString(name) < 2 {
		return false
	}
	rest := name
	for _, c := range title {
		if first, size := utf8.DecodeRuneInString(rest); size > 0 && c == first {
			rest = rest[size:]
		}
	}
	return rest == ""
}

// cutCommonBody takes the name of the body with which the titles of all sheets begin
// from each: 县水务局政治建设方面, 县水务局作风建设方面.
func cutCommonBody(sheets []namedSheet, lex *words.Lexicon) {
	common := sheets[0].plans[0].Name.Text
	for _, s := range sheets {
		for !strings.HasPrefix(s.plans[0].Name.Text, common) {
			_, size := utf8.DecodeLastRuneInString(common)
			common = common[:len(common)-size]
		}
	}
	if !lex.Parties.IsBody(common) {
		return
	}
	for _, s := range sheets {
		for _, p := range s.plans {
			if rest := strings.TrimPrefix(p.Name.Text, common); rest != "" {
				p.Name.Text = rest
			}
		}
	}
}

// findOffices marks the sheets that are named for the offices that keep them: names that
// end as those do, or stand among the offices of the ledger. A short one is an
// office's where other sheets are.
func (r *recogniser) findOffices(sheets []namedSheet) {
	known := r.officesNamed(sheets)
	some := false
	mark := func(is func(name string) bool) {
		for _, s := range sheets {
			if name := s.plans[0].Name.Text; !r.lex.States.Is(name) && (known[name] || is(name)) {
				some = true
				for _, p := range s.plans {
					p.Office = true
				}
			}
		}
	}
	mark(func(name string) bool { return utf8.RuneCountInString(name) > 2 && r.lex.Parties.IsOffice(name) })
	if some {
		mark(r.lex.Parties.IsOffice)
	}
}

// officesNamed are the names in the columns of offices.
func (r *recogniser) officesNamed(sheets []namedSheet) map[string]bool {
	known := map[string]bool{}
	for _, s := range sheets {
		for _, p := range s.plans {
			col := p.Heading.Column(ledger.FieldOffice)
			if col == 0 {
				continue
			}
			for l := range p.Rows {
				if c := l.At(col); c.StandsOn(l.Row) && len(c.Text) <= words.LongestHeading {
					for _, name := range strings.FieldsFunc(c.Text, func(c rune) bool { return strings.ContainsRune("、，,；;\n 　", c) }) {
						known[name] = true
					}
				}
			}
		}
	}
	return known
}
