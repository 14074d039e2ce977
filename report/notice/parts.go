package notice

import (
	"tongbao/report/finding"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
)

// A partMaker makes one part of a document.
type partMaker struct {
	*composer
	part    *Part
	scope   *scope // the rows of a part from the ledger, nil of others
	through map[int]int
}

// sections makes the parts that have content. Parts without a heading are one list: the
// headings under them are numbered on.
func (c *composer) sections() []Section {
	var sections []Section
	number, unheaded := counter{level: 1}, counter{level: 2}
	for i := range c.template.Parts {
		p := partMaker{composer: c, part: &c.template.Parts[i], through: map[int]int{}}
		if section, any := p.section(&number, &unheaded); any {
			sections = append(sections, section)
		}
	}
	return sections
}

// section makes the part; any is false where it has nothing to say.
func (p *partMaker) section(number, unheaded *counter) (s Section, any bool) {
	s.Level = 1
	below := unheaded
	if p.part.Heading.Given() {
		number.dressed(p.part.Number)
		s.Level = number.role()
		below = &counter{level: number.level + 1}
	}
	switch p.part.From {
	case FromLedger, FromUnits:
		rows := p.part.Where.chosen(p.rows())
		if p.part.From == FromUnits {
			rows = p.part.Where.chosen(p.rowsOfUnits())
		}
		if len(rows) == 0 {
			return s, false
		}
		p.scope = p.over(rows)
		s.Text = p.items(p.part.Text, p.facts())
		s.Table = p.table(rows)
		if s.Table == nil || len(p.part.Levels) > 0 {
			s.Sections = p.groups(0, rows, below)
			s.liftUntitled()
		}
	default:
		passages := p.part.Where.passages(p.passagesOf(p.part.From))
		if p.part.From != FromNothing && len(passages) == 0 {
			p.tellEmpty()
			return s, false
		}
		s.Text = p.items(p.part.Text, p.facts())
		s.Table = p.table(nil)
		p.passages(&s, passages, below)
	}
	if len(s.Text) == 0 && len(s.Sections) == 0 && s.Table == nil && (p.part.From != FromNothing || !p.part.Heading.Given()) {
		return s, false
	}
	if p.part.Heading.Given() {
		s.Heading = p.blanks.fillFrom(p.facts(), p.part.Heading)
		s.Label = number.next()
		s.finish(p.part.Dress)
	}
	return s, true
}

// facts are what a text of the part may ask for.
func (p *partMaker) facts() facts {
	f := p.blanks.facts
	f.rows = p.scope
	return f
}

func (c *composer) passagesOf(from Source) []ledger.Passage {
	switch from {
	case FromSetup:
		return c.ledger.Setup
	case FromPlans:
		return c.ledger.Plans
	}
	return nil
}

// rows are those of the whole ledger.
func (c *composer) rows() []row {
	if c.all == nil {
		c.all = rowsOf(c.ledger, &c.due)
	}
	return c.all
}

// over is the scope of some rows.
func (c *composer) over(rows []row) *scope {
	return &scope{ledger: c.ledger, rows: rows, all: len(rows) == len(c.all), offices: c.offices}
}

// titled is how the headings of passages look where the template does not say.
var titled = Level{By: By{passageTitle}, Dress: Dress{RunIn: true}}

// passages puts headings with their text under s; a passage without a heading is
// paragraphs of its own.
func (p *partMaker) passages(s *Section, passages []*ledger.Passage, number *counter) {
	level := &titled
	if len(p.part.Levels) > 0 {
		level = &p.part.Levels[0]
	}
	number.dressed(level.Number)
	for _, passage := range passages {
		p.toldPassages[passage] = true
		paragraphs := paragraphs(p.blanks.fillOwn(passage.Text), passage.Text.At)
		switch {
		case passage.Heading.Given():
			sub := Section{Level: number.role(), Text: paragraphs}
			sub.Heading = p.headingOf(level, passage.Heading, p.facts())
			sub.Label = p.number(level, 0, number)
			sub.finish(level.Dress)
			if level.RunIn && level.Stop == nil {
				sub.Heading = sub.Heading.closed()
			}
			s.Sections = append(s.Sections, sub)
		case len(s.Sections) == 0:
			s.Text = append(s.Text, paragraphs...)
		default:
			last := &s.Sections[len(s.Sections)-1]
			last.Text = append(last.Text, paragraphs...)
		}
	}
}

// headingOf dresses the title of a level. One that is not dressed keeps its own mark
// where that says that something follows.
func (p *partMaker) headingOf(level *Level, title ledger.Value, f facts) Paragraph {
	if !level.Heading.Given() {
		text := oneLine(title.Text)
		if p.part.From != FromUnits { // a body is called as it is
			text = listmark.CutAny(text)
		}
		return Paragraph{text, ofCell(text, title.At)}
	}
	return p.blanks.dressed(f, level.Heading, title)
}

// number is the next number of a level, which may go on from elsewhere.
func (p *partMaker) number(level *Level, depth int, number *counter) string {
	switch level.Through {
	case throughPart:
		number.n = p.through[depth]
		defer func() { p.through[depth] = number.n }()
	case throughNotice:
		number.n = p.numbered[level.By.String()]
		defer func() { p.numbered[level.By.String()] = number.n }()
	}
	return number.next()
}

// finish runs the first paragraph on in the heading's, and gives the heading its mark.
func (s *Section) finish(d Dress) {
	if (d.RunIn || s.runsIn) && len(s.Text) > 0 {
		s.RunIn, s.Text = s.Text[0], s.Text[1:]
	}
	switch {
	case d.Stop != nil && !*d.Stop:
		s.Heading = s.Heading.cut(open(s.Heading.Text))
	case d.Stop != nil || s.RunIn.Text != "":
		s.Heading = s.Heading.closed()
	}
}

// paragraphs parts a cell's text at its line breaks.
func paragraphs(text string, at finding.Ref) []Paragraph {
	return Paragraph{text, ofCell(text, at)}.lines()
}
