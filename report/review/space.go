package review

import (
	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

var spaceInChinese = Rule{
	Kind: &finding.Kind{
		ID: "space-in-chinese", Severity: finding.Suspect,
		Title:  "汉字之间的空格",
		Reason: "中文句子里不加空格；空格多是排版或复制时留下的。",
	},
	Check: inTexts(checkSpace, Prose, Heading),
	Hits:  []string{"抓好 落实", "抓好落实， 确保成效", "完成 。", "抓好　落实"},
	Misses: []string{"抓好落实", "抓好\n　　落实", "开展“学劳模精神 建一流工地”活动", "使用 Word 软件", "学习《甲 乙》", "第十二条　本办法自印发之日起施行。",
		"组长：王 磊，副组长：李　明、张强强（党组成员）"},
}

func checkSpace(t *Text) []Fault {
	var faults []Fault
	for _, g := range gapsIn(t) {
		if chinese(g.before()) && chinese(g.after()) && !g.spreadsName() {
			faults = append(faults, g.fault("汉字之间有多余的空格。", "请删去空格。"))
		}
	}
	return faults
}

// spreadsName reports whether the gap spreads a name of two characters, as
// lists of names have it: 王　磊、李明明.
func (g gap) spreadsName() bool {
	alone := func(r rune) bool { return r == 0 || r == '\n' || oneOf(r, "、，；：。（") }
	return hanzi.IsHan(g.before()) && alone(g.text.at(g.from-2)) && hanzi.IsHan(g.after()) && alone(g.text.at(g.to+1))
}
