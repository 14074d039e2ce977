package review

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A Book is a ledger as the rules see it: with each distinct text once, in the
// ledger's order. Merged titles share a cell; a cell split into measures yields
// one text for each.
type Book struct {
	*ledger.Ledger
	Counted stats.Statistics // of the ledger
	Texts   []Text
	all     []*ledger.Measure // nil until a rule asks
	sheets  []listing         // what each of several sheets lists, for the rules on what is counted twice
	named   []mention         // the places that the texts name; nil until a rule asks
	home    region            // where the ledger is at home; nil until a rule asks
}

func newBook(l *ledger.Ledger, counted stats.Statistics) *Book {
	room := textsOfMeasure * counted.Measures.Total
	c := collector{first: make(map[finding.Ref]int32, room), texts: make([]Text, 0, room)}
	c.info(l.Info)
	c.passages(l.Setup)
	for _, a := range l.Aspects {
		c.aspect(a)
	}
	c.passages(l.Plans)
	c.annexes(l.Annexes)
	b := &Book{Ledger: l, Counted: counted, Texts: c.texts}
	b.sheets = b.listings()
	return b
}

// textsOfMeasure is about how many texts a ledger has for each of its measures.
const textsOfMeasure = 5

// A collector gathers the texts of a ledger, each once: the same words in another cell
// are another text. Most cells have one text, and a large ledger has millions of them.
type collector struct {
	first map[finding.Ref]int32 // the first text of a cell, as an index of texts
	more  map[ledger.Value]bool // the others of cells that are split
	texts []Text
}

func (c *collector) add(p Place, values ...ledger.Value) {
	for _, v := range values {
		if v.Given() && !c.known(v) {
			c.texts = append(c.texts, newText(v, p))
		}
	}
}

// known reports whether a text was met before, and notes that it is now.
func (c *collector) known(v ledger.Value) bool {
	i, again := c.first[v.At]
	switch {
	case !again:
		c.first[v.At] = int32(len(c.texts))
		return false
	case c.texts[i].Text == v.Text || c.more[v]:
		return true
	case c.more == nil:
		c.more = map[ledger.Value]bool{}
	}
	c.more[v] = true
	return false
}

// row adds a table's row, each cell with the heading of its column.
func (c *collector) row(headings, row []ledger.Value) {
	for i, v := range row {
		known := len(c.texts)
		if c.add(Tabular, v); i < len(headings) && len(c.texts) > known && v.At != headings[i].At {
			c.texts[known].column = headings[i].Text
		}
	}
}

// The facts that hold words; dates, numbers and the contact block are not text.
var (
	nameKeys    = []ledger.Key{ledger.Issuer, ledger.ShortName, ledger.Sender, ledger.Team, ledger.Masthead, ledger.Addressee, ledger.CopyTo, ledger.Printer}
	headingKeys = []ledger.Key{ledger.Title, ledger.DocNumber, ledger.Attachments, ledger.Remark}
)

func (c *collector) info(i ledger.Info) {
	for _, k := range nameKeys {
		c.add(Name, i.Values[k])
	}
	for _, k := range headingKeys {
		c.add(Heading, i.Values[k])
	}
}

func (c *collector) passages(list []ledger.Passage) {
	for _, p := range list {
		c.add(Heading, p.Heading)
		c.add(Prose, p.Text)
	}
}

func (c *collector) aspect(a ledger.Aspect) {
	c.add(Heading, a.Title)
	for _, p := range a.Problems {
		c.add(Heading, p.Title)
		for _, t := range p.Tasks {
			c.add(Heading, t.Title)
			c.add(Prose, t.Cause, t.Goal)
			for _, m := range t.Measures {
				c.measure(m)
			}
		}
	}
}

func (c *collector) measure(m ledger.Measure) {
	if m.Progress.Given() { // Text joins what stands in two cells
		c.add(Prose, m.Action, m.Progress)
	} else {
		c.add(Prose, m.Text)
	}
	c.add(Duty, m.Leader, m.Office, m.Supporters, m.Person)
	c.add(Prose, m.Reason, m.Difficulty, m.Next, m.System, m.Evidence, m.Accountability, m.Recovered, m.Amount, m.Mended, m.Note)
}

func (c *collector) annexes(list []ledger.Annex) {
	for _, a := range list {
		c.add(Heading, a.Name)
		for _, row := range a.Table {
			c.row(a.Table[0], row)
		}
		c.add(Prose, a.Paragraphs...)
	}
}
