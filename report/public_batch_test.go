package report_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report"
)

// In a batch each ledger has its public version; 批次汇总 is the office's own.
func TestPublicVersionsInABatch(t *testing.T) {
	dir := t.TempDir()
	var public []string
	batch := report.Batch{Dir: dir, Done: func(_ int, out report.Outcome, err error) {
		if err != nil || out.Public == nil || out.Public.Masked() != 1 {
			t.Errorf("%v, %+v", err, out.Public)
		}
		public = append(public, publicOnes(out.Outputs)...)
	}}
	for _, name := range []string{"甲.xlsx", "乙.xlsx"} {
		path := filepath.Join(dir, name)
		writeLedger(t, path, "联系群众张某（手机13812345678）回访。")
		batch.Paths = append(batch.Paths, path)
		batch.Jobs = append(batch.Jobs, func() (report.Job, error) { return publicJob(t, path, ""), nil })
	}
	path, err := batch.Run(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, book := range []string{path, filepath.Join(dir, "甲-汇总（草稿）.xlsx")} {
		if text := cellTexts(t, book); !strings.Contains(text, "13812345678") {
			t.Errorf("%s is not the office's own", filepath.Base(book))
		}
	}
	if len(public) != 2*5 {
		t.Errorf("public versions %v", public)
	}
	for _, path := range public {
		if text := wholeOf(t, path); strings.Contains(text, "13812345678") || filepath.Ext(path) != ".ofd" && !strings.Contains(text, "138****5678") {
			t.Errorf("%s shows the number, or not even its mask", filepath.Base(path))
		}
	}
}

// The list for who approves is complete, and in the workbook that stays in the office alone.
func TestListForApproval(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeSheets(t, path, sheet{"台账", [][]any{
		{"具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限", "是否公开"},
		{"甲", "公开的措施，电话13812345678。秘密的话（不公开）。", "办公室", "推进中", "2025年3月31日", "是"},
		{"乙", "村民张三举报的事，案件正由市监委审理。", "办公室", "推进中", "2025年3月31日", "是"},
		{"丙", "整行不公开的措施。", "办公室", "推进中", "2025年3月31日", "否"},
		{"丁", "不知道公不公开的措施。", "办公室", "推进中", "2025年3月31日", "再研究"},
	}})
	out, err := report.Build(context.Background(), publicJob(t, path, t.TempDir()))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	for _, f := range out.Public.Findings {
		got[f.ID()]++
	}
	for id, n := range map[string]int{"not-public": 2, "not-public-unsure": 1, "masked": 1, "public-open-case": 1, "public-informant": 1, "public-figures": 1} {
		if got[id] != n {
			t.Errorf("%d of %s, want %d", got[id], id, n)
		}
	}
	if out.Public.Statistics.Measures.Total != 2 || out.Statistics.Measures.Total != 4 {
		t.Errorf("%d and %d measures", out.Public.Statistics.Measures.Total, out.Statistics.Measures.Total)
	}
	for _, path := range out.Outputs {
		if filepath.Ext(path) == ".xlsx" && report.IsCheckBook(path) {
			for _, want := range []string{"公开版审核", "秘密的话（不公开）。", "整行不公开的措施。", "再研究", "138****5678"} {
				if !strings.Contains(cellTexts(t, path)+strings.Join(sheetNames(t, path), " "), want) {
					t.Errorf("the workbook lacks %s", want)
				}
			}
		}
	}
}
