package reading_test

import (
	"os"
	"testing"
)

func file(t *testing.T, path string) []byte {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

var heads = []any{"序号", "方面", "反馈问题", "具体问题", "整改措施及进展", "责任科室", "完成时限", "整改状态"}

func filled() [][]any {
	out := [][]any{heads}
	for _, l := range contentLines() {
		out = append(out, []any{l.number, l.aspect, l.problem, l.task, l.text, l.office, l.deadline, l.state})
	}
	return out
}

func blankBelow() [][]any {
	out := filled()
	for i, l := range contentLines() {
		clearRow(out[i+1], l)
	}
	return out
}

// clearRow takes out what the row above says.
func clearRow(row []any, l line) {
	if !l.firstInTask {
		row[0], row[3] = nil, nil
	}
	if !l.firstInAspect {
		row[1] = nil
	}
	if !l.firstInProblem {
		row[2] = nil
	}
}
