package notice

import (
	"fmt"
	"reflect"

	"tongbao/report/internal/yamlshape"
)

// A Template is the wording and the structure of a kind of notice. Its texts
// may hold facts in braces, {单位简称}, and counters, {措施数}.
type Template struct {
	Name     string     `yaml:"name"`    // for who reads the file; nothing shows it
	Title    string     `yaml:"title"`   // used where 通报信息 gives no 标题
	Opening  []Sentence `yaml:"opening"` // joined into one paragraph
	Sections []Part     `yaml:"sections"`
	Closing  Closing    `yaml:"closing"`
}

// A Sentence is given as variants: the first is taken whose facts are all known and
// whose counters count levels that the ledger has.
type Sentence []string

// A Source names where a part's content comes from.
type Source string

// The sources, by their names in a template.
const (
	FromSetup  Source = "setup"  // 组织落实
	FromLedger Source = "ledger" // 整改台账
	FromPlans  Source = "plans"  // 今后打算
)

// A Part is a first-level section of the notice. Without a heading its
// content stands at the level that Unheaded gives, or at the first.
type Part struct {
	From    Source   `yaml:"from"`
	Heading string   `yaml:"heading"`
	Lead    Sentence `yaml:"lead"` // a paragraph under the heading

	// Levels dress the titles of the ledger's levels. An empty one leaves the
	// level out; its content moves up.
	Aspect   Dress    `yaml:"aspect"`
	Problem  Dress    `yaml:"problem"`
	Task     Dress    `yaml:"task"`
	Measures Measures `yaml:"measures"`
}

// A Dress is the wording around a title, {文} for the title, {引文} for the
// title in quotation marks. Through numbers on through the whole notice.
type Dress struct {
	Heading string `yaml:"heading"`
	Through bool   `yaml:"through"`
	// Level fixes the heading level (1 to 4); 0 takes the next one.
	Level int `yaml:"level"`
}

// Measures says how a task's measures are told.
type Measures struct {
	Lead string `yaml:"lead"` // before the first, such as 整改落实情况：
	// Each is a measure's beginning where there are several, {序} for its
	// number in Chinese: "{序}是".
	Each     string `yaml:"each"`
	Separate bool   `yaml:"separate"` // each measure is a paragraph of its own
	RunIn    bool   `yaml:"run-in"`   // they go on in the task heading's paragraph
}

// Closing is the last paragraph, with how to reach the body. It is left out
// where no contact is known.
type Closing struct {
	Text      string   `yaml:"text"`
	Contacts  []string `yaml:"contacts"` // those whose facts are known are listed
	Separator string   `yaml:"separator"`
	End       string   `yaml:"end"`
}

// ParseTemplate reads a template from YAML. Unknown keys are errors, so that a
// slip of the pen does not silently change a notice. An error is a Chinese
// sentence that tells the line and the key.
func ParseTemplate(data []byte) (*Template, error) {
	node, err := yamlshape.Parse(data)
	if err != nil {
		return nil, err
	}
	var t Template
	if node != nil {
		if err := yamlshape.Check(node, reflect.TypeFor[Template]()); err != nil {
			return nil, err
		}
		if err := node.Decode(&t); err != nil {
			return nil, fmt.Errorf("写法有误，请对照自带的模板核对：%w", err)
		}
	}
	return &t, t.validate()
}

// validate holds a template to its bounds, and to what the types cannot say.
func (t *Template) validate() error {
	if err := t.tooMuch(); err != nil {
		return err
	}
	if t.Title == "" {
		return fmt.Errorf("缺少 title（标题）")
	}
	if len(t.Sections) == 0 {
		return fmt.Errorf("缺少 sections（各部分）")
	}
	for i, part := range t.Sections {
		switch part.From {
		case FromSetup, FromLedger, FromPlans:
		default:
			return fmt.Errorf("sections 的第%d部分的 from 写作“%s”，应为 setup、ledger 或 plans", i+1, part.From)
		}
		for _, dress := range []Dress{part.Aspect, part.Problem, part.Task} {
			if dress.Level < 0 || dress.Level > 4 {
				return fmt.Errorf("sections 的第%d部分的 level 写作%d，应在1至4之间", i+1, dress.Level)
			}
		}
	}
	return nil
}
