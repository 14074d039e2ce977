package summary

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// on is the day of the fixtures' data.
var on = day.Day{Year: 2024, Month: 5, Date: 10}

func val(text string) ledger.Value { return ledger.Value{Text: text} }

// info returns the fixture's 通报信息.
func info() ledger.Info {
	return ledger.Info{
		Values: map[ledger.Key]ledger.Value{
			ledger.Issuer: val("中共云岭市水利局党组"), ledger.ShortName: val("云岭市水利局"), ledger.DataDate: val("2024年5月10日"),
		},
		Days: map[ledger.Key]day.Day{ledger.DataDate: on},
	}
}

// byDay returns a deadline a number of days from the day of the data.
func byDay(days int) ledger.Deadline {
	d := day.FromTime(on.Time().AddDate(0, 0, days))
	return ledger.Deadline{Kind: ledger.ByDay, Date: ledger.Date{Value: val(d.Chinese()), Day: d}}
}

// sized returns a ledger with n measures, the same for the same seed. Its words are
// chosen so that they show what can go wrong in a workbook.
func sized(n int, seed uint64) *ledger.Ledger {
	r := rand.New(rand.NewPCG(seed, 1))
	l := &ledger.Ledger{File: "台账.xlsx", Info: info()}
	for len(l.Aspects) == 0 || n > 0 {
		aspect := ledger.Aspect{Title: val(fmt.Sprintf("聚焦第%d方面重点任务落实情况", len(l.Aspects)+1))}
		for range 4 {
			problem := ledger.Problem{Title: val(fmt.Sprintf("河道管护责任落实不够到位的第%d个问题，日常巡查不够经常", len(aspect.Problems)+1))}
			for range 2 {
				task := ledger.Task{Title: val("乡镇河段巡查记录不完整，问题整改没有形成闭环"), Cause: val("责任没有压实到岗到人。"), Goal: val("巡查记录完整率达到100%。")}
				for range min(n, 4) {
					task.Measures = append(task.Measures, randomMeasure(r))
					n--
				}
				problem.Tasks = append(problem.Tasks, task)
			}
			aspect.Problems = append(aspect.Problems, problem)
		}
		l.Aspects = append(l.Aspects, aspect)
	}
	return number(l)
}

var offices = []string{
	"办公室", "人事科", "规划计划科", "河湖管理科", "工程建设科", "水旱灾害防御科", "机关党委", "财务科、办公室", "",
	"水政监察支队／河湖管理科", "名字里有/:*?的科室", "=A1*2", "全市农村饮水安全和水土保持工作领导小组办公室综合协调与督查督办专班（含驻点工作组）",
}

func randomMeasure(r *rand.Rand) ledger.Measure {
	m := ledger.Measure{
		Text:   val("健全河湖巡查台账，建立“日巡查、周汇总、月通报”制度。截至目前，已开展巡查126次，发现并整改问题38个，整改率达到98.7%，其余问题正在按计划推进。"),
		State:  ledger.State(1 + r.IntN(5)),
		Office: val(offices[r.IntN(len(offices))]),
		Leader: val([]string{"赵明远", "钱立新", "孙国栋", ""}[r.IntN(4)]),
	}
	m.Status = val(m.State.String())
	switch r.IntN(6) {
	case 0:
		m.Deadline = ledger.Deadline{Kind: ledger.AtOnce, Date: ledger.Date{Value: val("立行立改")}}
	case 1:
		m.Deadline = ledger.Deadline{Kind: ledger.Lasting, Date: ledger.Date{Value: val("长期坚持")}}
	default:
		m.Deadline = byDay(r.IntN(200) - 60)
	}
	if m.State.Open() {
		m.Reason = val("项目资金尚未全部到位，计划6月底前完成。")
	}
	if r.IntN(5) == 0 {
		m.System = val(fmt.Sprintf("《云岭市河湖巡查管理办法（%d）》", r.IntN(9)))
	}
	return m
}

// number gives every measure its row.
func number(l *ledger.Ledger) *ledger.Ledger {
	row := 3
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		row++
		m.Row = row
		m.Text.At = finding.In(l.File, "整改台账").At(row, 6)
		return true
	})
	return l
}

// workbook writes the workbook of a ledger.
func workbook(t testing.TB, l *ledger.Ledger) []byte {
	t.Helper()
	return workbookOf(t, Source{Ledger: l, Statistics: stats.Count(l)})
}

// checksOf writes the workbook of the checks.
func checksOf(t testing.TB, src Source) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := WriteChecks(&b, src); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func workbookOf(t testing.TB, src Source) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, src); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
