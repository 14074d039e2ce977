package plan_test

import (
	"testing"

	"tongbao/report/ledger/words"
)

// judged shows what the last row below a heading is taken for, with a question mark
// where that is in doubt.
func judged(rows string) string {
	p, lex := planOf(rows), words.Default()
	last := ""
	for l := range p.Rows {
		switch {
		case p.IsTotal(l, lex):
			last = "total"
		case p.IsRemark(l, lex):
			last = "remark"
		case p.IsFooter(l, lex):
			last = "footer"
		default:
			last = "content"
			continue
		}
		if last != "remark" && p.IsDoubtfulFoot(l, lex) {
			last += "?"
		}
	}
	return last
}

func TestRowsUnderATable(t *testing.T) {
	for row, want := range map[string]string{
		"合计":                "total",
		"|合计":               "total",
		"合 计|117条||||100%":  "total",
		"总计：117条|已完成59条||/": "total",
		"小计（3）":             "total",
		"共计数|3|—":           "total",
		"累计|1,024.5万元":      "total",

		"合计|其中甲科已办结":              "total?",
		"合计12笔支出没有审批单|||财务科":      "total?",
		"合计12笔支出没有审批单||补办手续。|财务科": "content",
		"合计12笔支出没有审批单|||||未完成":    "content",
		"合计：其中第一季度办结三条，第二季度办结五条，第三季度办结七条，第四季度办结九条，其余结转下一年度继续办理": "content", // too long
		"总计划不落实":         "content",
		"1.合计12笔支出没有审批单": "content",

		"注：时限以批复为准":      "remark",
		"注1：时限以批复为准":     "remark",
		"||备注：时限以批复为准":   "content", // a measure
		"|说明：时限以批复为准":    "remark",
		"注：时限以批复为准|注2：略": "content",
		"注意事项没有落实":       "content",
		"注：略||学习。":       "content",

		"制表人：张三":                  "footer",
		"制表：张三":                   "footer",
		"制表人：|张三|审核人：|李四":         "footer",
		"制表人：|张三||2025年6月30日":     "footer",
		"填报单位（盖章）：":               "footer",
		"审核人 李四":                  "footer",
		"第3页":                     "footer",
		"第 3 页，共 9 页":             "footer",
		"联系电话：8688327|审核人：张三||甲科": "footer",
		"||制表人：张三|审核人：李四":         "footer",
		"以下空白":                    "footer",
		"制表人：张三，报送县委巡察工作领导小组办公室，并请于每月五日之前将进展情况一并报送": "content", // too long

		"审核人：责任不清||明确责任。":              "footer?",
		"审核人：||明确责任。":                  "footer",
		"审核人：责任不清||明确责任。|办公室|立行立改|未完成": "content",
		"审核人：责任不清||明确责任。|办公室|立行立改":     "content",
		"审核人：责任不清|||||未完成":             "content",
		"||制表人：张三":                     "content", // a measure
		"审核不严":                         "content",
		"制表|张三":                        "content", // a word of two characters needs its colon
		"学习不深||开展学习。|制表人：张三":           "content",
	} {
		if got := judged(heads + "\n" + "1|甲|学习。|甲科|长期|推进中\n" + row); got != want {
			t.Errorf("%s: %s, want %s", row, got, want)
		}
	}
}

// A cell that a merge brings down belongs to the row on which it stands.
func TestFeetAreJudgedByTheirOwnCells(t *testing.T) {
	p, lex := planOf(heads+"\n1|甲|学习。|甲科|长期|推进中\n合计", "C2:C3", "F2:F3"), words.Default()
	last := false
	for l := range p.Rows {
		last = p.IsTotal(l, lex)
	}
	if !last {
		t.Error("a sum under merged cells is none")
	}
}

// A remark in the column of measures is a measure, unless it goes across others.
func TestRemarksAcrossTheTable(t *testing.T) {
	for merge, want := range map[string]bool{"": false, "C3:F3": true} {
		p, is := planOf(heads+"\n1|甲|学习。|甲科|长期|推进中\n||注：时限以批复为准", merge), false
		for l := range p.Rows {
			is = p.IsRemark(l, words.Default())
		}
		if is != want {
			t.Errorf("merged %q: a remark: %t", merge, is)
		}
	}
}
