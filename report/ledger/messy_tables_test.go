package ledger_test

import "testing"

func measureNumbers(t *testing.T) []byte {
	out := filled()
	for i := 1; i < len(out); i++ {
		out[i][0] = i
	}
	return rows(t, "整改台账", out...)
}

func noAspect(t *testing.T) []byte {
	var out [][]any
	for _, row := range blankBelow() {
		out = append(out, without(row, 1))
	}
	return rows(t, "问题清单", out...)
}

func noTask(t *testing.T) []byte {
	return rows(t, "整改台账",
		[]any{"序号", "反馈问题", "整改措施", "整改状态", "责任单位", "完成时限"},
		[]any{1, "落实节水制度不严", "开展用水户普查。", "已完成", "水政科", "立行立改"},
		[]any{nil, nil, "建立超定额累进加价制度。", "推进中", "水政科", "2025年底"},
		[]any{2, "河道巡查流于形式", "启用巡河系统。", "已完成", "河长办", "2025年3月底前"})
}

func oneLevel(t *testing.T) []byte {
	return rows(t, "Sheet1",
		[]any{"问题", "措施", "是否完成"},
		[]any{"门卫登记不全", "补齐登记簿。", "是"},
		[]any{"台账缺页", "重新装订。", "否"},
		[]any{"仓库潮湿", "加装通风设备。", "√"})
}

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

func lists(t *testing.T) []byte {
	long := "区水务局党组高度重视，先后四次召开专题会议，研究部署整改工作，逐项明确责任领导和完成时限："
	return rows(t, "整改台账",
		[]any{"序号", "具体问题", "整改措施及进展", "整改状态", "责任科室", "完成时限"},
		[]any{1, "真清单", "第一，定制度；第二，抓落实。", "已完成", "甲科", "长期"},
		[]any{2, "有导语", "局党组采取以下措施：一是定制度；二是抓落实。", "已完成", "甲科", "长期"},
		[]any{3, "导语太长", long + "一是定制度；二是抓落实。", "已完成", "甲科", "长期"},
		[]any{4, "句中的一是", "完善机制，一是定制度，二是抓落实，成效明显。", "已完成", "甲科", "长期"},
		[]any{5, "引号里的二是", "一是宣讲“一是稳水源。二是保供水”的要求。二是抓落实。", "已完成", "甲科", "长期"},
		[]any{6, "小数", "1.5万元已追回。2.5万元正在追缴。", "推进中", "甲科", "长期"},
		[]any{7, "缺号", "1.定制度。3.抓落实。", "推进中", "甲科", "长期"},
		[]any{8, "嵌套", "一是定制度：（1）办法；（2）细则。二是抓落实。", "推进中", "甲科", "长期"},
		[]any{9, "换行成段", "定制度\n抓落实", "推进中", "甲科", "长期"})
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

func mergeCuts(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	w.row(s, heads...)
	w.row(s, 1, "方面甲", "问题甲", "任务甲", "措施一。", "甲科", "立行立改", "已完成")
	w.row(s, nil, nil, nil, nil, "措施二。", "甲科", "立行立改", "已完成")
	w.row(s, 2, nil, "问题乙", nil, "措施三。", "甲科", "立行立改", "已完成")
	w.merge(s, 2, 4, 4, 4)
	w.merge(s, 2, 3, 3, 3)
	w.merge(s, 2, 2, 4, 2)
	return w.bytes()
}

func orphans(t *testing.T) []byte {
	return rows(t, "整改台账", heads,
		[]any{nil, nil, nil, nil, "没有归属的措施。", "甲科", "立行立改", "已完成"},
		[]any{1, "方面甲", "问题甲", "任务甲", "措施一。", "甲科", "立行立改", "已完成"},
		[]any{nil, nil, nil, nil, nil, "乙科"},
		[]any{2, nil, nil, "没有措施的任务"},
		[]any{3, nil, "没有任务的问题", nil, "措施二。", "甲科", "立行立改", "已完成"},
		[]any{nil, "以下略"},
		[]any{"注：数据截至6月底"})
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
<c r="F4" s="4"><v>45747</v></c><c r="G4"><v>100000000000</v></c><c r="H4" s="5"><v>45747</v></c></row></sheetData>`)
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

func statusByContent(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	w.row(s, "具体问题", "整改措施", "完成情况", "完成时限", "责任科室")
	w.row(s, "任务甲", "修订管理办法。", "已完成", "2025.3.31", "甲科")
	w.row(s, "任务乙", "开展专项检查。", "正在推进", "2025.6.30", "乙科")
	w.row(s, "任务丙", "更换老旧设备。", "", "2025.9.30", "丙科")
	return w.bytes()
}
