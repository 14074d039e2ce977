package review

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
)

// A sheet makes small ledgers row by row: cell addresses follow the rows.
type sheet struct {
	ledger.Ledger
	row int
}

func newSheet() *sheet {
	s := &sheet{row: 1}
	s.Info = ledger.Info{Values: map[ledger.Key]ledger.Value{}, Days: map[ledger.Key]day.Day{}}
	s.Aspects = []ledger.Aspect{{Title: value("B2", "方面"), Problems: []ledger.Problem{{Title: value("C2", "问题")}}}}
	return s
}

// task opens a task on the next row.
func (s *sheet) task(number string) *sheet {
	p := &s.Aspects[0].Problems[0]
	p.Tasks = append(p.Tasks, ledger.Task{Number: value(fmt.Sprintf("A%d", s.row+1), number), Title: value(fmt.Sprintf("D%d", s.row+1), "任务")})
	return s
}

// bare gives the problem a nameless task without measures, as a ledger without
// 具体问题 has it where a row has no measure.
func (s *sheet) bare() *sheet {
	s.Aspects[0].Problems[0].Tasks = []ledger.Task{{}}
	return s
}

// nameless takes the problem's title away.
func (s *sheet) nameless() *sheet {
	s.Aspects[0].Problems[0].Title = ledger.Value{}
	return s
}

// measure adds a measure to the open task; set fills it in.
func (s *sheet) measure(set func(*ledger.Measure)) *sheet {
	s.row++
	p := &s.Aspects[0].Problems[0]
	t := &p.Tasks[len(p.Tasks)-1]
	m := ledger.Measure{Row: s.row, Text: s.cell("E", "措施"), Status: s.cell("I", "状态")}
	set(&m)
	t.Measures = append(t.Measures, m)
	return s
}

func (s *sheet) cell(column, text string) ledger.Value {
	return value(fmt.Sprintf("%s%d", column, s.row), text)
}

// factCell returns where a fact stands: in column X, the facts in their order.
func factCell(k ledger.Key) string { return a1.Cell(slices.Index(ledger.Keys, k)+1, 24) }

func (s *sheet) fact(k ledger.Key, text string) *sheet {
	s.Info.Values[k] = value(factCell(k), text)
	return s
}

func (s *sheet) day(k ledger.Key, year, month, date int) *sheet {
	s.Info.Values[k] = value(factCell(k), "日期")
	s.Info.Days[k], _ = day.Of(year, month, date)
	return s
}

func (s *sheet) setup(texts ...string) *sheet {
	for i, text := range texts {
		s.Setup = append(s.Setup, ledger.Passage{Text: value(fmt.Sprintf("S%d", i+1), text)})
	}
	return s
}

// heading adds a passage that has a heading alone.
func (s *sheet) heading(cell, text string) *sheet {
	s.Setup = append(s.Setup, ledger.Passage{Heading: value(cell, text)})
	return s
}

// table adds an attachment with a table, whose first cell is T1.
func (s *sheet) table(rows ...[]string) *sheet {
	var annex ledger.Annex
	for r, row := range rows {
		var values []ledger.Value
		for c, text := range row {
			values = append(values, value(a1.Cell(r+1, 20+c), text))
		}
		annex.Table = append(annex.Table, values)
	}
	s.Annexes = append(s.Annexes, annex)
	return s
}

func plain(*ledger.Measure) {}

func wordy(m *ledger.Measure) { m.Text.Text = "修订用车管理办法。" }

func done(year, month, date int) func(*ledger.Measure) {
	return func(m *ledger.Measure) {
		m.State = ledger.Done
		m.Finished.Value = value(fmt.Sprintf("J%d", m.Row), "日期")
		m.Finished.Day, _ = day.Of(year, month, date)
	}
}

// doneInStatus is a measure whose status names the day on which it was done.
func doneInStatus(m *ledger.Measure) {
	done(2024, 1, 1)(m)
	m.Finished.At = m.Status.At
}

