package notice

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Bounds on a template. The shipped ones have four parts and some thirty texts; what a
// part says of a level is said again for each title, and a part from the ledger has the
// whole ledger, so that a template of some kilobytes could make a notice of any size.
const (
	maxSections   = 50
	maxFromLedger = 3
	maxSentences  = 200
	maxVariants   = 50
	maxContacts   = 50
	maxText       = 5000 // characters of a text that is written once
	maxTextNames  = 100  // names in braces of one
	maxDress      = 300  // characters of a text that is written for each title or measure
	maxDressNames = 3    // names in braces of one
)

// tooMuch tells of the first thing of which a template has more than the bounds let in.
func (t *Template) tooMuch() error {
	if len(t.Sections) > maxSections {
		return fmt.Errorf("sections 有%d个部分，最多%d个", len(t.Sections), maxSections)
	}
	if len(t.Opening) > maxSentences {
		return fmt.Errorf("opening 有%d句，最多%d句", len(t.Opening), maxSentences)
	}
	if len(t.Closing.Contacts) > maxContacts {
		return fmt.Errorf("contacts 有%d项，最多%d项", len(t.Closing.Contacts), maxContacts)
	}
	whole := append([]string{t.Title, t.Closing.Text, t.Closing.Separator, t.Closing.End}, t.Closing.Contacts...)
	for _, text := range whole {
		if err := bounded(text, maxText, maxTextNames); err != nil {
			return err
		}
	}
	for _, s := range t.Opening {
		if err := s.tooMuch(); err != nil {
			return err
		}
	}
	return tooMuchOf(t.Sections)
}

// tooMuchOf does so for the parts of a template.
func tooMuchOf(parts []Part) error {
	fromLedger := 0
	for _, part := range parts {
		if part.From == FromLedger {
			fromLedger++
		}
		if err := part.tooMuch(); err != nil {
			return err
		}
	}
	if fromLedger > maxFromLedger {
		return fmt.Errorf("sections 里有%d个部分的 from 写作 ledger，最多%d个", fromLedger, maxFromLedger)
	}
	return nil
}

func (p Part) tooMuch() error {
	if err := bounded(p.Heading, maxText, maxTextNames); err != nil {
		return err
	}
	for _, text := range []string{p.Aspect.Heading, p.Problem.Heading, p.Task.Heading, p.Measures.Lead, p.Measures.Each} {
		if err := bounded(text, maxDress, maxDressNames); err != nil {
			return err
		}
	}
	return p.Lead.tooMuch()
}

func (s Sentence) tooMuch() error {
	if len(s) > maxVariants {
		return fmt.Errorf("“%s”等一句的写法有%d种，最多%d种", beginning(s[0]), len(s), maxVariants)
	}
	for _, variant := range s {
		if err := bounded(variant, maxText, maxTextNames); err != nil {
			return err
		}
	}
	return nil
}

// bounded tells of a text with too many characters or names in braces.
func bounded(text string, characters, names int) error {
	if n := utf8.RuneCountInString(text); n > characters {
		return fmt.Errorf("“%s”这一段有%d个字，最多%d个", beginning(text), n, characters)
	}
	if n := strings.Count(text, "{"); n > names {
		return fmt.Errorf("“%s”这一段有%d个花括号，最多%d个", beginning(text), n, names)
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
