package table_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
)

func TestColumnsThatHoldSeveralThings(t *testing.T) {
	type columns map[ledger.Field]string
	for _, c := range []struct {
		heading string
		cells   []string
		want    columns
		told    string
	}{
		{"责任单位及责任人", []string{"办公室 张三", "资源股 李四\n林政股 王五", "各股室负责人", "计财股（赵六）", "各股室"},
			columns{ledger.FieldOffice: "办公室|资源股、林政股||计财股|各股室", ledger.FieldPerson: "张三|李四、王五|各股室负责人|赵六|"}, "分开读取：责任科室、责任人"},
		{"责任领导、责任单位", []string{"党组成员、副局长 张三；办公室", "李四（副局长）\n人事股"},
			columns{ledger.FieldLeader: "党组成员、副局长张三|李四（副局长）", ledger.FieldOffice: "办公室|人事股"}, "分开读取"},
		{"责任领导及责任单位", []string{"欧阳震华副局长\n办公室", "李四\n人事股"},
			columns{ledger.FieldLeader: "欧阳震华副局长|李四", ledger.FieldOffice: "办公室|人事股"}, "分开读取"},
		{"责任分工", []string{"责任领导：张三；责任科室：办公室；责任人：李四", "责任领导:王五\n责任科室:人事股"},
			columns{ledger.FieldLeader: "张三|王五", ledger.FieldOffice: "办公室|人事股", ledger.FieldPerson: "李四|"}, "分开读取：责任领导、责任科室、责任人，如C2"},
		{"责任分工", []string{"牵头：办公室；配合：人事股、计财股", "牵头：办公室"},
			columns{ledger.FieldOffice: "办公室|办公室", ledger.FieldSupporters: "人事股、计财股|"}, "分开读取"},
		{"责任单位", []string{"办公室；责任人：李四", "人事股"}, columns{ledger.FieldOffice: "办公室；责任人：李四|人事股"}, ""},
		{"责任单位", []string{"责任单位：办公室；责任人：李四", "责任单位：人事股；责任人：王五"},
			columns{ledger.FieldOffice: "办公室|人事股", ledger.FieldPerson: "李四|王五"}, "分开读取"},
		{"责任单位", []string{"牵头单位：办公室；配合单位：人事股"}, columns{ledger.FieldOffice: "牵头单位：办公室；配合单位：人事股"}, ""},
		{"整改时限及完成情况", []string{"2024年8月底（已完成）", "2024年10月底，已完成", "2025年3月底前，正在推进", "长期坚持", "立行立改；已完成", "9月底已完成"},
			columns{ledger.FieldDeadline: "2024年8月底|2024年10月底|2025年3月底前|长期坚持|立行立改|9月底", ledger.FieldStatus: "已完成|已完成|正在推进|长期坚持|已完成|已完成"}, "分开读取：完成时限、状态"},
		{"责任人及完成时限", []string{"张三，2024年8月底", "李四 2024年9月30日"},
			columns{ledger.FieldPerson: "张三|李四", ledger.FieldDeadline: "2024年8月底|2024年9月30日"}, "分开读取"},
		{"责任单位及责任人", []string{"办公室 张三", "张三牵头，各股室落实"},
			columns{ledger.FieldOffice: "办公室 张三|张三牵头，各股室落实", ledger.FieldPerson: "|"}, "compound-column C3"},
		{"责任分工", []string{"张三牵头", "办公室牵头"}, columns{ledger.FieldOffice: "|"}, "compound-column C2"},
		{"责任单位（责任人）", []string{"办公室", "人事股"}, columns{ledger.FieldOffice: "办公室|人事股"}, ""},
		{"责任单位（责任人）", []string{"办公室（张三）", "人事股"}, columns{ledger.FieldOffice: "办公室|人事股", ledger.FieldPerson: "张三|"}, "分开读取"},
	} {
		rows := []string{"反馈问题|整改措施|" + c.heading}
		for _, text := range c.cells {
			rows = append(rows, "学习不深入|修订学习制度|"+text)
		}
		read, told := readRows(t, rows...)
		for f, want := range c.want {
			if got := column(read, f); got != want {
				t.Errorf("%s, %q: %s is %q, want %q", c.heading, c.cells, f, got, want)
			}
		}
		if !strings.Contains(told, c.told) || c.told == "" && (strings.Contains(told, "分开读取") || strings.Contains(told, "compound")) {
			t.Errorf("%s, %q: told %s", c.heading, c.cells, told)
		}
	}
}

// A measure may stand in one cell with who answers for it.
func TestMeasuresWithWhoAnswersForThem(t *testing.T) {
	read, told := readRows(t, "反馈问题|措施及责任单位", "学习不深入|修订学习制度（责任单位：办公室）", "管理不严|开展自查：全面清理。责任单位：人事股")
	if got := column(read, ledger.FieldAction); got != "修订学习制度|开展自查：全面清理" {
		t.Errorf("measures %q", got)
	}
	if got := column(read, ledger.FieldOffice); got != "办公室|人事股" || !strings.Contains(told, "分开读取") {
		t.Errorf("offices %q, told %s", got, told)
	}
}
