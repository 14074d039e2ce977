package notice

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
)

// counter numbers the headings of one place in the tree.
type counter struct{ level, n int }

func (k *counter) next() string {
	k.n++
	return label(k.level, k.n)
}

// sections makes the parts of the template that have content.
func (c *composer) sections() []Section {
	var sections []Section
	number, unheaded := counter{level: 1}, counter{level: 2}
	for _, part := range c.template.Sections {
		section := Section{Level: 1}
		below := &unheaded // parts without a heading are one list
		if part.Heading != "" {
			section.Heading, below = c.blanks.fill(part.Heading), &counter{level: 2}
		}
		c.content(&section, part, below)
		if len(section.Text) == 0 && len(section.Sections) == 0 {
			continue
		}
		if section.Heading.Text != "" {
			section.Label = number.next()
		}
		sections = append(sections, section)
	}
	return sections
}

func (c *composer) content(s *Section, part Part, number *counter) {
	if lead := c.blanks.sentence(part.Lead); lead.Text != "" {
		s.Text = append(s.Text, lead)
	}
	switch part.From {
	case FromSetup:
		c.passages(s, c.ledger.Setup, number)
	case FromPlans:
		c.passages(s, c.ledger.Plans, number)
	case FromLedger:
		s.Sections = append(s.Sections, c.aspects(part, number)...)
	}
}

// passages puts run-in headings with their text under s; a passage without a
// heading is a paragraph of its own.
func (c *composer) passages(s *Section, passages []ledger.Passage, number *counter) {
	for _, p := range passages {
		text := c.blanks.fillOwn(p.Text)
		paragraphs := paragraphs(text, p.Text.At)
		switch {
		case p.Heading.Given():
			heading := closed(listmark.CutAny(oneLine(p.Heading.Text)))
			sub := Section{Level: number.level, Label: number.next(), Heading: Paragraph{heading, ofCell(heading, p.Heading.At)}}
			if len(paragraphs) > 0 {
				sub.RunIn, sub.Text = paragraphs[0], paragraphs[1:]
			}
			s.Sections = append(s.Sections, sub)
		case len(s.Sections) == 0:
			s.Text = append(s.Text, paragraphs...)
		default:
			last := &s.Sections[len(s.Sections)-1]
			last.Text = append(last.Text, paragraphs...)
		}
	}
}

// paragraphs parts a cell's text at its line breaks.
func paragraphs(text string, at finding.Ref) []Paragraph {
	var list []Paragraph
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			list = append(list, Paragraph{line, ofCell(line, at)})
		}
	}
	return list
}

// aspects, problems and tasks make a level each. A level that the template
// does not dress, or that the ledger does not have, leaves no heading: what is
// under it moves up.
func (c *composer) aspects(part Part, number *counter) []Section {
	number.level = levelOr(part.Aspect.Level, number.level)
	var sections []Section
	for i := range c.ledger.Aspects {
		aspect := &c.ledger.Aspects[i]
		if part.Aspect.Heading == "" || !aspect.Title.Given() {
			sections = append(sections, c.problems(part, aspect, number)...)
			continue
		}
		section := c.headed(part.Aspect, aspect.Title, number.next())
		section.Level = number.level
		below := counter{level: levelOr(part.Problem.Level, number.level+1)}
		section.Sections = c.problems(part, aspect, &below)
		sections = append(sections, section)
	}
	return sections
}

func (c *composer) problems(part Part, aspect *ledger.Aspect, number *counter) []Section {
	var sections []Section
	for i := range aspect.Problems {
		problem := &aspect.Problems[i]
		if part.Problem.Heading == "" || !problem.Title.Given() {
			sections = append(sections, c.tasksOf(part, problem, number)...)
			continue
		}
		section := c.headed(part.Problem, unstopped(problem.Title), number.next())
		section.Level = number.level
		below := counter{level: levelOr(part.Task.Level, number.level+1)}
		section.Sections = c.tasksOf(part, problem, &below)
		section.liftUntitled()
		sections = append(sections, section)
	}
	return sections
}

func (c *composer) tasksOf(part Part, problem *ledger.Problem, number *counter) []Section {
	var sections []Section
	for i := range problem.Tasks {
		task := &problem.Tasks[i]
		section := Section{Level: number.level}
		if part.Task.Heading != "" && task.Title.Given() {
			if part.Task.Through {
				number.n = c.tasks
			}
			section = c.headed(part.Task, unstopped(task.Title), number.next())
			section.Level = number.level
			c.tasks = number.n
		}
		c.measures(&section, part.Measures, task)
		sections = append(sections, section)
	}
	return sections
}

// liftUntitled moves the text of tasks without a heading to their problem.
func (s *Section) liftUntitled() {
	kept := s.Sections[:0]
	for _, sub := range s.Sections {
		if sub.Heading.Text != "" {
			kept = append(kept, sub)
			continue
		}
		s.Text = append(s.Text, sub.Text...)
	}
	s.Sections = kept
}

func (c *composer) headed(d Dress, title ledger.Value, label string) Section {
	return Section{Label: label, Heading: c.blanks.dressed(d.Heading, title)}
}

// unstopped is the title of a problem or task, which offices write as a sentence
// too, without its full stop: it is quoted inside another. That of an aspect stays.
func unstopped(title ledger.Value) ledger.Value {
	title.Text = open(title.Text)
	return title
}

func levelOr(level, otherwise int) int {
	if level == 0 {
		level = otherwise
	}
	return min(level, 4)
}
