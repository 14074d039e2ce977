package notice

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// measures tells a task's measures under its heading: in one paragraph or in
// several, numbered 一是, 二是 where there are more than one.
func (c *composer) measures(s *Section, wording Measures, task *ledger.Task) {
	texts := measureTexts(wording, task)
	if len(texts) == 0 {
		return
	}
	texts[0] = joined(c.blanks.fill(wording.Lead), texts[0])
	if !wording.Separate {
		texts = []Paragraph{joined(texts...)}
	}
	if wording.RunIn && s.Heading.Text != "" {
		s.Heading = s.Heading.closed()
		s.RunIn, texts = texts[0], texts[1:]
	}
	s.Text = append(s.Text, texts...)
}

func measureTexts(wording Measures, task *ledger.Task) []Paragraph {
	var texts []Paragraph
	for i := range task.Measures {
		if p := measureText(&task.Measures[i]); p.Text != "" {
			texts = append(texts, p)
		}
	}
	if len(texts) > 1 {
		for i := range texts {
			ordinal := strings.ReplaceAll(wording.Each, "{序}", hanzi.Numeral(i+1))
			texts[i] = joined(Paragraph{Text: ordinal}, texts[i])
		}
	}
	return texts
}

// measureText is a measure as a paragraph, of one cell or of two.
func measureText(m *ledger.Measure) Paragraph {
	text := closed(oneLine(m.Text.Text))
	p := Paragraph{text, ofCell(text, m.Text.At)}
	if at, two := m.Joint(); two {
		joint := min(len(oneLine(m.Text.Text[:at])), len(text))
		p.Origins = slices.Concat(
			ofCell(text[:joint], m.Action.At),
			appendShifted(nil, ofCell(text[joint:], m.Progress.At), joint),
		)
	}
	return p
}

func joined(texts ...Paragraph) Paragraph {
	var j joiner
	for _, p := range texts {
		j.add(p)
	}
	return j.joined()
}
