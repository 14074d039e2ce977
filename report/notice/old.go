package notice

import (
	"go.yaml.in/yaml/v3"
)

// refuseOld tells who has a template of the form before parts what to change. That form
// is not read: what each key became is said at the first of them.
func refuseOld(n *yaml.Node) error {
	if n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		switch key := n.Content[i]; key.Value {
		case "sections", "opening", "closing":
			return faultAt(key.Line, "“%s”是旧的写法，现在全文写成一个列表 parts。%s", key.Value, oldKeys[key.Value])
		}
	}
	return nil
}

// oldKeys says what became of the keys of the old form.
var oldKeys = map[string]string{
	"opening": "请改成 parts 里的第一项“- text: 一段话”，一句话的几种说法写成“[甲|乙]”",
	"closing": "请改成 parts 里的最后一项“- text: 一段话”，几种联系方式写成“[电话：{联系电话}&；电子邮箱：{电子邮箱}]”",
	"sections": "请把 sections 改成 parts；lead 改成 text；aspect、problem、task 改成 levels 里的" +
		"“- by: 方面”“- by: 反馈问题”“- by: 具体问题”；through: true 改成 through: notice；level 改成 number；" +
		"measures 改成最后一级的 text，如“- each: \"[{序}是]{文}\"”，lead 改成 label",
}
