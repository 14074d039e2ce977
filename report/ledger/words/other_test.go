package words_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger/words"
)

func TestTablesThatAreNoLedgers(t *testing.T) {
	others := words.Default().Others
	for _, c := range []struct{ name, headings, want string }{
		{"Sheet1", "序号 姓名 性别 民族 出生年月 政治面貌", "花名册"},
		{"全体职工花名册", "姓名 科室", "花名册"},
		{"通讯录", "姓名 科室 手机号码", "通讯录"},
		{"6月考勤表", "姓名 1 2 3 出勤天数", "考勤表"},
		{"Sheet1", "序号 姓名 基本工资 应发合计 扣款 实发合计", "工资表"},
		{"2024年部门预算表", "科目编码 科目名称 基本支出 项目支出", "预算表"},
		{"会议签到表", "序号 姓名 单位 签名", "签到表"},
		{"值班安排", "日期 带班领导 值班人员 值班电话", "值班表"},
		{"Sheet1", "姓名 电话", ""},
		{"Sheet1", "序号 反馈问题 责任人 备注", ""},
		{"预算执行问题", "问题 措施", ""},
	} {
		if got := others.Of([]string{c.name}, strings.Fields(c.headings)); got != c.want {
			t.Errorf("%s with %s: %q, want %q", c.name, c.headings, got, c.want)
		}
	}
}
