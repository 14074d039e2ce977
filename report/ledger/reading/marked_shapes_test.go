package reading_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger/reading"
)

// shaped makes a workbook of a text: a sheet begins with #, its rows have cells parted by |
// with / for the breaks of lines, and =A2:A4 merges.
func shaped(t *testing.T, text string) []byte {
	t.Helper()
	w := newWorkbook(t)
	sheet := ""
	for line := range strings.Lines(strings.TrimSpace(text)) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "#"):
			sheet = w.sheet(strings.TrimPrefix(line, "#"))
		case strings.HasPrefix(line, "="):
			first, last, _ := strings.Cut(line[1:], ":")
			top, left, _ := a1.Parse(first)
			bottom, right, _ := a1.Parse(last)
			w.merge(sheet, top, left, bottom, right)
		default:
			var values []any
			for cell := range strings.SplitSeq(line, "|") {
				values = append(values, strings.ReplaceAll(cell, "/", "\n"))
			}
			w.row(sheet, values...)
		}
	}
	return w.bytes()
}

// What is marked is marked in every shape of ledger: 秘 stands in all that must go, 公 with a
// number in all that must stay.
func TestMarksInAllShapes(t *testing.T) {
	const plain = "#台账\n具体问题|整改措施|整改状态\n公1问题|公2措施。|已完成\n"
	for name, text := range map[string]string{
		"a merged title": `#台账
			反馈问题|具体问题|整改措施|整改状态
			秘问题（不公开）|秘一|秘措施。|已完成
			|秘二|秘措施。|已完成
			公1问题|公2问题|公3措施。|已完成
			=A2:A3`,
		"a title that is filled down": `#台账
			反馈问题|具体问题|整改措施|整改状态
			公1问题|秘任务（不公开）|秘措施。|已完成
			||秘措施二。|已完成
			|公2任务|公3措施。|已完成`,
		"a merged remark": `#台账
			具体问题|整改措施|整改状态|备注
			公1任务|公2措施。|已完成|
			秘任务|秘措施。|已完成|不公开
			秘任务二|秘措施二。|已完成|
			公3任务|公4措施。|已完成|
			=D3:D4`,
		"a column that is filled once a task": `#台账
			具体问题|整改措施|整改状态|是否公开
			公1任务|公2措施。|已完成|是
			|公3措施。|已完成|
			秘任务|秘措施。|已完成|否
			|秘措施二。|已完成|`,
		"the first row of a task alone": `#台账
			具体问题|整改措施|整改状态|是否公开
			公1任务|秘措施。|已完成|否
			|公2措施。|已完成|是`,
		"a column with noes alone": `#台账
			具体问题|整改措施|整改状态|是否公开
			公1任务|公2措施。|已完成|
			秘任务|秘措施。|已完成|否
			公3任务|公4措施。|已完成|`,
		"levels in one column": `#台账
			整改任务|整改措施|整改状态
			一、公1方面||
			1.公2问题||
			（1）公3任务|公4措施。|已完成
			2.秘问题（不公开）||
			（1）秘任务|秘措施。|已完成
			（2）秘任务二|秘措施。|已完成
			二、公5方面||
			1.公6问题||
			（1）公7任务|公8措施。|已完成`,
		"rows across the table": `#台账
			序号|具体问题|整改措施|整改状态
			一、秘方面（不公开）
			1|秘任务|秘措施。|已完成
			二、公1方面
			2|公2任务|公3措施。|已完成
			=A2:D2
			=A4:D4`,
		"progress by month": `#台账
			具体问题|整改措施|3月进展|4月进展|整改状态
			公1任务|公2措施。|已开展。秘进展（不公开）。|已做完公3。秘数字（不予公开）。|已完成`,
		"measure and progress apart": `#台账
			具体问题|整改措施|整改进展|整改状态
			公1任务|一是公2措施。二是秘措施（不公开）。三是公3措施。|一是公4进展。二是秘进展（不公开）。三是公5进展。|已完成`,
		"a measure whose item is marked in one column": `#台账
			具体问题|整改措施|整改进展|整改状态
			公1任务|一是公2措施。二是秘措施（不公开）。|一是公3进展。二是秘进展。|已完成`,
		"a list by lines": `#台账
			具体问题|整改措施及进展|整改状态
			公1任务|1.公2措施。/2.秘措施。（不公开）/3.公3措施。|已完成`,
		"a number with a mark": `#台账
			序号|具体问题|整改措施|整改状态
			1|公1任务|公2措施。|已完成
			2（不公开）|秘任务|秘措施。|已完成`,
		"two tables": plain + `某表（不公开）
			具体问题|整改措施|责任科室|整改状态
			秘任务|秘措施。|秘科室|已完成`,
		"a sheet by a remark": plain + `#台账续
			具体问题|整改措施|整改状态
			秘任务|秘措施。|已完成
			注：本表内容不公开。`,
		"a sheet by its name": plain + `#台账2-不公开
			具体问题|整改措施|整改状态
			秘任务|秘措施。|已完成`,
		"heading with a mark": `#台账
			具体问题|整改措施|责任人（不公开）|整改状态
			公1任务|公2措施。|秘某|已完成`,
		"passages": plain + `#组织落实
			标题|内容|是否公开
			公3标题|公4内容。|是
			秘标题|秘内容。|否
			#今后打算
			公5标题|公6内容。秘内容（不公开）。
			秘标题（不公开）|秘内容。
			公7标题|公8内容。|`,
		"an attachment": plain + `#附件1
			公3名单
			姓名|单位|备注|住址（不公开）
			公4某|公5单位||秘村
			秘某|秘单位|不公开|秘村
			秘某（不公开）|秘单位||秘村`,
		"an attachment by its title": plain + `#附件1
			秘名单（不公开）
			姓名|单位
			秘某|秘单位`,
		"paragraphs of an attachment": plain + `#附件1
			公3说明
			公4段落。秘句子（不公开）。
			（不公开）秘段落。`,
		"attachments by their list": plain + `#通报信息
			附件|1.公3名单；2.秘名单（不公开）；3.公4办法
			#附件1
			栏一|栏二
			公5|一
			#附件2
			栏一|栏二
			秘|二
			#附件3
			栏一|栏二
			公6|三`,
		"facts": plain + `#通报信息
			项目|内容|备注
			发文机关|公3局|
			联系电话|秘电话|不公开
			附注（不公开）|秘附注|
			邮政信箱|秘信箱（不公开）|`,
		"one task a row": `#台账
			序号|存在问题|整改措施及成效|责任单位|完成时限|完成情况|公开属性
			1|公1问题|一是公2措施；二是公3措施。|甲科|2025年3月|已完成|主动公开
			2|秘问题|一是秘措施；二是秘措施二。|甲科|2025年3月|已完成|不予公开`,
	} {
		l, _, err := reading.Read("台账.xlsx", shaped(t, text), reading.Options{Public: true})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		data, err := json.Marshal([]any{l.Aspects, l.Setup, l.Plans, l.Annexes, l.Info.Values})
		if err != nil {
			t.Fatal(err)
		}
		got := string(data)
		if strings.Contains(got, "秘") || strings.Contains(got, "〓") || strings.Contains(got, "不公开") {
			t.Errorf("%s: shows\n%s", name, got)
		}
		for n := 1; strings.Contains(text, fmt.Sprintf("公%d", n)); n++ {
			if !strings.Contains(got, fmt.Sprintf("公%d", n)) {
				t.Errorf("%s: 公%d is lost\n%s", name, n, got)
			}
		}
	}
}
