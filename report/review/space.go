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
	return t.spaces(func(from, to int) bool {
		return chinese(t.at(from-1)) && chinese(t.at(to)) && !t.spreadName(from, to)
	}, "汉字之间有多余的空格。", "请删去空格。")
}

// spreadName tells whether the blanks from up to spread a name of two
// characters, as lists of names have it: 王　磊、李明明.
func (t *Text) spreadName(from, to int) bool {
	alone := func(r rune) bool { return r == 0 || r == '\n' || oneOf(r, "、，；：。（") }
	return hanzi.IsHan(t.at(from-1)) && alone(t.at(from-2)) && hanzi.IsHan(t.at(to)) && alone(t.at(to+1))
}

// spaces tells of the runs of blanks that are wrong where they stand. Quotes
// and book titles keep the blanks that they have.
func (t *Text) spaces(wrong func(from, to int) bool, summary, advice string) []Fault {
	if !t.blanks {
		return nil
	}
	var faults []Fault
	quoted := 0
	for i := 0; i < len(t.Runes); i++ {
		switch r := t.Runes[i]; {
		case oneOf(r, "“《"):
			quoted++
		case oneOf(r, "”》"):
			quoted = max(quoted-1, 0)
		case blank(r):
			end := i
			for blank(t.at(end)) {
				end++
			}
			if quoted == 0 && !t.endsArticle(i) && wrong(i, end) {
				faults = append(faults, t.fault(i, end, summary, advice))
			}
			i = end - 1
		}
	}
	return faults
}

func blank(r rune) bool {
	return r == ' ' || r == '\u00A0' || r == '\u3000' || r >= '\u2000' && r <= '\u200A'
}

// endsArticle tells whether 第一条, 第二章 and the like end before i: a blank
// follows them by custom.
func (t *Text) endsArticle(i int) bool {
	if !oneOf(t.at(i-1), "条章节款编") {
		return false
	}
	from := t.back(i-1, func(r rune) bool { return !oneOf(r, "零〇百0123456789"+hanzi.Numerals) })
	return t.at(from-1) == '第'
}
