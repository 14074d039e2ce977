package notice

import "tongbao/report/ledger"

// groups heads rows by the levels from one on. A level that the rows do not have leaves no
// heading: what is under it moves up.
func (p *partMaker) groups(depth int, rows []row, number *counter) []Section {
	levels := p.part.Levels
	if depth == len(levels) {
		if depth == 0 && !p.part.Text.given {
			return p.untitled(measuresAlone, rows, number, Dress{})
		}
		return nil
	}
	level := &levels[depth]
	var sections []Section
	for _, g := range grouped(rows, level.By) {
		if !g.title.Given() {
			sections = append(sections, p.untitled(p.under(depth), g.rows, number, level.Dress)...)
			sections = append(sections, p.groups(depth+1, g.rows, number)...)
			continue
		}
		sections = append(sections, p.headed(depth, g, number))
	}
	return sections
}

// headed is a group under its heading.
func (p *partMaker) headed(depth int, g group, number *counter) Section {
	level := &p.part.Levels[depth]
	number.dressed(level.Number)
	f := p.blanks.facts
	f.rows = p.over(g.rows)
	title := g.title
	if !level.By.ofAspects() { // what is quoted inside a sentence ends none
		title.Text = open(title.Text)
	}
	s := Section{Level: number.role(), Heading: p.headingOf(level, title, f)}
	s.Label = p.number(level, depth, number)
	f.extra = titleNames(title)
	s.Text = p.items(p.under(depth), f)
	s.Sections = p.groups(depth+1, g.rows, &counter{level: number.level + 1})
	s.liftUntitled()
	s.finish(level.Dress)
	return s
}

// titleNames are the names for a title in the texts under it.
func titleNames(title ledger.Value) map[string]Paragraph {
	text := open(oneLine(title.Text))
	quotation := Quoted(text)
	return map[string]Paragraph{nameText: {text, ofCell(text, title.At)}, nameQuoted: {quotation, ofCell(quotation, title.At)}}
}

// untitled is what stands under a level whose heading the rows do not have.
func (p *partMaker) untitled(x Items, rows []row, number *counter, d Dress) []Section {
	f := p.blanks.facts
	f.rows = p.over(rows)
	f.extra = titleNames(ledger.Value{})
	text := p.items(x, f)
	if len(text) == 0 {
		return nil
	}
	return []Section{{Level: number.role(), Text: text, runsIn: d.RunIn}}
}

// measuresAlone is what stands under the last level where the template does not say.
var measuresAlone = func() Items {
	each, _ := NewText("[{" + nameOrdinal + "}是]{" + nameText + "}")
	return Items{list: []Item{{Each: each}}}
}()

// under is what stands under a level.
func (p *partMaker) under(depth int) Items {
	level := &p.part.Levels[depth]
	if !level.Text.given && depth == len(p.part.Levels)-1 {
		return measuresAlone
	}
	return level.Text
}

// liftUntitled moves text without a heading to the one over it, with the way it is set.
func (s *Section) liftUntitled() {
	kept := s.Sections[:0]
	for _, sub := range s.Sections {
		if sub.Heading.Text != "" {
			kept = append(kept, sub)
			continue
		}
		s.runsIn = s.runsIn || sub.runsIn && len(s.Text) == 0
		s.Text = append(s.Text, sub.Text...)
	}
	s.Sections = kept
}
