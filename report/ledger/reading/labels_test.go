package reading_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// read is a ledger of one sheet.
func read(t *testing.T, values ...[]any) (*ledger.Ledger, string) {
	t.Helper()
	l, found, err := reading.Read("台账.xlsx", rows(t, "整改台账", values...), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return l, dumpFindings(found)
}

// measures are the texts of a ledger's measures, with measure and progress where
// they are apart.
func measures(l *ledger.Ledger) string {
	var texts []string
	for _, a := range l.Aspects {
		for _, p := range a.Problems {
			for _, task := range p.Tasks {
				for _, m := range task.Measures {
					text := oneLine(m.Text.Text)
					if m.Progress.Given() {
						text += "〔" + m.Action.Text + "＋" + m.Progress.Text + "〕"
					}
					texts = append(texts, text)
				}
			}
		}
	}
	return strings.Join(texts, "|")
}

func TestLabelsInOneCell(t *testing.T) {
	for text, want := range map[string]string{
		"【整改措施】修订制度。\n【整改进展】已修订。":                  "修订制度。已修订。〔修订制度。＋已修订。〕",
		"整改措施：修订制度。整改进展：已修订。":                      "修订制度。已修订。〔修订制度。＋已修订。〕",
		"[进展情况]已修订。\n[整改措施]修订制度。":                  "修订制度。已修订。〔修订制度。＋已修订。〕",
		"整改措施\n修订制度。\n进展情况\n已修订。":                  "修订制度。已修订。〔修订制度。＋已修订。〕",
		"一、整改措施：修订制度。\n二、整改进展：已修订。":                "修订制度。已修订。〔修订制度。＋已修订。〕",
		"修订制度。整改进展：已修订。":                           "修订制度。已修订。〔修订制度。＋已修订。〕",
		"整改进展：已研判2次。":                              "已研判2次。",
		"【整改进展】\n已研判2次。":                           "已研判2次。",
		"整改措施：\n1.修订\n2.清退\n整改进展：\n1.已修订\n2.已清退":   "修订。已修订。〔修订。＋已修订。〕|清退。已清退。〔清退。＋已清退。〕",
		"1.整改措施：修订。整改进展：已修订。\n2.整改措施：清退。整改进展：已清退。": "修订。已修订。〔修订。＋已修订。〕|清退。已清退。〔清退。＋已清退。〕",
		"制度落实情况：已修订。":                              "制度落实情况：已修订。",
		"【重要】已修订。":                                 "【重要】已修订。",
		"已报送整改进展：共3期。":                             "已报送整改进展：共3期。",
		"整改措施：":                                    "整改措施：",
		"（见附件）已修订。":                                "（见附件）已修订。",
	} {
		l, _ := read(t, []any{"反馈问题", "整改措施及进展", "责任科室", "状态"}, []any{"学习不深", text, "办公室", "推进中"})
		if got := measures(l); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestMarksAreNotShown(t *testing.T) {
	for text, want := range map[string]string{
		"⑴修订规则。⑵建立清单。":              "修订规则。|建立清单。",
		"●修订规则\n●建立清单":              "修订规则。|建立清单。",
		"- 修订规则\n- 建立清单":            "修订规则。|建立清单。",
		"1 修订规则\n2 建立清单":            "修订规则。|建立清单。",
		"一是修订规则，二是建立清单，三是沟通。":       "修订规则。|建立清单。|沟通。",
		"一是通报成绩":                    "通报成绩",
		"1.修订《办法》，追回2.5万元。":         "修订《办法》，追回2.5万元。",
		"1.修订规则。\n3.建立清单。\n4.定期检查。": "修订规则。|建立清单。|定期检查。",
		"1.甲事办结。3.丙事办结。":            "1.甲事办结。3.丙事办结。",
		"（一）加强领导\n成立专班，抽调12人。\n（二）压实责任\n签订责任书45份。":               "加强领导。成立专班，抽调12人。|压实责任。签订责任书45份。",
		"1.制度方面\n（1）修订《考勤办法》；\n（2）修订《请假办法》。\n2.执行方面\n抽查6次，通报3人。": "制度方面：（1）修订《考勤办法》；⏎（2）修订《请假办法》。|执行方面。抽查6次，通报3人。",
		"（一）加强领导\n成立专班，抽调12人。":                                   "加强领导。成立专班，抽调12人。",
	} {
		l, found := read(t, []any{"反馈问题", "整改措施及进展", "责任科室", "状态"}, []any{"学习不深", text, "办公室", "推进中"})
		if got := measures(l); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
		if strings.Contains(found, "没有序号") {
			t.Errorf("%q: %s", text, found)
		}
	}
}

func TestLoneMarksOfRows(t *testing.T) {
	l, _ := read(t,
		[]any{"反馈问题", "整改措施", "整改进展", "责任科室", "状态"},
		[]any{"测试缺失", "（1）组织测试", "（1）测试2次，平均92.5分", "办公室", "推进中"},
		[]any{nil, "一是通报成绩", "一是已通报", "办公室", "推进中"})
	want := "组织测试。测试2次，平均92.5分。〔组织测试＋测试2次，平均92.5分〕|通报成绩。已通报。〔通报成绩＋已通报〕"
	if got := measures(l); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestTitlesWithoutWhatOrdersTheTable(t *testing.T) {
	for title, want := range map[string]string{
		"问题一：学习不深": "学习不深", "1-1 学习不深": "学习不深", "反馈问题：学习不深": "学习不深", "具体表现：学习不深": "学习不深", "方面：学习不深": "方面：学习不深", "存在问题：1.学习不深": "学习不深",
		"学习不深（3个问题）": "学习不深", "学习不深（共3项，已完成1项）": "学习不深",
		"学习不到位\n（1）次数不够\n（2）内容空": "学习不到位：（1）次数不够；（2）内容空", "学习\n不到位": "学习\n不到位",
		"耕地撂荒（3个村）": "耕地撂荒（3个村）", "不足：学习不深": "不足：学习不深", "（2个问题）": "（2个问题）", "反馈问题：": "反馈问题：",
	} {
		l, _ := read(t, []any{"反馈问题", "整改措施及进展", "责任科室", "状态"}, []any{title, "已学习。", "办公室", "推进中"})
		if got := l.Aspects[0].Problems[0].Title.Text; got != want {
			t.Errorf("%s: %s, want %s", title, got, want)
		}
	}
	l, _ := read(t, []any{"问题", "整改措施", "责任科室", "状态"},
		[]any{"一、政治建设方面（2个问题）"}, []any{"学习不深", "学习", "办公室", "推进中"})
	if got := l.Aspects[0].Title.Text; got != "政治建设方面" {
		t.Errorf("aspect %s", got)
	}
}
