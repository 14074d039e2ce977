package plan_test

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/ledger"
)

const all = "A序号 B反馈问题 C整改措施 D责任科室 E完成时限 F状态"

// row is one below a heading of six columns.
const row = "1|学习不深|开展学习。|甲科|2025-3-31|已完成"

func TestTheHeadingIsFoundByItsWords(t *testing.T) {
	for _, c := range []struct {
		name   string
		rows   string
		merges []string
		want   string
	}{
		{"in the first row", heads + "\n" + row, nil, "1–1 " + all},
		{"in row 12", "台账" + strings.Repeat("\n", 11) + heads + "\n" + row, nil, "12–12 " + all},
		{"in the thirtieth row with content", strings.Repeat("题\n", 29) + heads + "\n" + row, nil, "30–30 " + all},
		{"blanks, brackets and stars around the words", "序 号|* 反馈问题|整改⏎措施|责任科室（盖章）|完成时限：|【必填】整改状态\n" + row, nil, "1–1 " + all},
		{"words in longer headings", "序号|反馈问题的表述|整改措施要点|主要责任科室|完成时限要求|整改状态情况\n" + row, nil, "1–1 " + all},
		{"two rows, each with a part of the columns", "序号|反馈问题|整改|责任||\n||措施|科室|完成时限|整改状态\n" + row, nil, "1–2 " + all},
		{"two rows, the lower telling apart what is merged", "序号|反馈问题|整改措施|责任||\n|||科室|时限|状态\n" + row,
			[]string{"A1:A2", "B1:B2", "C1:C2", "D1:F1"}, "1–2 " + all},
		{"both words together", "序号|反馈问题|整改|整改|责任|完成\n||措施|状态|科室|时限\n" + row, nil, "1–2 A序号 B反馈问题 C整改措施 D状态 E责任科室 F完成时限"},
		{"the upper row is enough, the lower belongs to it", "序号|反馈问题|整改措施|责任科室|完成时限|整改状态\n|||牵头|年月|\n" + row,
			[]string{"A1:A2", "B1:B2", "C1:C2", "F1:F2"}, "1–2 " + all},
		{"a long text above is no upper row", "为便于统计，请各科室按照下列各栏目逐项如实填写本表\n" + heads + "\n" + row, nil, "2–2 " + all},
		{"nor one that names a column", "|||请在下面一栏里写明各项措施的完成时限和责任人员\n序号|反馈问题|整改措施|要求\n" + row, nil, "2–2 A序号 B反馈问题 C整改措施 D-"},
	} {
		p := planOf(c.rows, c.merges...)
		if got := fmt.Sprintf("%d–%d %s", p.Heading.Top, p.Heading.Last, fields(p.Heading)); p.Role != ledger.RoleLedger || got != c.want {
			t.Errorf("%s: %q %s, want %s", c.name, p.Role, got, c.want)
		}
	}
}

// The first row below a heading may be as short as a heading, with words of states or
// of columns in cells of which nothing is known. It is a measure's all the same.
func TestAShortFirstRowIsNoLowerHeading(t *testing.T) {
	for _, rows := range []string{
		"反馈问题|整改措施|整改状态|是否公开|是否问责\n学习不深|开展学习。|已完成|是|否",
		"反馈问题|整改措施|责任科室|整改状态|是否公开|是否问责|是否曝光\n学习不深|开展学习。|甲科|已完成|是|否|否",
		"序号|反馈问题|整改措施|整改状态|是否公开|是否问责|是否立案\n1|学习不深|开展学习。|已完成|是|否|否",
		"反馈问题|整改措施|时间安排|现状\n学习不深|开展学习。|长期|推进中",
		"反馈问题|整改措施|心得\n学习不深|修订用车办法。|已明确责任领导",
		"反馈问题|整改措施|责任科室|完成时限|心得\n学习不深|修订用车办法。|甲科|2025-3-31|已明确责任领导",
		heads + "\n" + row,
	} {
		for above, top := range map[string]int{"": 1, "某局整改台账\n": 2} {
			if h := planOf(above + rows).Heading; h.Top != top || h.Last != top {
				t.Errorf("%s%s: heading %d–%d %s", above, rows, h.Top, h.Last, fields(h))
			}
		}
	}
}

