package xlsx

import (
	"io"

	"tongbao/report/ledger/grid"
)

// A stringTable has the shared strings: their texts, and of those whose runs have
// fonts of their own what else is to be known, by index.
type stringTable struct {
	texts []string
	rich  map[int]richText
}

// at returns a string; ok is false for an index that the table does not have.
func (t *stringTable) at(i int) (text richText, ok bool) {
	if i < 0 || i >= len(t.texts) {
		return richText{}, false
	}
	if text, ok := t.rich[i]; ok {
		return text, true
	}
	return richText{text: t.texts[i]}, true
}

// readStrings is the table of shared strings.
func (p parts) readStrings(part string, budget *grid.Budget) (stringTable, error) {
	table := stringTable{rich: map[int]richText{}}
	err := p.read(part, each(func(s *scanner, _ token) error {
		if !s.at("sst", "si") {
			return nil
		}
		text, err := s.richText()
		if err != nil {
			return err
		}
		if text.styled != "" || text.struck {
			table.rich[len(table.texts)] = text
		}
		if table.texts = append(table.texts, text.text); !budget.Shared(text.text) || len(table.texts) > grid.MaxCells {
			return errTooLarge
		}
		return nil
	}))
	return table, err
}

// A richText is what rich text shows: that of its runs that are not struck through.
type richText struct {
	text   string // all of it, as a rule
	styled string // of the runs with fonts of their own, which a cell's struck font does not strike
	struck bool   // some run with text is struck through
}

// richText reads the text of the element that is open, up to its closing tag.
// Phonetic guides are no part of what the cell shows.
func (s *scanner) richText() (richText, error) {
	depth := len(s.stack)
	w := runs{text: s.scratch[:0], styled: s.own[:0]}
	for {
		t, err := s.next()
		if err != nil {
			return richText{}, truncated(err)
		}
		if t.depth == depth && t.kind == closeTag {
			s.scratch, s.own = w.text, w.styled
			return w.read(), nil
		}
		switch {
		case t.kind == textRun && s.below(depth, "t"):
			w.text = appendText(w.text, t)
		case t.kind == textRun && s.below(depth, "r", "t"):
			w.add(t)
		case t.kind != openTag:
		case s.below(depth, "r"):
			w.inStyled, w.inStruck = false, false
		case s.below(depth, "r", "rPr"):
			w.inStyled = true
		case s.below(depth, "r", "rPr", "strike"):
			w.inStruck = flagOr(t, "val", true)
		}
	}
}

// runs are those of a rich text while it is read.
type runs struct {
	text, styled       []byte
	struck             bool
	inStyled, inStruck bool // the run in hand has a font of its own, which is struck through
}

func (w *runs) add(t token) {
	if w.inStruck {
		w.struck = w.struck || !isBlank(t.text)
		return
	}
	w.text = appendText(w.text, t)
	if w.inStyled {
		w.styled = appendText(w.styled, t)
	}
}

func (w *runs) read() richText {
	text := richText{text: shown(w.text), struck: w.struck}
	if len(w.styled) == len(w.text) {
		text.styled = text.text
	} else {
		text.styled = shown(w.styled)
	}
	return text
}

// truncated is the error of an element that does not end.
func truncated(err error) error {
	if err == io.EOF {
		return errDamaged
	}
	return err
}
