// Package yamlshape reads YAML that people write. Its errors are Chinese sentences
// that tell in which line an unknown key or a wrong kind of value stands.
package yamlshape

import (
	"errors"
	"fmt"
	"regexp"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// Parse reads a text as YAML; a text that says nothing is nil.
func Parse(data []byte) (*yaml.Node, error) {
	if err := noText(data); err != nil {
		return nil, err
	}
	if !utf8.Valid(data) {
		return nil, errors.New("不是 UTF-8 编码的文字。请用记事本打开它，另存时把编码选为 UTF-8")
	}
	var document yaml.Node
	if err := yaml.Unmarshal(data, &document); err != nil {
		return nil, fmt.Errorf("%s写法有误。请检查：缩进用空格并且对齐，冒号用英文的、后面有空格，引号和括号成对，路径外面不加双引号", lineOf(err))
	}
	if len(document.Content) == 0 || document.Content[0].ShortTag() == "!!null" {
		return nil, nil
	}
	if left := maxNodes; !fits(document.Content[0], &left) {
		return nil, fmt.Errorf("内容太多，超过%d项", maxNodes)
	}
	return document.Content[0], nil
}

// maxNodes is how many values a text may have, what is referred to (&, *) counting each
// time: with references to references a short one has any number.
const maxNodes = 50_000

// fits takes from what is left what a value counts, and reports whether that was enough.
func fits(n *yaml.Node, left *int) bool {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	*left--
	for _, inside := range n.Content {
		if *left < 0 || !fits(inside, left) {
			return false
		}
	}
	return *left >= 0
}

var lineNumber = regexp.MustCompile(`line (\d+)`)

// lineOf is where the YAML library's message says that the fault is; it does not
// always say.
func lineOf(err error) string {
	if match := lineNumber.FindStringSubmatch(err.Error()); match != nil {
		return "第" + match[1] + "行附近的"
	}
	return ""
}
