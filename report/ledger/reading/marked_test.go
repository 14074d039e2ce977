package reading_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"tongbao/report/ledger/reading"
)

// secretWord is in every text that is marked, and nowhere else.
const secretWord = "甴甶町甾"

// A marked ledger in any order of columns, with any mark at any place, shows nothing of
// what is marked, and all rows that are not.
func TestMarkedPlacesAreNotRead(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 7))
		table, open := markedTable(r)
		l, found, err := reading.Read("台账.csv", []byte(table), reading.Options{Public: true})
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, table)
		}
		data, err := json.Marshal([]any{l.Aspects, l.Setup, l.Plans, l.Annexes, l.Info.Values})
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(data), secretWord) || strings.Contains(string(data), "〓") {
			t.Errorf("seed %d:\n%s\n%s", seed, table, data)
		}
		for _, text := range open {
			if !strings.Contains(string(data), text) {
				t.Errorf("seed %d: %s is lost\n%s\n%s", seed, text, table, data)
			}
		}
		if len(found) == 0 {
			t.Errorf("seed %d: nothing is told", seed)
		}
	}
}

// markedTable is a table with rows that are marked in all ways, and the texts of those
// that are not.
func markedTable(r *rand.Rand) (table string, open []string) {
	order := r.Perm(7)
	var b strings.Builder
	row := func(problem, task, measure, office, state, public, note string) {
		cells := []string{problem, task, measure, office, state, public, note}
		for i, at := range order {
			if i > 0 {
				b.WriteString(",")
			}
			b.WriteString(`"` + cells[at] + `"`)
		}
		b.WriteString("\n")
	}
	row("反馈问题", "具体问题", "整改措施及进展", "责任科室", "整改状态", []string{"是否公开", "公开属性", "是否对外公开"}[r.IntN(3)], "备注")
	marks := []string{"（不公开）", "(不予公开)", "【此句不公开】", "（涉密，不公开）", "{内部掌握}"}
	mark := func() string { return marks[r.IntN(len(marks))] }
	for n := range 6 + r.IntN(6) {
		problem := ""
		if n == 0 || r.IntN(3) == 0 {
			problem = fmt.Sprintf("第%d类问题比较突出", n)
		}
		task, measure := fmt.Sprintf("第%d项任务落实不够", n), fmt.Sprintf("公开措施%c已经落实到位。", 'A'+n)
		secret := secretWord + "已经查清。"
		shown := true
		yes := []string{"是", "公开", "主动公开", "√"}[r.IntN(4)]
		switch r.IntN(9) {
		case 0:
			row(problem, task+secretWord, measure+secret, "办公室", "推进中", []string{"否", "不公开", "依申请公开", "×", "再说"}[r.IntN(5)], "")
			shown = false
		case 1:
			row(problem, task+secretWord, measure+secret, "办公室", "推进中", yes, []string{"不公开", "此项建议不公开", "涉密，不予公开。"}[r.IntN(3)])
			shown = false
		case 2:
			row(problem, task+secretWord+mark(), measure+secret, "办公室", "推进中", yes, "")
			shown = false
		case 3:
			row(problem, task, measure+secretWord+mark()+"。", "办公室", "推进中", yes, "")
		case 4:
			row(problem, task, measure+secret+mark(), "办公室", "推进中", yes, "")
		case 5:
			row(problem, task, "一是"+measure+"二是"+secret+mark()+"三是另外一条措施。", "办公室", "推进中", yes, "")
		case 6:
			row(problem, task, mark()+secret+secret, "办公室", "推进中", yes, "")
			shown = false
		case 7:
			row(problem, task, measure, secretWord+mark(), "推进中", yes, "")
		default:
			row(problem, task, measure, "办公室", "推进中", yes, "")
		}
		if shown {
			open = append(open, strings.TrimSuffix(measure, "。"))
		}
	}
	row("", "最后一项任务落实不够", "最后的公开措施。"+secretWord+"（不公开）。", "办公室", "已完成", "是", "")
	return b.String(), append(open, "最后的公开措施")
}
