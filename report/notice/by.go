package notice

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"tongbao/report/ledger"
)

// A By is the columns that a level heads rows by: of each row the first that is filled in.
type By []string

// UnmarshalYAML reads one column or a list of them.
func (b *By) UnmarshalYAML(n *yaml.Node) error {
	list := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		list = n.Content
	}
	if len(list) == 0 || len(list) > maxBy {
		return faultAt(n.Line, "by 后面应写一栏，或者用方括号括起来的几栏（最多%d栏）：前一栏没有的，看后一栏", maxBy)
	}
	for _, one := range list {
		if one.Kind != yaml.ScalarNode || strings.TrimSpace(one.Value) == "" {
			return faultAt(one.Line, "by 后面应写栏目的名称，如 by: 反馈问题")
		}
		*b = append(*b, strings.TrimSpace(one.Value))
	}
	return nil
}

// maxBy is how many columns a level has at most.
const maxBy = 3

// of is the column by which a row is headed, with what it has there.
func (b By) of(r row) (*column, ledger.Value) {
	for _, name := range b {
		c := columnNamed(name)
		if v := c.value(r); v.Given() {
			return c, v
		}
	}
	c := columnNamed(b[0])
	return c, c.value(r)
}

// ofAspects reports whether rows are headed by what is quoted as a whole.
func (b By) ofAspects() bool { return slices.Contains(b, string(ledger.FieldAspect)) }

// ofStates reports whether rows are headed by states, which have an order of their own.
func (b By) ofStates() bool { return len(b) == 1 && columnNamed(b[0]).states }

// String names the columns.
func (b By) String() string { return strings.Join(b, "、") }

// validate tells of the first column that there is none of.
func (b By) validate(from Source, line int) error {
	for _, name := range b {
		if from.column(name) == nil {
			return faultAt(line, "by 写作“%s”，没有这一栏%s", name, meant(name, columnOrder))
		}
	}
	return nil
}
