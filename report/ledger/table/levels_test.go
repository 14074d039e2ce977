package table_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
)

func TestTitlesOfSeveralLevelsInOneColumn(t *testing.T) {
	const heading = "编号|问题|整改措施|状态"
	type levels struct{ aspects, problems, tasks string }
	for name, c := range map[string]struct {
		rows []string
		want levels
	}{
		"numbers beside": {[]string{"一|政治方面", "1|学习不深入", "1-1|制度不全|修订。|已完成", "1-2|笔记不查|检查。|已完成", "2|管理不严", "2-1|用车|清理。|已完成", "二|作风方面", "3|会风", "3-1|会多|减会。|已完成"},
			levels{"政治方面||||||作风方面||", "|学习不深入|||管理不严|||会风|", "||制度不全|笔记不查||用车|||会多"}},
		"numbers in the titles": {[]string{"|一、政治方面", "|（一）学习不深入", "|1.制度不全|修订。|已完成", "|（二）管理不严", "|1．用车|清理。|已完成"},
			levels{"一、政治方面||||", "|（一）学习不深入||（二）管理不严|", "||1.制度不全||1．用车"}},
		"two levels": {[]string{"|1.学习不深入", "|（1）制度不全|修订。|已完成", "|（2）笔记不查|检查。|已完成", "|2.管理不严|清理。|已完成"},
			levels{"", "1.学习不深入|||2.管理不严", "|（1）制度不全|（2）笔记不查|"}},
		"a level left out": {[]string{"|一、政治方面", "|（1）制度不全|修订。|已完成", "|（2）笔记不查|检查。|已完成", "|1.管理不严", "|（1）用车|清理。|已完成"},
			levels{"", "一、政治方面|（1）制度不全|（2）笔记不查|1.管理不严|（1）用车", ""}},
		"one level": {[]string{"|1.学习不深入|修订。|已完成", "|2.管理不严|清理。|已完成"},
			levels{"", "1.学习不深入|2.管理不严", ""}},
		"a title with a measure above others": {[]string{"|1.学习不深入|学习。|已完成", "|（1）制度不全|修订。|已完成"},
			levels{"", "1.学习不深入|（1）制度不全", ""}},
		"a title without a number": {[]string{"|1.学习不深入", "|制度不全|修订。|已完成"},
			levels{"", "1.学习不深入|制度不全", ""}},
		"figures that are no numbers": {[]string{"|1.2亿元资金闲置", "|1.拨付迟缓|拨付。|已完成"},
			levels{"", "1.2亿元资金闲置|1.拨付迟缓", ""}},
	} {
		read, told := readRows(t, append([]string{heading}, c.rows...)...)
		got := levels{column(read, ledger.FieldAspect), column(read, ledger.FieldProblem), column(read, ledger.FieldTask)}
		for _, text := range []*string{&got.aspects, &got.problems, &got.tasks} {
			if strings.Trim(*text, "|") == "" {
				*text = ""
			}
		}
		if got != c.want {
			t.Errorf("%s:\n%q, want\n%q", name, got, c.want)
		}
		if strings.Contains(told, "按编号分开") != (c.want.tasks != "") {
			t.Errorf("%s: told %s", name, told)
		}
	}
}

func TestLevelsThatNobodyFills(t *testing.T) {
	read, told := readRows(t, "方面|反馈问题|具体问题|整改措施|状态", "|学习不深入||修订。|已完成", "|管理不严||清理。|已完成")
	if read.Has(ledger.FieldAspect) || read.Has(ledger.FieldTask) || !read.Has(ledger.FieldProblem) {
		t.Error("not the problems alone")
	}
	if !strings.Contains(told, "“方面”一列（A列）没有填写") || !strings.Contains(told, "“具体问题”一列（C列）没有填写") {
		t.Errorf("told %s", told)
	}
}

func TestTitlesThatNobodyFillsAtAll(t *testing.T) {
	if read, told := readRows(t, "反馈问题|整改措施|状态", "|修订。|已完成"); !read.Has(ledger.FieldProblem) || strings.Contains(told, "没有填写") {
		t.Errorf("the only titles are taken for none: %s", told)
	}
}
