package reading_test

import "testing"

func twoColumns(t *testing.T) []byte {
	return rows(t, "整改台账",
		[]any{"序号", "反馈问题", "具体问题", "整改措施", "整改落实情况", "整改状态", "责任科室", "完成时限"},
		[]any{1, "内控不严", "公车管理松", "修订用车办法", "已于3月印发", "已完成", "办公室", "2025.3.31"},
		[]any{nil, nil, nil, "安装定位终端。", nil, "推进中", "办公室", "2025-9-30"},
		[]any{nil, nil, nil, nil, "完成12辆车的里程核查；", "推进中", "办公室", "2025/10/8"})
}

func pairedLists(t *testing.T) []byte {
	return rows(t, "整改台账",
		[]any{"序号", "具体问题", "整改措施", "整改进展", "整改状态", "责任科室", "完成时限"},
		[]any{1, "公车管理松", "1.修订办法；2.加装终端。", "1.办法已印发；2.终端已装12台。", "已完成", "办公室", "立行立改"},
		[]any{2, "接待超标", "一是定标准。二是严审批。", "标准已定，审批已严。", "已完成", "办公室", "立行立改"})
}

func hidden(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	for _, row := range blankBelow() {
		w.row(s, row...)
	}
	for _, row := range []int{3, 6} {
		w.must(w.f.SetRowVisible(s, row, false))
	}
	return w.bytes()
}

func hiddenSheet(t *testing.T) []byte {
	w := newWorkbook(t)
	for _, name := range []string{"整改台账", "旧台账", "选项"} {
		s := w.sheet(name)
		for _, row := range blankBelow()[:3] {
			if name != "选项" {
				w.row(s, row...)
			}
		}
	}
	w.must(w.f.SetSheetVisible("旧台账", false))
	w.must(w.f.SetSheetVisible("选项", false))
	return w.bytes()
}

func statesAndDates(t *testing.T) []byte {
	w := newWorkbook(t)
	info := w.sheet("通报信息")
	w.row(info, "反馈日期", "2024年12月21日")
	s := w.sheet("整改台账")
	w.row(s, "具体问题", "整改措施及进展", "整改状态", "完成时限", "完成日期", "责任科室")
	for i, c := range [][3]string{
		{"完成", "2025.3.31", "2025-02-28"}, {"整改到位。", "２０２５年３月底前", "20250228"}, {"已销号", "3月底", "2025/2/28"},
		{"√", "2025年12月31日前完成", "2025年2月28日"}, {"×", "2025年上半年", ""}, {"取得阶段性成果", "2025年第三季度", ""},
		{"正在推进", "2025年底前", ""}, {"持续整改", "持续推进", ""}, {"差不多了", "尽快", "2月底"},
		{"", "二〇二五年五月十五日", ""}, {"推进中", "2025年1月至6月", ""}, {"推进中", "立行立改，长期坚持", ""},
		{"已完成（5月）", "2025年2月30日", "2025年2月30日"}, {"推进中", "45000", "45000"},
	} {
		w.row(s, "任务"+string(rune('甲'+i)), "措施。", c[0], c[1], c[2], "甲科")
	}
	return w.bytes()
}

func columnsTwice(t *testing.T) []byte {
	return rows(t, "整改台账",
		[]any{"序号", "存在问题", "主要问题", "整改措施", "整改情况", "整改进展"},
		[]any{1, "问题甲", "说明甲", "措施。", "情况。", "进展。"})
}

func cells(t *testing.T) []byte {
	return raw(t, `<cols><col min="1" max="9" width="9"/></cols><sheetData>
<row r="1">`+texts(1, "序号", "具体问题", "整改措施及进展", "整改状态", "责任科室", "完成时限", "挽回资金", "备注")+`</row>
<row r="2"><c r="A2"><v>1</v></c>`+text("B2", "任务甲")+text("C2", "措施_x0007_一&#x200b;&lt;甲&gt;_x000D_&#10;&#x4e8c;。")+
		text("D2", "已完成")+`<c r="E2" t="e"><f>VLOOKUP(A2,[1]表!A:B,2)</f><v>#N/A</v></c><c r="F2"><f>TODAY()</f></c>
<c r="G2" s="1"><v>12345.5</v></c><c r="H2" s="2"><v>0.985</v></c></row>
<row r="3"><c r="A3"><f>A2+1</f><v>2</v></c>`+text("B3", "任务�乙")+`<c r="C3" t="inlineStr"><is><r><t>措施</t></r><r><t xml:space="preserve"> 二。</t></r><rPh sb="0" eb="1"><t>cuo</t></rPh></is></c>
<c r="D3" t="b"><v>1</v></c><c r="E3" t="str"><f>"甲"&amp;"科"</f><v>甲科</v></c><c r="F3" t="d"><v>2025-03-31T00:00:00</v></c>
<c r="G3" s="3"><v>7</v></c><c r="H3"><v>0.30000000000000004</v></c></row>
<row r="4"><c r="A4"><v>3</v></c>`+text("B4", "任务丙")+text("C4", "措施三。")+text("D4", "推进中")+`<c r="E4" t="str"><f>""</f><v></v></c>
<c r="F4" s="4"><v>45747</v></c><c r="G4"><v>100000000000</v></c><c r="H4" s="5"><v>45747</v></c><c r="I4"><f>G2+1</f><v/></c></row></sheetData>`)
}

func facts(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("基本信息表")
	w.row(s, "巡察整改通报基本信息")
	for _, f := range [][2]any{
		{"项目", "内容"}, {"发文单位", "中共云岭市水务局党组"}, {"简称：", "局党组"}, {"进驻时间", "2024年9月11日"},
		{"反馈日期", "2024年13月1日"}, {"单位简介", "略"}, {"邮箱", "slj@example.cn"}, {"联系电话", 8688327},
		{"单位简称", "水务局"}, {"成文日期", nil}, {"密级", nil},
	} {
		w.row(s, f[0], f[1])
	}
	s = w.sheet("台账")
	w.row(s, heads...)
	return w.bytes()
}
