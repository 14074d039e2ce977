package notice

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"tongbao/report/ledger"
)

// A Where chooses rows: each column must have one of its words. A state is one of the
// five; of another column the words are looked for in the text.
type Where struct {
	conditions []condition
	line       int
}

// A condition is on one column. Rest takes in what has none of the words that other parts
// name.
type condition struct {
	column string
	words  []string
	rest   bool
	others []string
	line   int
}

// theRest is the word for the rows that no other part of the same source takes by the same
// column.
const theRest = "其余"

// Given reports whether rows are chosen at all.
func (w Where) Given() bool { return len(w.conditions) > 0 }

// UnmarshalYAML reads a mapping of columns to a word or a list of words.
func (w *Where) UnmarshalYAML(n *yaml.Node) error {
	w.line = n.Line
	if n.Kind != yaml.MappingNode || len(n.Content) == 0 {
		return faultAt(n.Line, "where 后面应写成“栏目: [词]”的样子，如 {状态: [已完成]}")
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		name, value := n.Content[i], n.Content[i+1]
		c := condition{column: name.Value, line: name.Line}
		if value.Kind == yaml.ScalarNode {
			value = &yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{value}, Line: value.Line}
		}
		if value.Kind != yaml.SequenceNode {
			return faultAt(value.Line, "“%s”后面应写一个词，或用方括号括起来的几个词", name.Value)
		}
		for _, word := range value.Content {
			if word.Kind != yaml.ScalarNode || strings.TrimSpace(word.Value) == "" {
				return faultAt(word.Line, "“%s”后面有一个词是空的", name.Value)
			}
			if text := strings.TrimSpace(word.Value); text == theRest {
				c.rest = true
			} else {
				c.words = append(c.words, text)
			}
		}
		w.conditions = append(w.conditions, c)
	}
	return nil
}

// chosen keeps the rows that are chosen.
func (w Where) chosen(rows []row) []row {
	if !w.Given() {
		return rows
	}
	return slices.DeleteFunc(slices.Clone(rows), func(r row) bool { return !w.takes(r) })
}

func (w Where) takes(r row) bool {
	return !slices.ContainsFunc(w.conditions, func(c condition) bool {
		column := columnNamed(c.column)
		return !c.takes(column.value(r).Text, column.only != nil)
	})
}

// passages keeps the passages that are chosen. One that the office has put into no part
// is put into one by its heading.
func (w Where) passages(all []ledger.Passage) []*ledger.Passage {
	var chosen []*ledger.Passage
	for i := range all {
		p := &all[i]
		if !slices.ContainsFunc(w.conditions, func(c condition) bool {
			if c.column == passagePart && p.Part.Given() {
				return !c.takes(p.Part.Text, false)
			}
			return !c.takes(p.Heading.Text, false)
		}) {
			chosen = append(chosen, p)
		}
	}
	return chosen
}

// takes reports whether a text has one of the words, or, exactly, is one.
func (c condition) takes(text string, exactly bool) bool {
	has := func(words []string) bool {
		return slices.ContainsFunc(words, func(word string) bool {
			return text == word || !exactly && strings.Contains(oneLine(text), word)
		})
	}
	return has(c.words) || c.rest && !has(c.others)
}

// settleRest tells the parts that take the rest of a column what others take.
func settleRest(parts []Part) {
	for i := range parts {
		for k := range parts[i].Where.conditions {
			c := &parts[i].Where.conditions[k]
			if !c.rest {
				continue
			}
			for j := range parts {
				if i != j && parts[i].From == parts[j].From {
					c.others = append(c.others, parts[j].Where.words(c.column)...)
				}
			}
		}
	}
}

// named are the words of all conditions.
func (w Where) named() []string {
	var all []string
	for _, c := range w.conditions {
		all = append(all, c.words...)
	}
	return all
}

// words are those that a column must have one of.
func (w Where) words(column string) []string {
	for _, c := range w.conditions {
		if c.column == column {
			return c.words
		}
	}
	return nil
}
