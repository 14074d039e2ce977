package notice

import (
	"fmt"
	"reflect"

	"go.yaml.in/yaml/v3"

	"tongbao/report/internal/yamlshape"
)

// A Template is the wording and the structure of a kind of document: parts, one after the
// other. README of templates explains it on a page.
type Template struct {
	Name      string `yaml:"name"`      // one line that says what it is for
	Title     Text   `yaml:"title"`     // used where 通报信息 gives no 标题
	Addressee Text   `yaml:"addressee"` // used where 通报信息 gives no 主送
	Parts     []Part `yaml:"parts"`

	Paper    string  `yaml:"paper"`    // what the files of a paper (文书) are called; empty: it is a notice
	For      Columns `yaml:"for"`      // a paper for each of these; of several the first that the ledger has
	Where    Where   `yaml:"where"`    // the rows that papers are made of
	Unsigned bool    `yaml:"unsigned"` // it is signed by hand: no 署名 and 成文日期
}

// A Source names where a part's rows come from.
type Source string

// The sources, by their names in a template.
const (
	FromNothing Source = ""       // the part has its own text alone
	FromSetup   Source = "setup"  // 组织落实
	FromLedger  Source = "ledger" // 整改台账
	FromPlans   Source = "plans"  // 今后打算
	FromUnits   Source = "units"  // the ledgers of a collective notice (集体通报)
)

// A Part is a piece of the document: a heading, paragraphs, and rows of the ledger under
// headings of their own. Each of these may be missing. One whose rows are none is left out.
type Part struct {
	Heading Text `yaml:"heading"`
	Dress   `yaml:",inline"`
	Text    Items   `yaml:"text"`
	From    Source  `yaml:"from"`
	Where   Where   `yaml:"where"`
	Table   Cells   `yaml:"table"` // a table, with a row for each measure
	Rows    string  `yaml:"rows"`  // or for each of these
	Form    Form    `yaml:"form"`  // a table to be filled in
	Levels  []Level `yaml:"levels"`
	line    int
}

// A Level heads the rows that have something in common. Rows without it have no heading:
// what is under it moves up.
type Level struct {
	By      By   `yaml:"by"`      // columns; 标题 for setup and plans
	Heading Text `yaml:"heading"` // {文} where it is not given
	Dress   `yaml:",inline"`
	Through string `yaml:"through"` // part or notice: numbers go on as far as that
	Text    Items  `yaml:"text"`
	line    int
}

// A Dress says how a heading looks.
type Dress struct {
	Number Numbering `yaml:"number"` // that of its depth where it is not given
	RunIn  bool      `yaml:"run-in"` // what is under it goes on in its paragraph
	Stop   *bool     `yaml:"stop"`   // it ends in 。; nil: where it is run in
}

// Items are what stands under a heading, above the headings of the next level.
type Items struct {
	list  []Item
	given bool // even as an empty list, which says that nothing stands there
}

// An Item is one or several paragraphs: a text, or what is said of each measure.
type Item struct {
	Text     Text  `yaml:"text"`
	Each     Text  `yaml:"each"`     // of each measure; {序}, {号} and {圈} for its number
	Label    Text  `yaml:"label"`    // before the first
	Alone    bool  `yaml:"alone"`    // the label is a paragraph of its own
	Separate bool  `yaml:"separate"` // each measure is a paragraph of its own
	Join     bool  `yaml:"join"`     // it goes on in the paragraph before
	Where    Where `yaml:"where"`
	line     int
}

// Columns are names of columns.
type Columns []string

// UnmarshalYAML reads a name or a list of names.
func (x *Columns) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		*x = Columns{n.Value}
		return nil
	}
	return n.Decode((*[]string)(x))
}

// UnmarshalYAML reads a part and keeps its line.
func (p *Part) UnmarshalYAML(n *yaml.Node) error {
	type plain Part
	p.line = n.Line
	return decode(n, (*plain)(p))
}

// UnmarshalYAML reads a level and keeps its line.
func (l *Level) UnmarshalYAML(n *yaml.Node) error {
	type plain Level
	l.line = n.Line
	return decode(n, (*plain)(l))
}

// UnmarshalYAML reads a text, or a list of texts and items.
func (x *Items) UnmarshalYAML(n *yaml.Node) error {
	x.given = true
	if n.Kind != yaml.SequenceNode {
		x.list = make([]Item, 1)
		return x.list[0].UnmarshalYAML(n)
	}
	return n.Decode(&x.list)
}

// UnmarshalYAML reads a text, or what a mapping says of it.
func (i *Item) UnmarshalYAML(n *yaml.Node) error {
	i.line = n.Line
	if n.Kind == yaml.ScalarNode {
		return i.Text.UnmarshalYAML(n)
	}
	type plain Item
	return decode(n, (*plain)(i))
}

// decode holds YAML to a struct's keys before it is read.
func decode(n *yaml.Node, into any) error {
	if err := yamlshape.Check(n, reflect.TypeOf(into).Elem()); err != nil {
		return err
	}
	return n.Decode(into)
}

// ParseTemplate reads a template from YAML. Whatever in it is unknown, or has no effect
// where it stands, is an error, so that a slip of the pen does not silently change a
// document. An error is a Chinese sentence that tells the line and what would be right.
func ParseTemplate(data []byte) (*Template, error) {
	node, err := yamlshape.Parse(data)
	if err != nil {
		return nil, err
	}
	var t Template
	if node != nil {
		if err := refuseOld(node); err != nil {
			return nil, err
		}
		if err := decode(node, &t); err != nil {
			return nil, err
		}
	}
	if err := t.tooMuch(); err != nil {
		return nil, err
	}
	return &t, t.validate()
}

// validate holds a template to what the types cannot say.
func (t *Template) validate() error {
	if !t.Title.Given() {
		return fmt.Errorf("缺少 title（标题）")
	}
	if len(t.Parts) == 0 {
		return fmt.Errorf("缺少 parts（各部分）")
	}
	for _, text := range []Text{t.Title, t.Addressee} {
		if err := namesIn(text, overLedger); err != nil {
			return err
		}
	}
	for i := range t.Parts {
		if err := t.Parts[i].validate(); err != nil {
			return err
		}
	}
	settleRest(t.Parts)
	return t.validatePaper()
}
