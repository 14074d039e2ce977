package notice

import (
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
	texts[0].Text = c.blanks.fill(wording.Lead) + texts[0].Text
	if !wording.Separate {
		texts = []Paragraph{joined(texts)}
	}
	if wording.RunIn && s.Heading != "" {
		s.Heading = closed(s.Heading)
		s.RunIn, texts = texts[0].Text, texts[1:]
	}
	s.Text = append(s.Text, texts...)
}

func measureTexts(wording Measures, task *ledger.Task) []Paragraph {
	var texts []Paragraph
	for i := range task.Measures {
		m := &task.Measures[i]
		if text := closed(oneLine(m.Text.Text)); text != "" {
			texts = append(texts, Paragraph{Text: text, At: m.Text.At})
		}
	}
	if len(texts) > 1 {
		for i := range texts {
			ordinal := strings.ReplaceAll(wording.Each, "{序}", hanzi.Numeral(i+1))
			texts[i].Text = ordinal + texts[i].Text
		}
	}
	return texts
}

func joined(texts []Paragraph) Paragraph {
	whole := Paragraph{At: texts[0].At}
	var b strings.Builder
	for _, p := range texts {
		b.WriteString(p.Text)
	}
	whole.Text = b.String()
	return whole
}
