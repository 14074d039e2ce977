package table_test

import (
	"strings"
	"testing"

	"tongbao/report/finding"
)

func TestMissingColumnsAreTold(t *testing.T) {
	for _, c := range []struct{ name, rows, want string }{
		{"none", heads + first, ""},
		{"what judges a measure", "反馈问题|整改措施\n甲|学习。", "责任科室提示 完成时限提示"},
		{"titles", "整改措施|责任科室|完成时限|状态\n学习。|甲科|长期|推进中", "反馈问题错误"},
		{"titles that stand across the table", "整改措施|责任科室|完成时限|状态\n一、政治方面\n学习。|甲科|长期|推进中", ""},
		{"titles that stand above it", "一、政治方面\n整改措施|责任科室|完成时限|状态\n学习。|甲科|长期|推进中", ""},
		{"a state that is ticked", "反馈问题|整改措施|责任科室|完成时限|已完成|未完成\n甲|学习。|甲科|长期|√", ""},
	} {
		_, found := tableOf(c.rows)
		var told []string
		for _, f := range found {
			field, _, _ := strings.Cut(strings.TrimPrefix(f.Summary, "表头里没有“"), "”")
			told = append(told, field+f.Severity.String())
			if f.ID() != "missing-column" || f.At.Col != 1 {
				t.Errorf("%s: %s at %s", c.name, f.ID(), f.At)
			}
		}
		if strings.Join(told, " ") != c.want {
			t.Errorf("%s: %v, want %s", c.name, told, c.want)
		}
	}
}

// A column passed over for another of its field is told, in whatever order they stand.
func TestColumnsOfOneFieldAreTold(t *testing.T) {
	const rest = "|整改措施|责任科室|状态|"
	for heads, want := range map[string]string{
		"反馈问题|完成时限" + rest + "整改时限":        "F1 “完成时限”和“整改时限”两列都像是完成时限，没有采用“整改时限”。",
		"反馈问题|工作完成时限表" + rest + "整改时限":     "B1 “整改时限”和“工作完成时限表”两列都像是完成时限，没有采用“工作完成时限表”。",
		"反馈问题|完成时限" + rest + "完成时间":        "",
		"反馈问题|完成时限" + rest + "完成时间|销号时间":   "G1 “完成时间”和“销号时间”两列都像是完成日期，没有采用“销号时间”。",
		"反馈问题|完成时限" + rest + "整改时限|整改期限":   "F1 “完成时限”和“整改时限”两列都像是完成时限，没有采用“整改时限”。 G1 “完成时限”和“整改期限”两列都像是完成时限，没有采用“整改期限”。",
		"反馈问题|完成时限" + rest + "心得":          "",
		"反馈问题|完成时限|整改措施|责任科室|已完成|未完成|整改状态": "",
	} {
		_, found := tableOf(heads + "\n甲")
		var told []string
		for _, f := range found {
			told = append(told, f.At.Cell()+" "+f.Summary)
		}
		if strings.Join(told, " ") != want {
			t.Errorf("%s: %s, want %s", heads, strings.Join(told, " "), want)
		}
	}
}

// A column of words of which nothing is known, before the measures, may be titles.
func TestUnreadColumnsAreTold(t *testing.T) {
	const a, b = "序号|反馈问题|归口|整改措施|责任科室|完成时限|状态|心得\n", "|学习。|甲科|长期|推进中|体会深刻"
	for _, c := range []struct{ name, rows, merge, want string }{
		{"words", "1|甲|政治站位不高" + b, "", "unread-column C1"},
		{"a document's number", "1|甲|督〔2025〕3号" + b, "", ""},
		{"one character", "1|甲|是" + b, "", ""},
		{"nothing", "1|甲|" + b, "", ""},
		{"words in half of the cells", "1|甲|政治" + b + "\n2|乙|3" + b, "", ""},
		{"words in most of them", "1|甲|政治" + b + "\n2|乙|3" + b + "\n3|丙|作风" + b + "\n4|丁|" + b, "", "unread-column C1"},
		{"a merged cell counts once", "1|甲|政治" + b + "\n2|乙|" + b + "\n3|丙|3" + b + "\n4|丁|4" + b, "C2:C3", ""},
	} {
		if _, found := tableOf(a+c.rows, c.merge); kinds(found) != c.want {
			t.Errorf("%s: %q, want %q", c.name, kinds(found), c.want)
		}
	}
	_, found := tableOf("序号|反馈问题|" + strings.Repeat("很长的", 9) + "|整改措施|责任科室|完成时限|状态\n1|甲|政治" + b)
	if len(found) != 1 || found[0].Severity != finding.Suspect || strings.Contains(found[0].Summary, strings.Repeat("很长的", 7)) {
		t.Errorf("%v", found)
	}
}
