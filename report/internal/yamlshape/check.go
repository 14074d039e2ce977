package yamlshape

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"tongbao/report/internal/nearest"
)

// Check holds YAML to the type that it is for. It makes scalars that are for
// strings strings: a name may look like a number or a day.
func Check(n *yaml.Node, t reflect.Type) error { return check(n, t, "") }

// readsItself is what types implement that hold YAML to their shape as they read it.
var readsItself = reflect.TypeFor[yaml.Unmarshaler]()

func check(n *yaml.Node, t reflect.Type, key string) error {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if n.ShortTag() == "!!null" {
		return nil
	}
	if reflect.PointerTo(t).Implements(readsItself) {
		return nil
	}
	switch t.Kind() {
	case reflect.Pointer:
		return check(n, t.Elem(), key)
	case reflect.Struct, reflect.Map:
		return checkMapping(n, t, key)
	case reflect.Slice:
		return checkList(n, t, key)
	case reflect.Bool:
		return checkBool(n, key)
	case reflect.Int:
		return checkInt(n, key)
	}
	if n.Kind != yaml.ScalarNode {
		return fault(n, key, "只写一段文字")
	}
	n.Tag = "!!str"
	return nil
}

// checkBool makes all of YAML's words for true and false these two.
func checkBool(n *yaml.Node, key string) error {
	var value bool
	if n.Decode(&value) != nil {
		return fault(n, key, "写 true 或 false")
	}
	n.Tag, n.Value = "!!bool", strconv.FormatBool(value)
	return nil
}

func checkInt(n *yaml.Node, key string) error {
	var value int
	if n.Kind != yaml.ScalarNode || n.Decode(&value) != nil {
		return fault(n, key, "写一个整数")
	}
	return nil
}

func checkMapping(n *yaml.Node, t reflect.Type, key string) error {
	if n.Kind != yaml.MappingNode {
		return fault(n, key, "写成"+formOf(t, key)+"的样子，冒号用英文的，后面空一格")
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		name, value := n.Content[i], n.Content[i+1]
		of, ok := memberOf(t, name.Value)
		switch {
		case !ok && key == "":
			return fmt.Errorf("第%d行有误：没有“%s”这个项目，请核对名称%s", name.Line, name.Value, meant(t, name.Value))
		case !ok:
			return fmt.Errorf("第%d行有误：“%s”里没有“%s”这个项目，请核对名称%s", name.Line, key, name.Value, meant(t, name.Value))
		case seen[name.Value]:
			return fmt.Errorf("第%d行有误：“%s”前面已经写过，请只留一处", name.Line, name.Value)
		}
		seen[name.Value] = true
		if err := check(value, of, name.Value); err != nil {
			return err
		}
	}
	return nil
}

// formOf shows how a mapping is written: with the keys that it must have, where there are
// others that it may have.
func formOf(t reflect.Type, key string) string {
	if key == "" || t.Kind() != reflect.Struct {
		return "“名称: 内容”"
	}
	var needed []string
	fields := reflect.VisibleFields(t)
	for _, field := range fields {
		if key := KeyOf(field); key != "" && !strings.Contains(field.Tag.Get("yaml"), ",omitempty") {
			needed = append(needed, key+": …")
		}
	}
	if len(needed) == 0 || len(needed) == len(fields) {
		return "“名称: 内容”"
	}
	return "“{" + strings.Join(needed, ", ") + "}”"
}

// meant asks whether a key was meant to be one that a mapping has, where one is near, and
// else lists them.
func meant(t reflect.Type, name string) string {
	var keys []string
	for _, field := range reflect.VisibleFields(t) {
		if key := KeyOf(field); key != "" {
			keys = append(keys, key)
		}
	}
	if near := nearest.Word(name, keys); near != "" {
		return "，是不是“" + near + "”"
	}
	return "，可以写的有：" + strings.Join(keys, "、")
}

// memberOf is the type of what a mapping has under a name.
func memberOf(t reflect.Type, name string) (reflect.Type, bool) {
	if t.Kind() == reflect.Map {
		return t.Elem(), true
	}
	field, ok := FieldNamed(t, name)
	return field.Type, ok
}

func checkList(n *yaml.Node, t reflect.Type, key string) error {
	if n.Kind != yaml.SequenceNode {
		return fault(n, key, "写成列表，用方括号括起来，如 [甲, 乙]")
	}
	for _, item := range n.Content {
		if err := check(item, t.Elem(), key); err != nil {
			return err
		}
	}
	return nil
}

// fault says what should be written after a key; none is the file as a whole.
func fault(n *yaml.Node, key, want string) error {
	if key == "" {
		return fmt.Errorf("第%d行有误：每一项应当%s", n.Line, want)
	}
	return fmt.Errorf("第%d行有误：“%s”后面应当%s", n.Line, key, want)
}

// FieldNamed is the field of a struct that a key of YAML stands for.
func FieldNamed(t reflect.Type, key string) (reflect.StructField, bool) {
	for _, field := range reflect.VisibleFields(t) {
		if key != "" && KeyOf(field) == key {
			return field, true
		}
	}
	return reflect.StructField{}, false
}

// KeyOf is a field's key in YAML, empty where it has none.
func KeyOf(field reflect.StructField) string {
	key, _, _ := strings.Cut(field.Tag.Get("yaml"), ",")
	return strings.TrimPrefix(key, "-")
}
