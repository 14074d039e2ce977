package notice

import (
	"slices"
	"strings"
	"sync"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// Options are what an office decides about its notices beside the wording.
type Options struct {
	SealSpace    bool // leave room for a seal over the date
	BoldHeadings bool // （一） and 1. bold
	SoonDays     int  // how many days before its deadline a measure is called 将到期; 0: SoonDays
}

// SoonDays is how many days before its deadline a measure is called 将到期 where an office
// does not say otherwise.
const SoonDays = 30

// Compose makes the notice of a ledger through a template. counters are the
// numbers that the ledger's own text may ask for in braces, by name; an empty one is
// known to nobody. The list tells of facts that are required or that the notice needs,
// and nobody gives; their places stay visible in the text as 【待补充：…】.
func Compose(l *ledger.Ledger, t *Template, counters map[string]string, opt Options) (*Notice, finding.List) {
	return compose(l, t, counters, opt, nil, nil)
}

// compose does so; the texts may ask for names beside those of all documents, and of units
// in place of the ledger's rows.
func compose(l *ledger.Ledger, t *Template, counters map[string]string, opt Options, own map[string]Paragraph, units []Unit) (*Notice, finding.List) {
	c := &composer{
		ledger:   l,
		template: t,
		blanks:   newBlanks(l, counters),
		left:     mostText,
		due:      opt.due(l),
		units:    units,
		offices:  sync.OnceValue(func() stats.Offices { return stats.OfficesOf(l) }),
		numbered: map[string]int{}, told: map[*ledger.Measure]bool{}, toldPassages: map[*ledger.Passage]bool{},
	}
	c.blanks.facts.due, c.blanks.facts.own = c.due, own
	if units != nil {
		c.blanks.facts.lacking = lackingIn(counters)
	}
	info := l.Info
	n := &Notice{
		Header:    c.header(),
		Addressee: c.addressee(),
		Remark:    unbracketed(c.info(ledger.Remark)),
		Facts:     info.Values,
		Imprint:   c.imprint(),
		Bold:      opt.BoldHeadings,
	}
	subject := c.subject()
	n.Title = c.title(subject)
	if names := c.issuers(); len(names) > 1 {
		n.Issuers = names
	}
	c.moveAddressee(n)
	n.Sections = c.sections()
	n.Opening, n.Sections, n.Closing = parted(n.Sections)
	if !t.Unsigned {
		n.Signature = Signature{Body: c.signatories(), Date: c.blanks.need(ledger.Dated), SealSpace: opt.SealSpace}
	}
	c.tellSeveralIssuers()
	c.tellMisfits()
	c.tellLeftOut()
	n.Annexes, n.Enclosures = c.annexes()
	n.Meta = Meta{
		Title:   unbrokenNames(n.Title.Text, n.Issuers),
		Author:  strings.Join(c.issuers(), "、"),
		Subject: strings.ReplaceAll(subject, "\n", ""),
		Date:    info.Day(ledger.Dated).String(),
	}
	n.Unknown = distinct(c.blanks.unsure)
	return n, slices.Concat(c.missing(), c.blanks.absences(), c.blanks.found.List(), c.found)
}

// A composer makes the notice of one ledger, from its head to its attachments.
type composer struct {
	ledger   *ledger.Ledger
	template *Template
	blanks   *blanks
	all      []row                // of the ledger, once a part asks for them
	numbered map[string]int       // headings numbered so far that are numbered through the notice, by their column
	left     int                  // bytes of paragraphs for which there is room
	due      due                  // by which rows are judged
	units    []Unit               // of a collective notice
	offices  func() stats.Offices // of the ledger
	found    finding.List         // what is wrong beside the blanks

	told         map[*ledger.Measure]bool // the document says something of them
	toldPassages map[*ledger.Passage]bool
}

// info is a fact in one line.
func (c *composer) info(k ledger.Key) string {
	return oneLine(c.ledger.Info.Text(k))
}

func (c *composer) header() Header {
	h := Header{
		CopyNumber: sixDigits(c.info(ledger.CopyNumber)),
		Secrecy:    c.info(ledger.Secrecy),
		Urgency:    c.info(ledger.Urgency),
		DocNumber:  c.info(ledger.DocNumber),
		Signer:     c.info(ledger.Signer),
	}
	c.setMasthead(&h)
	return h
}

// signatories are the bodies that sign, each on a line.
func (c *composer) signatories() string {
	if names := c.issuers(); len(names) > 1 {
		return strings.Join(names, "\n")
	}
	return c.blanks.need(ledger.Issuer)
}

func (c *composer) subject() string {
	if title := c.ledger.Info.Text(ledger.Title); title != "" {
		return title
	}
	return c.blanks.fill(c.template.Title).Text
}

// title is the title in its lines: 发文机关, then the subject.
func (c *composer) title(subject string) Paragraph {
	issuers := c.issuers()
	issuer := strings.Join(issuers, "")
	lines := breakTitle(issuers, subject)
	text := strings.Join(lines, "\n")
	body := lengthIn(text, issuer)
	return Paragraph{text, slices.Concat(
		ofCell(text[:body], c.ledger.Info.Values[ledger.Issuer].At),
		appendShifted(nil, ofCell(text[body:], c.ledger.Info.Values[ledger.Title].At), body),
	)}
}

// lengthIn is how much of a text in lines another takes up with which it begins; 0 where
// it does not begin with it.
func lengthIn(lines, text string) int {
	n := 0
	for n < len(lines) && text != "" {
		switch {
		case lines[n] == '\n':
		case strings.HasPrefix(lines[n:], "　"): // between two bodies
			n += len("　") - 1
		case lines[n] == text[0]:
			text = text[1:]
		default:
			return 0
		}
		n++
	}
	return n
}

// addressee is 主送, which the template may give where the ledger does not.
func (c *composer) addressee() string {
	text := c.info(ledger.Addressee)
	if text == "" && c.template.Addressee.Given() {
		text = c.blanks.fill(c.template.Addressee).Text
	}
	return ending(text, "：", "：:")
}

// parted takes the paragraphs before the first heading and after the last from the
// sections: the opening and the closing.
func parted(all []Section) (opening []Paragraph, sections []Section, closing []Paragraph) {
	bare := func(s Section) bool { return s.Heading.Text == "" && len(s.Sections) == 0 && s.Table == nil }
	for len(all) > 0 && bare(all[0]) {
		opening = append(opening, all[0].Text...)
		all = all[1:]
	}
	for len(all) > 0 && bare(all[len(all)-1]) {
		closing = append(all[len(all)-1].Text, closing...)
		all = all[:len(all)-1]
	}
	return opening, all, closing
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
