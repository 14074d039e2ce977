package notice

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Bounds on a template. The shipped ones have some ten parts and some forty texts; what a
// part says of a level is said again for each title, and a part from the ledger may have
// the whole ledger, so that a template of some kilobytes could make a notice of any size.
const (
	maxParts      = 50
	maxFromLedger = 20
	maxLevels     = 6
	maxItems      = 50
	maxText       = 5000 // characters of a text that is written once
	maxTextNames  = 100  // names in braces of one
	maxDress      = 300  // characters of a text that is written for each title or measure
	maxDressNames = 20   // names in braces of one
)

// tooMuch tells of the first thing of which a template has more than the bounds let in.
func (t *Template) tooMuch() error {
	if len(t.Parts) > maxParts {
		return fmt.Errorf("parts 有%d个部分，最多%d个", len(t.Parts), maxParts)
	}
	fromLedger := 0
	for i := range t.Parts {
		if t.Parts[i].From == FromLedger {
			fromLedger++
		}
		if err := t.Parts[i].tooMuch(); err != nil {
			return err
		}
	}
	if fromLedger > maxFromLedger {
		return fmt.Errorf("parts 里有%d个部分的 from 写作 ledger，最多%d个", fromLedger, maxFromLedger)
	}
	for _, text := range []Text{t.Title, t.Addressee} {
		if err := bounded(text, maxText, maxTextNames); err != nil {
			return err
		}
	}
	return nil
}

func (p *Part) tooMuch() error {
	if len(p.Levels) > maxLevels {
		return faultAt(p.line, "levels 有%d级，最多%d级", len(p.Levels), maxLevels)
	}
	if err := bounded(p.Heading, maxText, maxTextNames); err != nil {
		return err
	}
	if err := p.Text.tooMuch(maxText, maxTextNames); err != nil {
		return err
	}
	for i := range p.Levels {
		if err := bounded(p.Levels[i].Heading, maxDress, maxDressNames); err != nil {
			return err
		}
		if err := p.Levels[i].Text.tooMuch(maxDress, maxDressNames); err != nil {
			return err
		}
	}
	return p.tooMuchTable()
}

// tooMuch does so for what stands at one place, whose texts may have so many characters
// and names.
func (x Items) tooMuch(characters, names int) error {
	if len(x.list) > maxItems {
		return faultAt(x.list[0].line, "text 有%d项，最多%d项", len(x.list), maxItems)
	}
	for i := range x.list {
		item := &x.list[i]
		if err := bounded(item.Text, characters, names); err != nil {
			return err
		}
		for _, text := range []Text{item.Each, item.Label} {
			if err := bounded(text, maxDress, maxDressNames); err != nil {
				return err
			}
		}
	}
	return nil
}

// bounded tells of a text with too many characters or names in braces.
func bounded(t Text, characters, names int) error {
	text := t.raw
	if n := utf8.RuneCountInString(text); n > characters {
		return faultAt(t.Line, "“%s”这一段有%d个字，最多%d个", beginning(text), n, characters)
	}
	if n := strings.Count(text, "{"); n > names {
		return faultAt(t.Line, "“%s”这一段有%d个花括号，最多%d个", beginning(text), n, names)
	}
	return nil
}

// beginning returns the first characters of a text, by which a person finds it.
func beginning(text string) string {
	const most = 12
	n := 0
	for at := range text {
		if n++; n > most {
			return text[:at] + "…"
		}
	}
	return text
}
