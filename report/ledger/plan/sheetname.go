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

// A sheetNamer finds what sheets are named for.
type sheetNamer struct{ *recogniser }

// nameSheets tells what each of the ledger's sheets stands for: its name, or a title above
// its table that says it in full, of an aspect or of the office that keeps it.
func (r *recogniser) nameSheets(plans []*Plan) {
	n := sheetNamer{r}
	sheets := n.ledgerSheets(plans)
	common := commonTitles(sheets)
	for i := range sheets {
		sheets[i].titles = slices.DeleteFunc(sheets[i].titles, func(c *grid.Cell) bool {
			return common[titleText(c)] && !strings.HasPrefix(r.lex.Sheets.Subject(c.Text), sheets[i].name)
		})
	}
	for _, s := range sheets {
		name := n.nameOf(s)
		for _, p := range s.plans {
			p.Name = name
		}
	}
	if len(sheets) > 1 {
		cutCommonBody(sheets, r.lex)
		n.findOffices(sheets)
	}
}

func (n *sheetNamer) ledgerSheets(plans []*Plan) []namedSheet {
	var sheets []namedSheet
	for _, p := range plans {
		if p.Role != ledger.RoleLedger {
			continue
		}
		if last := len(sheets) - 1; last >= 0 && sheets[last].plans[0].Sheet == p.Sheet {
			sheets[last].plans = append(sheets[last].plans, p)
			continue
		}
		sheets = append(sheets, namedSheet{[]*Plan{p}, n.titlesAbove(p), listmark.CutAny(strings.TrimSpace(hanzi.Normal(p.Sheet.Name)))})
	}
	return sheets
}

// titlesAbove returns the rows with one text above a table that are no part of a form,
// as 填报单位：… is, and no attachment's number or day.
func (n *sheetNamer) titlesAbove(p *Plan) []*grid.Cell {
	var titles []*grid.Cell
	for _, l := range p.Sheet.Head(headingDepth) {
		if l.Row >= p.Heading.Top {
			break
		}
		if c, _ := l.Only(); c.StandsOn(l.Row) && !n.isFormality(c.Text) {
			titles = append(titles, c)
		}
	}
	return titles
}

func (n *sheetNamer) isFormality(text string) bool {
	_, _, annex := words.Annex(text)
	_, err := when.Parse(strings.Trim(strings.TrimPrefix(hanzi.Squeeze(text), "截至"), "()"), when.Frame{})
	return annex || !errors.Is(err, when.ErrNotDate) || n.lex.Phrases.NamesFiller(text) || n.lex.Phrases.BeginsRemark(text)
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
func (n *sheetNamer) nameOf(s namedSheet) ledger.Value {
	sheet := s.plans[0].Sheet
	counts := words.OnlyCounts(sheet.Name)
	if own := n.lex.Sheets.Subject(s.name); n.lex.Parties.IsOffice(own) {
		return ledger.Value{Text: own, At: n.src.Sheet(sheet)}
	}
	for _, c := range s.titles {
		v := n.src.Value(sheet, c)
		if v.Text = n.lex.Sheets.Subject(v.Text); !v.Given() {
			continue
		}
		if at := strings.Index(v.Text, s.name); at > 0 && n.lex.Parties.IsBody(v.Text[:at]) {
			v.Text = v.Text[at:]
		}
		if counts || abbreviates(s.name, v.Text) {
			return v
		}
	}
	if words.IsDefaultName(sheet.Name) {
		return ledger.Value{}
	}
	return ledger.Value{Text: s.name, At: n.src.Sheet(sheet)}
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