func lastingDone(m *ledger.Measure) {
	m.State, m.Deadline.Kind = ledger.Done, ledger.Lasting
}

func state(s ledger.State) func(*ledger.Measure) { return func(m *ledger.Measure) { m.State = s } }

// ofProblem has a task with one measure.
func ofProblem(task, measure string) *sheet {
	s := newSheet().task("1").measure(func(m *ledger.Measure) { m.Text.Text = measure })
	s.Aspects[0].Problems[0].Tasks[0].Title.Text = task
	return s
}

// longProblem is a problem of so many characters.
func longProblem(n int) string {
	return string([]rune(strings.Repeat("食堂大宗食材采购未公开招标，供货价格偏高，", n))[:n])
}

// manyMeasures has a problem with so many measures, of which none speaks of it.
func manyMeasures(n int) *sheet {
	s := ofProblem(longProblem(21), "组织干部参加业务培训。")
	for range n - 1 {
		s.measure(func(m *ledger.Measure) { m.Text.Text = "组织干部参加业务培训。" })
	}
	return s
}

// ledBy is a measure with its leader in column L.
func ledBy(name string) func(*ledger.Measure) {
	return func(m *ledger.Measure) { m.Leader = value(fmt.Sprintf("L%d", m.Row), name) }
}

// promised is a measure with a deadline of the end of May 2024.
func promised(text string) func(*ledger.Measure) {
	return func(m *ledger.Measure) {
		m.Text.Text = text
		m.Deadline.Kind, m.Deadline.Value = ledger.ByDay, value(fmt.Sprintf("H%d", m.Row), "2024年5月底")
		m.Deadline.Day, _ = day.Of(2024, 5, 31)
	}
}

// progress is a measure with its progress in column F.
func progress(s ledger.State, text string) func(*ledger.Measure) {
	return func(m *ledger.Measure) {
		m.State, m.Action, m.Progress = s, m.Text, value(fmt.Sprintf("F%d", m.Row), text)
	}
}

// same is a measure with the words of others.
func same(s ledger.State) func(*ledger.Measure) {
	return func(m *ledger.Measure) { m.State, m.Text.Text = s, "修订公务用车管理办法并抓好落实。" }
}

func inOffice(name string) func(*ledger.Measure) {
	return func(m *ledger.Measure) { m.Office = value(fmt.Sprintf("G%d", m.Row), name) }
}

func numbered(n string) func(*ledger.Measure) {
	return func(m *ledger.Measure) { m.Number = value(fmt.Sprintf("A%d", m.Row), n) }
}

