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
	c := &composer{
		ledger:   l,
		template: t,
		blanks:   newBlanks(l, counters),
	}
	info := l.Info
	n := &Notice{
		Header:    c.header(),
		Addressee: ending(c.info(ledger.Addressee), "：", "：:"),
		Opening:   c.opening(),
		Remark:    unbracketed(c.info(ledger.Remark)),
		Facts:     info.Values,
		Imprint:   c.imprint(),
		Bold:      opt.BoldHeadings,
	}
	subject := c.subject()
	n.Title = c.title(subject)
	c.moveAddressee(n)
	n.Sections = c.sections()
	n.Closing = c.closing()
	n.Signature = Signature{Body: c.blanks.need("发文机关"), Date: c.blanks.need("成文日期"), SealSpace: opt.SealSpace}
	c.tellSeveralIssuers()
	n.Annexes, n.Enclosures = c.annexes()
	n.Meta = Meta{
		Title:   strings.ReplaceAll(n.Title.Text, "\n", ""),
		Author:  c.info(ledger.Issuer),
		Subject: strings.ReplaceAll(subject, "\n", ""),
		Date:    info.Day(ledger.Dated).String(),
	}
	n.Unknown = distinct(c.blanks.unsure)
	return n, slices.Concat(c.missing(), c.blanks.found.List(), c.found)
}

// A composer makes the notice of one ledger, from its head to its attachments.
type composer struct {
	ledger   *ledger.Ledger
	template *Template
	blanks   *blanks
	tasks    int          // tasks numbered so far, for numbering through
	found    finding.List // what is wrong beside the blanks
}

// info is a fact in one line.
func (c *composer) info(k ledger.Key) string {
	return oneLine(c.ledger.Info.Text(k))
}

func (c *composer) header() Header {
	return Header{
		CopyNumber: sixDigits(c.info(ledger.CopyNumber)),
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
	return c.blanks.fill(c.template.Title).Text
}

// title is the title in its lines: 发文机关, then the subject.
func (c *composer) title(subject string) Paragraph {
	issuer := c.info(ledger.Issuer)
	lines := breakTitle(issuer, subject)
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
		case lines[n] == text[0]:
			text = text[1:]
		default:
			return 0
		}
		n++
	}
	return n
}

func (c *composer) opening() []Paragraph {
	var j joiner
	for _, s := range c.template.Opening {
		j.add(c.blanks.sentence(s))
	}
	if j.text.Len() == 0 {
		return nil
	}
	return []Paragraph{j.joined()}
}

func (c *composer) closing() []Paragraph {
	closing := c.template.Closing
	var contacts []Paragraph
	for _, contact := range closing.Contacts {
		if filled := c.blanks.facts.fill(oneLine(contact)); filled.whole() {
			contacts = append(contacts, filled.Paragraph)
		}
	}
	if len(contacts) == 0 {
		return nil
	}
	var j joiner
	j.add(c.blanks.fill(closing.Text))
	for i, contact := range contacts {
		if i > 0 {
			j.wording(closing.Separator)
		}
		j.add(contact)
	}
	j.wording(closing.End)
	return []Paragraph{j.joined()}
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
