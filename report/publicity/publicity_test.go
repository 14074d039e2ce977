package publicity

import (
	"slices"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

func told(t *testing.T, text string) []*finding.Kind {
	t.Helper()
	_, found := Clear(&ledger.Ledger{Setup: []ledger.Passage{{Text: ledger.Value{Text: text}}}})
	var kinds []*finding.Kind
	for _, f := range found {
		kinds = append(kinds, f.Kind)
	}
	return kinds
}

func TestCasesThatGoOn(t *testing.T) {
	for text, want := range map[string]bool{
		"2名干部正在接受纪律审查和监察调查。":    true,
		"张某涉嫌受贿，已移交市纪委。":        true,
		"问题线索正在核查。":             true,
		"3条线索尚未办结。":             true,
		"1人已被留置。":               true,
		"案件正由市监委审理。":            true,
		"正在核查5条问题线索。":           true,
		"立案查处14起，下达责令改正通知书26份。": false,
		"开展调查研究，正在调查取水口情况。":     false,
		"问题线索已全部办结。":            false,
		"李某因涉嫌受贿犯罪，被判处有期徒刑三年。":  false,
		"修订《移送司法机关规定》，完善制度。":    false,
		"正在推进的项目23个，正在审理施工图。":   false,
		"批教育9人、诫勉谈话3人。":         false,
		"完善问题线索处置办法，规范立案审查程序。":  false,
	} {
		if got := slices.Contains(told(t, text), caseKind); got != want {
			t.Errorf("%s: told %t", text, got)
		}
	}
}

func TestNamesOfInformants(t *testing.T) {
	for text, want := range map[string]bool{
		"村民张三举报村干部占地。":      true,
		"据李四反映，路灯不亮。":       true,
		"针对王某某实名举报的问题，已核实。": true,
		"收到赵六等5人联名信访。":      true,
		"陈红多次向县信访局反映欠薪。":    true,
		"公布举报电话，畅通信访渠道。":    false,
		"群众反映强烈的问题。":        false,
		"张贴举报公告20份。":        false,
		"马上反映到市里。":          false,
		"对反映的问题逐一核查。":       false,
		"于每季度反映进展。":         false,
		"关于群众举报的问题。":        false,
		"石料场扬尘问题被投诉。":       false,
		"全面反映真实情况。":         false,
		"江河保护不力反映出责任心不强。":   false,
		"周调度、月通报，如实反映进展。":   false,
		"许多群众反映办事难。":        false,
		"何时反映、向谁反映都写清楚。":    false,
		"万名职工反映的诉求。":        false,
	} {
		if got := slices.Contains(told(t, text), informantKind); got != want {
			t.Errorf("%s: told %t", text, got)
		}
	}
}

func TestHeadAndImprintAreLeftOut(t *testing.T) {
	info := ledger.Info{Values: map[ledger.Key]ledger.Value{}}
	for _, key := range ledger.Keys {
		info.Values[key] = ledger.Value{Text: "某" + string(key)}
	}
	l := &ledger.Ledger{Info: info}
	public, found := Clear(l)
	left := 0
	for _, key := range ledger.Keys {
		if public.Info.Text(key) == "" {
			left++
		}
	}
	if left != len(withoutHead) || len(found) != left+1 || found[2].Kind != secretKind || l.Info.Text(ledger.Signer) == "" {
		t.Errorf("%d left out, told %v", left, found)
	}
}
