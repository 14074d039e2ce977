package xlsx

import (
	"io"

	"tongbao/report/ledger/grid"
)

// readStrings is the table of shared strings.
func (p parts) readStrings(part string, budget *grid.Budget) ([]string, error) {
	var table []string
	err := p.read(part, func(s *scanner) error {
		for {
			t, err := s.next()
			if err == io.EOF {
				return nil
			}
			if err != nil {
				return err
			}
			if !t.is(openTag, "si") {
				continue
			}
			text, err := s.richText("si")
			if err != nil {
				return err
			}
			if table = append(table, text); !budget.Text(text) || len(table) > grid.MaxCells {
				return errTooLarge
			}
		}
	})
	return table, err
}

// richText is the text of an element's runs, up to its closing tag. Phonetic
// guides are no part of what the cell shows.
func (s *scanner) richText(element string) (string, error) {
	text, inText, phonetic := s.scratch[:0], false, false
	for {
		t, err := s.next()
		if err != nil {
			return "", truncated(err)
		}
		switch {
		case t.is(closeTag, element):
			s.scratch = text
			return shown(text), nil
		case string(t.name) == "rPh":
			phonetic = t.kind == openTag
		case string(t.name) == "t":
			inText = t.kind == openTag
		case t.kind == textRun && inText && !phonetic:
			text = appendText(text, t)
		}
	}
}

// truncated is the error of an element that does not end.
func truncated(err error) error {
	if err == io.EOF {
		return errDamaged
	}
	return err
}
