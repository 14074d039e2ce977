package review

import "tongbao/report/finding"

var spaceInChinese = Rule{
	ID: "space-in-chinese", Severity: finding.Suspect,
	Title:  "汉字之间的空格",
	Reason: "中文句子里不加空格；空格多是排版或复制时留下的。",
	Check:  inTexts(checkSpace, Prose, Heading),
	Hits:   []string{"抓好 落实", "抓好落实， 确保成效", "完成 。", "抓好　落实"},
	Misses: []string{"抓好落实", "抓好\n　　落实", "开展“学劳模精神 建一流工地”活动", "使用 Word 软件", "学习《甲 乙》"},
}

func checkSpace(t *Text) []Fault {
	return t.spaces(func(before, after rune) bool { return chinese(before) && chinese(after) },
		"汉字之间有多余的空格。", "请删去空格。")
}

var spaceBesideDigit = Rule{
	ID: "space-beside-digit", Severity: finding.Hint,
	Title:  "汉字与数字之间的空格",
	Reason: "公文里汉字与数字之间不加空格。",
	Check:  inTexts(checkSpaceBesideDigit, Prose, Heading),
	Hits:   []string{"共 29 个任务", "完成率 98%，成效明显"},
	Misses: []string{"共29个任务", "第 a 类", "“弘扬 100 年”"},
}

func checkSpaceBesideDigit(t *Text) []Fault {
	return t.spaces(func(before, after rune) bool {
		return chinese(before) && digit(after) || (digit(before) || before == '%') && chinese(after)
	}, "汉字与数字之间有空格。", "公文里汉字与数字之间不加空格，请删去。")
}

// spaces tells of the runs of blanks between two characters that ask for
// none. Quotes and book titles keep the blanks that they have.
func (t *Text) spaces(wrong func(before, after rune) bool, summary, advice string) []Fault {
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
			if quoted == 0 && wrong(t.at(i-1), t.at(end)) {
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