// Ledgers with the cells in which one rule must find a fault; none: no fault.
var ledgers = []struct {
	name  string
	rule  Rule
	sheet *sheet
	cells []string
}{
	{"a task without measures", taskWithoutMeasures, newSheet().task("1"), []string{"D2"}},
	{"a problem that no measure speaks of", problemUnanswered, ofProblem("食堂大宗食材采购未公开招标，供货价格偏高", "组织干部参加业务培训6次，提高服务能力，增强为民意识。"), []string{"D2"}},
	{"a problem that the measures speak of", problemUnanswered, ofProblem("食堂大宗食材采购未公开招标，供货价格偏高", "对大宗物资统一组织政府集中配送，确定供应商3家。"), nil},
	{"a problem as long as is looked at", problemUnanswered, ofProblem(longProblem(mostOfTitle), "组织干部参加业务培训6次，增强为民服务意识，改进作风。"), []string{"D2"}},
	{"a longer problem", problemUnanswered, ofProblem(longProblem(mostOfTitle+1), "组织干部参加业务培训6次，增强为民服务意识，改进作风。"), nil},
	{"as many measures as are looked through", problemUnanswered, manyMeasures(mostMeasures), []string{"D2"}},
	{"more measures", problemUnanswered, manyMeasures(mostMeasures + 1), nil},
	{"a short problem", problemUnanswered, ofProblem("会风不实", "组织干部参加业务培训6次，提高服务能力，增强为民意识。"), nil},
	{"a task whose one measure is blank", taskWithoutMeasures,
		newSheet().task("1").measure(func(m *ledger.Measure) { m.Text = ledger.Value{} }), []string{"D2"}},
	{"a problem without tasks or measures", taskWithoutMeasures, newSheet().bare(), []string{"C2"}},
	{"an aspect without problems", taskWithoutMeasures, newSheet().bare().nameless(), []string{"B2"}},
	{"a task with measures", taskWithoutMeasures, newSheet().task("1").measure(plain), nil},
	{"a blank measure among others", measureWithoutText,
		newSheet().task("1").measure(plain).measure(func(m *ledger.Measure) { m.Text = ledger.Value{} }), []string{"I3"}},

	{"a sheet that is not read", sheetUnread, &sheet{Ledger: ledger.Ledger{Readings: []ledger.Reading{{Sheet: "廉政方面", TableRows: 2}}}}, []string{""}},
	{"a month that may be October", monthOne, newSheet().task("1").measure(due("2025.1")), []string{"E2"}},
	{"a copied sheet", sheetTwice, &sheet{Ledger: *ofSheets([]string{"台账", "甲/组织学习。"}, []string{"台账 (2)", "甲/组织学习。"})}, []string{"C2"}},
	{"one short title on two sheets", problemsTwice, &sheet{Ledger: *ofSheets([]string{"3月", "学习走过场/制定计划。"}, []string{"4月", "学习走过场/学习6次。", "公车私用/已装12台。"})}, nil},
	{"the same problems on two sheets", problemsTwice, &sheet{Ledger: *ofSheets([]string{"3月", "组织学习走过场/制定计划。"}, []string{"4月", "组织学习走过场/学习6次。"})}, []string{"B2"}},
	{"a measure twice", measureTwice, newSheet().task("1").measure(wordy).measure(wordy), []string{"E3"}},

	{"a gap", numberSequence, newSheet().task("1").measure(plain).task("2").measure(plain).task("4").measure(plain), []string{"A4"}},
	{"a repeat", numberSequence, newSheet().task("1").measure(plain).task("1").measure(plain), nil},
	{"a repeated two", numberSequence, newSheet().task("1").measure(plain).task("2").measure(plain).task("2").measure(plain), []string{"A4"}},
	{"beginning again", numberSequence, newSheet().task("1").measure(plain).task("2").measure(plain).task("1").measure(plain), nil},
	{"no order at all", numberSequence, newSheet().task("7").measure(plain).task("3").measure(plain).task("9").measure(plain).task("5").measure(plain), nil},
	{"other numberings", numberSequence, newSheet().task("1-1").measure(plain).task("1-3").measure(plain), nil},
	{"measures' numbers", numberSequence,
		newSheet().task("").measure(numbered("1.")).measure(numbered("2.")).measure(numbered("4.")), []string{"A4"}},

	{"finished after the data", finishedAfterData,
		newSheet().day(ledger.DataDate, 2024, 5, 10).task("1").measure(done(2024, 5, 11)).measure(done(2024, 5, 10)), []string{"J2"}},
	{"no date to judge by", finishedAfterData, newSheet().task("1").measure(done(2024, 5, 11)), nil},
	{"finished before the inspection", finishedBeforeInspection,
		newSheet().day(ledger.Begins, 2023, 9, 11).task("1").measure(done(2023, 9, 10)).measure(done(2023, 9, 11)), []string{"J2"}},
	{"done without a date", finishedMissing, newSheet().task("1").measure(done(2024, 1, 1)).measure(state(ledger.Done)), []string{"I3"}},
	{"a ledger without dates", finishedMissing, newSheet().task("1").measure(state(ledger.Done)), nil},
	{"days that states name alone", finishedMissing, newSheet().task("1").measure(doneInStatus).measure(state(ledger.Done)), nil},
	{"open with a date", finishedButOpen,
		newSheet().task("1").measure(func(m *ledger.Measure) { done(2024, 1, 1)(m); m.State = ledger.Going }), []string{"I2"}},
	{"lasting with a date", finishedButOpen,
		newSheet().task("1").measure(func(m *ledger.Measure) { done(2024, 1, 1)(m); m.State = ledger.Ongoing }), nil},
	{"done but lasting", doneButLasting,
		newSheet().task("1").measure(func(m *ledger.Measure) { done(2024, 1, 1)(m); m.Deadline.Kind = ledger.Lasting }), []string{"I2"}},
	{"an office's way with lasting measures", doneButLasting, newSheet().task("1").measure(lastingDone).measure(lastingDone).measure(lastingDone).measure(lastingDone).measure(lastingDone), []string{"I2"}},
	{"a column of days that nobody fills in", finishedMissing, newSheet().task("1").measure(state(ledger.Done)).measure(state(ledger.Done)).measure(state(ledger.Done)).measure(state(ledger.Done)).measure(done(2024, 1, 1)), []string{"I2"}},
	{"a reason is missing", reasonMissing,
		newSheet().task("1").measure(state(ledger.NotDone)).measure(func(m *ledger.Measure) {
			m.State, m.Reason = ledger.NotDone, value("K3", "经费没有到位")
		}), []string{"I2"}},
	{"a state is missing", statusMissing,
		newSheet().task("1").measure(state(ledger.Done)).measure(func(m *ledger.Measure) { m.Status = ledger.Value{} }), []string{"E3"}},
	{"a ledger without states", statusMissing, newSheet().task("1").measure(func(m *ledger.Measure) { m.Status = ledger.Value{} }), nil},
	{"a ledger without reasons", reasonMissing, newSheet().task("1").measure(state(ledger.NotDone)), nil},

	{"done, and going on", doneButUnfinished, newSheet().task("1").measure(progress(ledger.Done, "已召开会议。目前正在推进。")).measure(progress(ledger.Going, "正在推进。")).
		measure(progress(ledger.Done, "正在推进修订，3月印发。办法已印发。")).measure(progress(ledger.Done, "已完成整改，其他工作正在推进。")).measure(progress(ledger.Done, "尚未完成")).measure(progress(ledger.Done, "对尚未完成加固的水库降低水位。")), []string{"F2", "F6"}},
	{"open, and finished", openButFinished, newSheet().task("1").measure(progress(ledger.Going, "召开会议2次。目前已全部整改到位。")).measure(progress(ledger.Done, "已整改完成。")).
		measure(progress(ledger.NotDone, "3个问题已整改完成，剩余1个正在整改。")).measure(progress(ledger.MostlyDone, "已整改完成。")).measure(progress(ledger.NotDone, "12个中10个已完成整改，尚有2个。其中已完成整改")), []string{"F2"}},
	{"done, and planned", doneButPlanned, newSheet().task("1").measure(progress(ledger.Done, "拟于6月召开会议研究。")).measure(progress(ledger.Done, "已召开会议，下一步将抓好落实。")).
		measure(progress(ledger.Going, "拟于6月召开会议研究。")).measure(progress(ledger.Done, "将持续抓好学习。")), []string{"F2"}},
	{"open, and no progress", noProgressSaid, newSheet().task("1").measure(progress(ledger.Going, "")).measure(progress(ledger.Done, "")).
		measure(progress(ledger.Going, "已召开会议。")).measure(progress(ledger.Ongoing, "")), []string{"E2"}},
	{"no column of progress", noProgressSaid, newSheet().task("1").measure(progress(ledger.Going, "")), nil},
	{"a measure in two states", twoStates, newSheet().task("1").measure(same(ledger.Done)).measure(same(ledger.Going)).measure(same(ledger.Done)).measure(same(ledger.Ongoing)), []string{"I3"}},

	{"deadlines in words", deadlineDiffers, newSheet().task("1").measure(promised("2024年6月底前完成修订。")).measure(promised("5月30日前完成清理。")).measure(promised("5月31日前完成，6月30日前全部整改到位。")).
		measure(promised("2023年12月底前完成清理，6月召开会议。")).measure(promised("6月底前召开会议。")).measure(func(m *ledger.Measure) { m.Text.Text = "6月底前完成。" }), []string{"E2", "E4"}},

	{"a name in two ways", personNames, newSheet().task("1").measure(ledBy("张建国")).measure(ledBy("张建国、李明")).measure(ledBy("局长张建国")).measure(ledBy("张建国（局长）")).measure(ledBy("张健国")), []string{"L6"}},
	{"two persons", personNames, newSheet().task("1").measure(ledBy("张建国")).measure(ledBy("张建国、张建设")).measure(ledBy("张建国")).measure(ledBy("张建国")).measure(ledBy("王建国")).measure(ledBy("建囯")), nil},
	{"a chief and a deputy", personPosts, newSheet().setup("张建国副局长带队检查。", "原副局长张建国。", "张建国局长助理。", "李建国副局长。").task("1").measure(ledBy("张建国")).measure(ledBy("局长张建国")), []string{"L3"}},
	{"two kinds of posts", personPosts, newSheet().setup("局长张建国讲话。", "校长张建国讲话。").task("1").measure(ledBy("张建国")), nil},

	{"counts that differ", countMismatch, newSheet().setup("共梳理2个具体任务，明确了3条整改措施。", "制定整改措施二十九条。").task("1").measure(plain), []string{"S1", "S1", "S2"}},
	{"counts that agree", countMismatch, newSheet().setup("共梳理1个具体任务，明确了一条整改措施。").task("1").measure(plain), nil},
	{"counts of two parts", countMismatch, newSheet().setup("修订制度9项，新建制度7项。").task("1").measure(func(m *ledger.Measure) { m.System = value("L2", "《采购办法》") }), nil},
	{"one count said twice", countMismatch, newSheet().setup("制定整改措施9条。9条整改措施责任到人。").task("1").measure(plain), []string{"S1", "S1"}},
	{"counts of a part", countMismatch, newSheet().setup("已完成整改措施5条，又制定9条整改措施，第3条整改措施。").task("1").measure(plain), nil},
	{"a kind that the ledger does not keep", countMismatch, newSheet().setup("修订规章制度16项。").task("1").measure(plain), nil},
	{"systems", countMismatch, newSheet().setup("修订规章制度16项。").task("1").measure(func(m *ledger.Measure) { m.System = value("L2", "《采购办法》") }), []string{"S1"}},

	{"another inspection's word", mixedInspection, newSheet().fact(ledger.Team, "第二巡察组").setup("认真落实巡视整改要求。"), []string{"S1"}},
	{"the centre's inspection", mixedInspection, newSheet().fact(ledger.Team, "第二巡察组").setup("落实中央巡视整改要求。", "巡视巡察整改。", "《巡视整改办法》", "落实十三届省委第三轮专项巡视反馈意见。", "做好巡察、巡视整改。"), nil},
	{"a university's own inspections", mixedInspection, newSheet().fact(ledger.Team, "省委第二巡视组").setup("对12个二级单位党组织开展政治巡察，巡察发现问题已整改。", "落实校党委巡察反馈意见。"), nil},
	{"the county's inspection", mixedInspection, newSheet().fact(ledger.Team, "省委第二巡视组").setup("落实巡察整改要求。", "落实县委巡察反馈意见。"), []string{"S1"}},
	{"the title alone differs", mixedInspection, newSheet().fact(ledger.Team, "县委第二巡察组").fact(ledger.Title, "关于巡视整改进展情况的通报").setup("落实巡察整改要求。"), []string{factCell(ledger.Title)}},
	{"the title differs from the texts", mixedInspection, newSheet().fact(ledger.Title, "关于巡视整改进展情况的通报").setup("落实巡察整改要求。", "对照巡察反馈意见。"), []string{factCell(ledger.Title)}},
	{"a text differs from the title", mixedInspection, newSheet().fact(ledger.Title, "关于巡视整改进展情况的通报").setup("落实巡察整改要求。", "对照巡视反馈意见。"), []string{"S1"}},
	{"the title of the centre's inspection", mixedInspection, newSheet().fact(ledger.InspectionType, "常规巡察").fact(ledger.Title, "关于中央巡视整改进展情况的通报").setup("落实巡察整改要求。"), nil},
	{"team and type differ", mixedInspection, newSheet().fact(ledger.Team, "第二巡视组").fact(ledger.InspectionType, "常规巡察").setup("落实巡察整改要求。"), []string{factCell(ledger.InspectionType)}},
	{"the title, the type and the texts differ from the team", mixedInspection, newSheet().fact(ledger.Team, "第二巡视组").fact(ledger.InspectionType, "常规巡察").fact(ledger.Title, "关于巡察整改情况的通报").setup("落实巡察整改要求。"), []string{factCell(ledger.InspectionType), factCell(ledger.Title)}},
	{"who sends another kind", mixedInspection, newSheet().fact(ledger.Team, "第二巡视组").fact(ledger.Sender, "中共云岭县委员会"), []string{factCell(ledger.Sender)}},
	{"who sends the kind of the team", mixedInspection, newSheet().fact(ledger.Team, "第二巡视组").fact(ledger.Sender, "中共某省委").fact(ledger.InspectionType, "专项巡视"), nil},
	{"who sends both kinds", mixedInspection, newSheet().fact(ledger.Team, "第二巡视组").fact(ledger.Sender, "集团公司党委").fact(ledger.InspectionType, "巡视巡察联动"), nil},
	{"a text differs from what the sender sends", mixedInspection, newSheet().fact(ledger.Sender, "县委").setup("落实巡视整改要求。"), []string{"S1"}},
	{"nothing said of the inspection", mixedInspection, newSheet().setup("落实巡视整改要求。"), nil},

	{"two kinds of one office", officeNames, newSheet().task("1").measure(inOffice("人事科")).measure(inOffice("人事科")).measure(inOffice("人事处")), []string{"G4"}},
	{"brackets of two widths", officeNames, newSheet().task("1").measure(inOffice("党办（人事）")).measure(inOffice("党办(人事)")), []string{"G3"}},
	{"with and without the body", officeNames, newSheet().task("1").measure(inOffice("市某局人事科")).measure(inOffice("人事科、办公室")), []string{"G3"}},
	{"a committee's office and the other one", officeNames, newSheet().task("1").measure(inOffice("党委办公室")).measure(inOffice("办公室")), nil},
	{"different offices", officeNames, newSheet().task("1").measure(inOffice("办公室")).measure(inOffice("人事科")).measure(inOffice("第一科")).measure(inOffice("第二科")), nil},

	{"offices that cannot be told apart", officeUnclear, newSheet().task("1").measure(inOffice("办公室：张三")).measure(inOffice("牵头：办公室；配合：林政科")), []string{"G2"}},
	{"names that a half-width comma parts", halfWidthMark, newSheet().fact(ledger.Addressee, "各科室,各学校").task("1").measure(inOffice("办公室,人事科;财务科")).measure(inOffice("办公室.")), []string{factCell(ledger.Addressee), "G3"}},

	{"a heading without text", passageWithoutText, newSheet().setup("内容").heading("B1", "标题"), []string{"B1"}},
	{"titles that are all sentences", headingStop, &sheet{Ledger: *ofSheets([]string{"台账", "甲问题。/学习。", "乙问题；/学习。", "丙问题/学习。", "丁问题。/学习。", "戊问题。/学习。"})}, []string{"B2"}},
	{"some titles with a stop", headingStop, &sheet{Ledger: *ofSheets([]string{"台账", "甲问题。/学习。", "乙问题/学习。", "丙问题/学习。", "丁问题。/学习。"})}, []string{"B2", "B5"}},
	{"full-width braces", unfilledBrace, newSheet().setup("共｛措施数｝条。", "共{措施数｝条。", "共{措施数条。", "共措施数}条。", "共{措施数}条、{任务数}项。"), []string{"S1", "S2", "S3", "S4"}},
	{"a counter where none is filled in", unfilledBrace, newSheet().heading("B1", "完成{措施数}条").task("1").measure(func(m *ledger.Measure) { m.Text = value("E2", "共｛措施数｝条，f{x}，{1}") }), []string{"B1", "E2"}},

	{"a table with identity numbers", personalData, newSheet().table([]string{"姓名", "身份证号", "编号"}, []string{"张某", "110105194912310021", "110105194912310021"}), []string{"U2"}},

	{"two digits near the ledger's year", shortYear, newSheet().day(ledger.Dated, 2024, 5, 15).setup("24年度计划", "19年度计划", "29年度计划", "18年度计划", "30年度计划"), []string{"S1", "S2", "S3"}},
	{"two digits near another ledger's year", shortYear, newSheet().day(ledger.Dated, 2033, 5, 15).setup("33年度计划", "24年度计划"), []string{"S1"}},
	{"two digits in a ledger without a day", shortYear, newSheet().setup("24年度计划", "49年度计划", "50年度计划"), []string{"S1", "S2"}},

	{"a date after the notice's", datedBeforeText, newSheet().day(ledger.Dated, 2024, 5, 15).setup("2024年5月16日召开了会议。", "2024年5月15日召开了会议。", "计划2024年6月1日召开会议。", "6月1日召开。", "定于2024年6月1日召开会议。", "自2024年6月1日起公示。"), []string{"S1"}},
	{"fed back before the end", datesOutOfOrder, newSheet().day(ledger.Ends, 2023, 11, 10).day(ledger.FedBack, 2023, 10, 21), []string{factCell(ledger.FedBack)}},
	{"dates in order", datesOutOfOrder, newSheet().day(ledger.Begins, 2023, 9, 11).day(ledger.Ends, 2023, 11, 10).day(ledger.Dated, 2024, 5, 15).day(ledger.DataDate, 2024, 5, 15), nil},
	{"name of a place", wrongPlace, newSheet().fact(ledger.Issuer, "中共枣庄市教育局党组").setup("推动峰城区申报", "推动峄城区申报"), []string{"S1"}},
	{"no place near", wrongPlace, newSheet().setup("推动峰城区申报"), nil},
	{"county of another city", placeParent, newSheet().setup("赴临沂市峄城区学习", "赴枣庄市峄城区学习", "赴枣庄市新城区学习"), []string{"S1"}},
	{"name of former years", formerPlace, newSheet().fact(ledger.Issuer, "中共成都市委").setup("赴双流县学习", "赴原双流县学习", "赴章丘市学习"), []string{"S1"}},
	{"office with a wrong character", wrongOffice, newSheet().task("1").measure(inOffice("教育科")).measure(inOffice("教育科")).measure(inOffice("教育料")).
		setup("由教育料负责", "由教育科负责", "上好教育课", "购买教育料理"), []string{"S1", "G4"}},
	{"two offices", wrongOffice, newSheet().task("1").measure(inOffice("人事科")).measure(inOffice("人事科")).measure(inOffice("人是科")).measure(inOffice("人是科")), nil},
	{"body with a wrong character", wrongOffice, newSheet().fact(ledger.Issuer, "中共某市教育局党组").setup("某市教育居印发"), nil},
}

func TestLedgers(t *testing.T) {
	for _, c := range ledgers {
		var cells []string
		for _, f := range c.rule.Check(booked(&c.sheet.Ledger)) {
			cells = append(cells, f.In.At.Cell())
		}
		if !slices.Equal(cells, c.cells) {
			t.Errorf("%s, %s: faults at %v, want %v", c.rule.ID, c.name, cells, c.cells)
		}
	}
}

// Every rule that has no examples of its own has a ledger that it finds fault with.
func TestEveryRuleIsTried(t *testing.T) {
	tried := map[string]bool{}
	for _, c := range ledgers {
		tried[c.rule.ID] = tried[c.rule.ID] || len(c.cells) > 0
	}
	for _, r := range rules {
		if len(r.Hits) == 0 && !tried[r.ID] {
			t.Errorf("%s is never tried", r.ID)
		}
	}
}