func TestWhatIsNoLedgersHeading(t *testing.T) {
	for name, rows := range map[string]string{
		"nothing":                         "",
		"no measures":                     "序号|反馈问题|责任科室|完成时限",
		"measures alone":                  "整改措施",
		"measures with a number alone":    "序号|整改措施",
		"measure and progress alone":      "整改措施|整改进展",
		"a sentence that names the words": "请填写序号、反馈问题、整改措施、责任科室、完成时限和整改状态等栏目，做到不缺项、不漏项，数据准确",
		"too far down":                    strings.Repeat("题\n", 30) + heads,
		"words parted by a row":           "序号|反馈问题\n题\n||整改措施|责任科室",
		"two rows with a blank row":       "序号|反馈问题\n\n||整改措施|责任科室",
	} {
		if p := planOf(rows); p.Role != ledger.RoleNone {
			t.Errorf("%s: %q with %s", name, p.Role, fields(p.Heading))
		}
	}
	if p := planOf("整改措施|责任科室|整改状态"); p.Role != ledger.RoleLedger { // two fields that judge a measure
		t.Errorf("%q", p.Role)
	}
}

// Of two columns of one field one has it; the other is passed over unless its words
// have another meaning beside the first.
func TestTwoColumnsOfOneField(t *testing.T) {
	for heads, want := range map[string]string{
		"反馈问题|整改措施|完成时限|完成时间":              "A反馈问题 B整改措施 C完成时限 D完成日期",
		"反馈问题|整改措施|完成时间|完成时限":              "A反馈问题 B整改措施 C完成日期 D完成时限",
		"反馈问题|整改措施|完成时间":                   "A反馈问题 B整改措施 C完成时限",
		"反馈问题|整改措施|完成时限|完成时间|销号时间":         "A反馈问题 B整改措施 C完成时限 D完成日期 E-",
		"反馈问题|整改措施|销号时间|完成时限|完成时间":         "A反馈问题 B整改措施 C完成日期 D完成时限 E-",
		"反馈问题|整改措施|完成时限|办结时间":              "A反馈问题 B整改措施 C完成时限 D完成日期",
		"反馈问题|整改措施|办结时间|实际办结时间":            "A反馈问题 B整改措施 C完成时限 D完成日期",
		"反馈意见|存在问题|整改措施|状态":                "A方面 B反馈问题 C整改措施 D状态",
		"反馈问题|整改措施|责任科室|责任单位":              "A反馈问题 B整改措施 C责任科室 D-",
		"反馈问题|整改措施|上级责任科室名称|责任科室":          "A反馈问题 B整改措施 C- D责任科室",
		"反馈问题|整改措施|责任科室|上级责任科室名称":          "A反馈问题 B整改措施 C责任科室 D-",
		"反馈问题|整改措施与整改进展（简述）|整改措施和整改进展一|状态": "A反馈问题 B整改措施及进展 C- D状态",
	} {
		if p := planOf(heads); fields(p.Heading) != want {
			t.Errorf("%s: %s, want %s", heads, fields(p.Heading), want)
		}
	}
}

func TestAMappingComesFirst(t *testing.T) {
	for _, c := range []struct {
		heads   string
		mapping map[string]ledger.Field
		want    string
		sure    float64 // of the first column
	}{
		{"毛病|整改措施|状态", map[string]ledger.Field{"毛病": ledger.FieldProblem}, "A反馈问题 B整改措施 C状态", 1},
		{"毛 病（必填）|整改措施|状态", map[string]ledger.Field{"毛病": ledger.FieldProblem}, "A反馈问题 B整改措施 C状态", 1},
		{"毛 病（必填）|整改措施|状态", map[string]ledger.Field{"毛 病（必填）": ledger.FieldProblem}, "A反馈问题 B整改措施 C状态", 1},
		{"反馈问题|整改措施|状态", map[string]ledger.Field{"反馈问题": ledger.FieldTask}, "A具体问题 B整改措施 C状态", 1},
		{"反馈问题|整改措施|状态", map[string]ledger.Field{"状态": ""}, "A反馈问题 B整改措施 C-", 0.95},
		{"反馈问题|责任单位|责任科室|整改措施", map[string]ledger.Field{"责任单位": ""}, "A反馈问题 B- C责任科室 D整改措施", 0.95},
		{"反馈问题|责任科室|责任单位|整改措施", map[string]ledger.Field{"责任单位": ledger.FieldOffice}, "A反馈问题 B- C责任科室 D整改措施", 0.95},
	} {
		plans, _ := recognised("# 整改台账\n"+c.heads, c.mapping)
		if h := plans[0].Heading; fields(h) != c.want || len(h.Columns) == 0 || h.Columns[0].Sure != c.sure {
			t.Errorf("%s by %v: %s %v, want %s", c.heads, c.mapping, fields(h), h.Columns, c.want)
		}
	}
}
