package table_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger/table"
)

// rowsOf shows the numbers of a table's records.
func rowsOf(t *table.Table) string {
	var numbers []string
	for line := range strings.Lines(shown(t)) {
		number, _, _ := strings.Cut(line, " ")
		numbers = append(numbers, number)
	}
	return strings.Join(numbers, " ")
}

func TestRowsThatAreNoContent(t *testing.T) {
	const second = "2|检查不严|开展检查。|乙科|长期|推进中\n"
	for _, c := range []struct{ name, rows, read, notes, found string }{
		{"a sum below", first + "合计|2条", "2", "第3行是合计，没有读取；如果是问题或者措施，请在开头加上序号，如“1.”。", ""},
		{"sums between", first + "小计|1条\n" + second + "小计|1条\n合计|2条", "2 4", "第3、5、6行是合计，没有读取；如果是问题或者措施，请在开头加上序号，如“1.”。", ""},
		{"a sum with a text beside it", first + "合计|其中甲科已办结", "2", "第3行是合计，没有读取；如果是问题或者措施，请在开头加上序号，如“1.”。", "doubtful-foot A3"},
		{"footers", first + "制表人：张三|||审核人：李四\n第1页，共1页", "2", "第3、4行是表尾，没有读取。", ""},
		{"a footer with a measure beside it", first + "审核人：责任不清||明确责任。", "2", "第3行是表尾，没有读取。", "doubtful-foot A3"},
		{"a remark in several rows", first + "注：1.时限以批复为准\n2.状态以验收为准\n（3）略\n四、略", "2 6", "第3、4、5行是表尾，没有读取。", ""},
		{"its items after a gap are none", first + "注：1.时限以批复为准\n\n2.状态以验收为准", "2 5", "第3行是表尾，没有读取。", ""},
		{"the heading again", first + heads + second + "序 号|反馈问题|整改措施|责任科室|完成时限|整改状态\n", "2 4", "第3、5行重复了表头，没有读取。", ""},
		{"three of its words again are enough", first + "序号|反馈问题|整改措施\n2|检查不严|开展检查，并通报结果。|乙科|2025-6-30|推进中\n", "2 4", "第3行重复了表头，没有读取。", ""},
		{"two of them are not", first + "|反馈问题|整改措施|甲科\n" + second, "2 3 4", "", ""},
		{"more than three rows are counted", first + strings.Repeat(heads, 5), "2", "第3、4、5行等5行重复了表头，没有读取。", ""},
		{"the numbers of the columns", "1|2|3|4|5|6\n" + first, "3", "第2行是各列的编号，没有读取。", ""},
		{"stems and numbers of them", "甲|乙|1|2|3|4\n" + first, "3", "第2行是各列的编号，没有读取。", ""},
		{"with a word before", "栏次|1|2|3|4\n" + first, "3", "第2行是各列的编号，没有读取。", ""},
		{"numbers in brackets", "（1）|（2）|（3）|（4）\n" + first, "3", "第2行是各列的编号，没有读取。", ""},
		{"not under the first record", first + "1|2|3|4|5|6\n", "2 3", "", ""},
		{"numbers that leave one out", "1|2|4|5\n" + first, "2 3", "", ""},
		{"an example", "示例|理论学习不深|组织学习。|甲科|长期|已完成\n" + first, "3", "第2行是填写示例，没有读取。", "example-row A2"},
		{"examples with numbers and brackets", "（例1）|甲|学习。\n填写示例：|乙|检查。\n" + first, "4", "第2、3行是填写示例，没有读取。", "example-row A2"},
		{"an example alone", "例|理论学习不深|组织学习。|甲科|长期|已完成\n", "", "第2行是填写示例，没有读取。", ""},
		{"no example by a longer text", first + "|例会制度不落实|学习。\n|示例|学习。\n例行检查不到位|检查。\n", "2 3 5", "第4行是填写示例，没有读取。", "example-row A4"},
		{"no example by a later cell", first + "2|示例|开展检查。|乙科|长期|推进中\n", "2 3", "", ""},
		{"blank rows", "\n" + first + "\n / |\n" + second, "3 5 6", "", ""},
	} {
		got, found := tableOf(heads + c.rows)
		if rowsOf(got) != c.read || notes(got) != c.notes || kinds(found) != c.found {
			t.Errorf("%s: read %s, notes %q, found %q\n%s", c.name, rowsOf(got), notes(got), kinds(found), shown(got))
		}
	}
}

// Rows that somebody is to sign or to judge are left out at the end alone.
func TestTail(t *testing.T) {
	for _, c := range []struct{ name, rows, read string }{
		{"signatures", first + "党组书记（签字）：||纪检组长（签字）：", "2"},
		{"a seal with its day", first + "||某局（盖章）||2025年6月3日", "2"},
		{"an answer to be written", first + "巡察办意见：|同意销号。\n（公章）||||年  月  日", "2"},
		{"remarks in columns of measures", first + "||备注：略\n※为新增问题", "2"},
		{"not with a state", first + "||落实签字（盖章）|||推进中", "2 3"},
		{"an answer that has a day", first + "巡察办意见：||||2025-6-3", "2 3"},
		{"not when it is long", first + "||由党组书记在每一份谈话记录、会议记录和台账上逐份审核签字，并由办公室统一存档备查（签字）：", "2 3"},
		{"not between records", "||某局（盖章）\n" + first, "2 3"},
		{"nothing but a tail", "某局（盖章）", ""},
	} {
		got, _ := tableOf(heads + c.rows)
		if rowsOf(got) != c.read || strings.Contains(notes(got), "表尾") != (c.read == "2" || c.read == "") {
			t.Errorf("%s: read %s, notes %q", c.name, rowsOf(got), notes(got))
		}
	}
}

func TestAnotherTableBelowAGap(t *testing.T) {
	const counts = "科室|问题数|已完成|推进中\n甲科|2|1|1"
	for _, c := range []struct{ name, rows, read, notes string }{
		{"counts", first + "\n" + counts, "2", "第4行起是另一张表，没有读取。"},
		{"columns of a ledger", first + "\n\n责任科室|责任领导|电话\n甲科|张三|1", "2", "第5行起是另一张表，没有读取。"},
		{"without a gap", first + counts, "2 3 4", ""},
		{"one known word alone", first + "\n科室|问题数|已完成\n甲科|2|1", "2 4 5", ""},
		{"two words alone", first + "\n已完成|推进中\n1|1", "2 4 5", ""},
		{"a word with a figure", first + "\n科室|2025年|已完成|推进中\n甲科|2|1|1", "2 4 5", ""},
		{"a long word", first + "\n科室|本年度反馈问题总数|已完成|推进中\n甲科|2|1|1", "2 4 5", ""},
		{"the heading again", first + "\n" + heads + first, "2 5", "第4行重复了表头，没有读取。"},
		{"right under the heading", "\n" + counts, "3 4", ""},
	} {
		got, _ := tableOf(heads + c.rows)
		if rowsOf(got) != c.read || notes(got) != c.notes {
			t.Errorf("%s: read %s, notes %q", c.name, rowsOf(got), notes(got))
		}
	}
}
