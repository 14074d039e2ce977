package notice

import (
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// Options are what an office decides about its notices beside the wording.
type Options struct {
	SealSpace    bool // leave room for a seal over the date
	BoldHeadings bool // （一） and 1. bold
}

// Compose makes the notice of a ledger through a template. counters are the
// numbers that the ledger's own text may ask for in braces, by name; an empty one is
// known to nobody. The list tells of facts that are required or that the notice needs,
// and nobody gives; their places stay visible in the text as 【待补充：…】.
func Compose(l *ledger.Ledger, t *Template, counters map[string]string, opt Options) (*Notice, finding.List) {
	room := mostFilled
	c := &composer{
		ledger:   l,
		template: t,
		facts:    facts{info: l.Info, counters: counters, room: &room},
		lacking:  lacking(l),
	}
	info := l.Info
	n := &Notice{
		Header:    c.header(),
		Addressee: ending(c.info(ledger.Addressee), "：", "：:"),
		Opening:   c.opening(),
		Remark:    unbracketed(c.info(ledger.Remark)),
		TitleAt:   info.Values[ledger.Title].At,
		Imprint:   c.imprint(),
		Bold:      opt.BoldHeadings,
	}
	subject := c.subject()
	n.Title = breakTitle(c.info(ledger.Issuer), subject)
	n.Sections = c.sections()
	n.Closing = c.closing()
	n.Signature = Signature{Body: c.need("发文机关"), Date: c.need("成文日期"), SealSpace: opt.SealSpace}
	c.tellSeveralIssuers()
	n.Annexes, n.Enclosures = c.annexes()
	n.Meta = Meta{
		Title:   strings.Join(n.Title, ""),
		Author:  c.info(ledger.Issuer),
		Subject: strings.ReplaceAll(subject, "\n", ""),
		Date:    info.Day(ledger.Dated).String(),
	}
	n.Unknown = distinct(c.unsure)
	return n, append(c.missing(), c.told.List()...)
}

type composer struct {
	ledger   *ledger.Ledger
	template *Template
	facts    facts
	lacking  map[string]string // counters of levels that the ledger does not have, each without a text
	tasks    int               // tasks numbered so far, for numbering through
	needed   []string          // names of facts that are not given, in order of need
	unsure   []string          // names of counters that nobody knows, in order of need
	unknown  []string          // names in the template that mean nothing
	told     finding.Log
}

// info is a fact in one line.
func (c *composer) info(k ledger.Key) string {
	return oneLine(c.ledger.Info.Text(k))
}

// need is a fact that the notice can't do without.
func (c *composer) need(name string) string {
	return c.fill("{" + name + "}")
}

// fill fills a text of the template, and remembers what it could not fill.
func (c *composer) fill(text string) string { return c.fillFrom(c.facts, text) }

func (c *composer) fillFrom(f facts, text string) string {
	filled := f.fill(text)
	c.lacks(filled)
	for _, name := range filled.unknown {
		if !slices.Contains(c.unknown, name) {
			c.unknown = append(c.unknown, name)
			c.told.Add(c.facts.unknownName(name, c.ledger.File))
		}
	}
	return filled.text
}

// fillOwn fills the braces of a ledger's own text.
func (c *composer) fillOwn(v ledger.Value) string {
	filled := c.facts.fill(v.Text)
	c.told.Add(c.facts.unknownCounters(filled.unknown, v)...)
	c.lacks(filled)
	return filled.text
}

// lacks remembers what a text shows gaps for, and tells where there was no room.
func (c *composer) lacks(f filling) {
	c.needed = append(c.needed, f.missing...)
	c.unsure = append(c.unsure, f.unsure...)
	if f.crowded {
		c.told.AddFirst(crowded(c.ledger.File))
	}
}

// sentence is the first variant for which everything is known, its counters of levels
// that the ledger has; else the first with all its facts, though nobody knows a number;
// else the first with its gaps shown.
func (c *composer) sentence(s Sentence) string {
	known := c.facts.with(c.lacking)
	for _, good := range []func(filling) bool{filling.whole, filling.factual} {
		for _, variant := range s {
			if filled := known.fill(variant); good(filled) {
				c.lacks(filled)
				return filled.text
			}
		}
	}
	if len(s) == 0 {
		return ""
	}
	return c.fill(s[0])
}

func (c *composer) header() Header {
	return Header{
		CopyNumber: c.info(ledger.CopyNumber),
		Secrecy:    c.info(ledger.Secrecy),
		Urgency:    c.info(ledger.Urgency),
		Masthead:   c.info(ledger.Masthead),
		DocNumber:  c.info(ledger.DocNumber),
		Signer:     c.info(ledger.Signer),
	}
}

func (c *composer) subject() string {
	if title := c.ledger.Info.Text(ledger.Title); title != "" {
		return title
	}
	return c.fill(c.template.Title)
}

func (c *composer) opening() []Paragraph {
	var b strings.Builder
	for _, s := range c.template.Opening {
		b.WriteString(c.sentence(s))
	}
	if b.Len() == 0 {
		return nil
	}
	return []Paragraph{{Text: b.String(), At: c.ledger.Info.Values[ledger.Sender].At}}
}

func (c *composer) closing() []Paragraph {
	closing := c.template.Closing
	var contacts []string
	for _, contact := range closing.Contacts {
		if filled := c.facts.fill(contact); filled.whole() {
			contacts = append(contacts, oneLine(filled.text))
		}
	}
	if len(contacts) == 0 {
		return nil
	}
	text := c.fill(closing.Text) + strings.Join(contacts, closing.Separator) + closing.End
	return []Paragraph{{Text: text, At: c.ledger.Info.Values[ledger.Phone].At}}
}

func (c *composer) imprint() Imprint {
	copyTo := c.info(ledger.CopyTo)
	if copyTo != "" {
		copyTo = ending(strings.TrimPrefix(copyTo, "抄送："), "。", "。")
	}
	printed := strings.TrimSuffix(c.info(ledger.Printed), "印发")
	if d := c.ledger.Info.Day(ledger.Printed); !d.IsZero() {
		printed = d.Chinese()
	}
	return Imprint{CopyTo: copyTo, Printer: c.info(ledger.Printer), Printed: printed}
}
