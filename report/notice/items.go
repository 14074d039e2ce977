package notice

import (
	"strconv"

	"tongbao/report/internal/hanzi"
)

// items makes the paragraphs that stand at one place.
func (p *partMaker) items(x Items, f facts) []Paragraph {
	var all []Paragraph
	for i := range x.list {
		made := p.item(&x.list[i], f)
		if x.list[i].Join && len(all) > 0 && len(made) > 0 {
			all[len(all)-1] = joined(all[len(all)-1], made[0])
			made = made[1:]
		}
		all = append(all, made...)
	}
	return p.room(all)
}

// item makes the paragraphs of one item, none where it has nothing to say.
func (p *partMaker) item(i *Item, f facts) []Paragraph {
	if f.rows != nil && i.Where.Given() {
		rows := i.Where.chosen(f.rows.rows)
		if len(rows) == 0 {
			return nil
		}
		f.rows = p.over(rows)
	}
	if !i.Each.Given() {
		return p.textItem(i, f)
	}
	texts := p.each(i, f)
	if len(texts) == 0 {
		return nil
	}
	if !i.Separate {
		texts = []Paragraph{joined(texts...)}
	}
	return p.labelled(i, f, texts)
}

// labelled puts an item's label before its first paragraph, or into one of its own.
func (p *partMaker) labelled(i *Item, f facts, texts []Paragraph) []Paragraph {
	label := p.blanks.fillFrom(f, i.Label)
	switch {
	case label.Text == "":
		return texts
	case i.Alone:
		return append([]Paragraph{label}, texts...)
	}
	texts[0] = joined(label, texts[0])
	return texts
}

// textItem makes the paragraphs of a text. One that asks for fields none of which is
// filled in is not said, nor one of a list with nothing to say and a mark behind it.
func (p *partMaker) textItem(i *Item, f facts) []Paragraph {
	filled := f.say(i.Text)
	if len(filled.absent) > 0 && !filled.told || filled.hollow && open(filled.Text) == "" {
		return nil
	}
	if f.rows != nil {
		p.blanks.lackFields(filled.absent, f.rows.at())
		p.tellRows(i.Text, f.rows.rows)
	}
	list := p.blanks.said(filled).lines()
	if len(list) == 0 {
		return nil
	}
	return p.labelled(i, f, list)
}

// each says what an item says of each measure.
func (p *partMaker) each(i *Item, f facts) []Paragraph {
	var said []row
	var numbers []int // of those, from 1
	of, own := 0, i.Each.numbersMeasures()
	for _, r := range f.rows.rows {
		if r.measure == nil {
			continue
		}
		says := p.says(i.Each, f, r)
		if says || own && r.measure.Action.Given() {
			of++
		}
		if says {
			said, numbers = append(said, r), append(numbers, of)
		}
	}
	texts := make([]Paragraph, 0, len(said))
	for n, r := range said {
		filled := p.ofMeasure(f, r, numbers[n], of).say(i.Each)
		p.blanks.lackFields(filled.absent, r.measure.Text.At)
		p.tellRows(i.Each, []row{r})
		texts = append(texts, p.blanks.said(filled).closed())
	}
	return texts
}

// says reports whether a text that is said of each measure has something to say of one.
func (p *partMaker) says(t Text, f facts, r row) bool {
	f.room = nil
	one := p.ofMeasure(f, r, 1, 2)
	return one.say(t).told || t.asks(nameText) && one.extra[nameText].Text != ""
}

// ofMeasure is what a text may ask for that is said of the n-th of some measures. The
// number of one alone is not given in brackets: there it says nothing.
func (p *partMaker) ofMeasure(f facts, r row, n, of int) facts {
	f.rows = p.over([]row{r})
	f.lone = of == 1
	f.extra = map[string]Paragraph{
		nameText:    measureText(r.measure),
		nameOrdinal: {Text: hanzi.Numeral(n)}, nameFigure: {Text: strconv.Itoa(n)}, nameCircled: {Text: circled(n)},
	}
	return f
}

// numbersMeasures reports whether the numbers of a text are those of the measures, one that has
// nothing to say counted too: the second measure's progress is 二是 without the first's.
func (t Text) numbersMeasures() bool {
	return !saying(t.pieces).blanks(func(b *blank) bool {
		c := columnNamed(b.name)
		return c == nil || !c.text
	})
}

// asks reports whether a text has a name in braces.
func (t Text) asks(name string) bool {
	return !saying(t.pieces).blanks(func(b *blank) bool { return b.name != name })
}

// mostText is how many bytes of paragraphs a notice is made of; what is longer is refused
// for its length when it is laid out.
const mostText = 64 << 20

// room keeps the paragraphs for which there still is room.
func (c *composer) room(all []Paragraph) []Paragraph {
	for i, p := range all {
		if c.left -= len(p.Text); c.left < 0 {
			return all[:i]
		}
	}
	return all
}
