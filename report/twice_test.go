package report_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// One body that is counted as several is told, with the names of the files; different ones
// are not.
func TestBodiesCountedTwice(t *testing.T) {
	dir := t.TempDir()
	copied := filepath.Join(dir, "副本.xlsx")
	content, err := os.ReadFile(small)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(copied, content, 0o644); err != nil {
		t.Fatal(err)
	}
	first, second := filepath.Join(dir, "一.xlsx"), filepath.Join(dir, "二.xlsx")
	writeFacts(t, first)
	writeFacts(t, second, "电子邮箱")
	for _, c := range []struct {
		name  string
		paths []string
		told  []string // what each finding says
	}{
		{"different", []string{first, small}, nil},
		{"the same file", []string{small, copied, first}, []string{"“生僻字整改台账.xlsx”、“副本.xlsx”的内容完全相同"}},
		{"of one body", []string{first, small, second}, []string{"“一.xlsx”、“二.xlsx”的发文机关都是“某发文机关”，却算作了2家单位"}},
		{"both", []string{first, small, second, copied}, []string{"内容完全相同", "发文机关都是"}},
	} {
		b, _ := batchOf(t, filepath.Join(dir, c.name), c.paths...)
		if _, err := b.Run(context.Background()); err != nil {
			t.Fatal(err)
		}
		if len(b.Doubts) != len(c.told) {
			t.Errorf("%s: told %v", c.name, b.Doubts)
			continue
		}
		for i, want := range c.told {
			if got := b.Doubts[i].Summary; !strings.Contains(got, want) {
				t.Errorf("%s: told %s", c.name, got)
			}
		}
	}
}

// The collective notice tells of them too, and of a body that it calls by its file.
func TestCollectiveNoticeTellsOfOddUnits(t *testing.T) {
	dir := t.TempDir()
	first, nameless := filepath.Join(dir, "一.xlsx"), filepath.Join(dir, "14-某公司台账.xlsx")
	writeFacts(t, first)
	writeFacts(t, nameless, "发文机关", "单位简称")
	c, err := collected(t, filepath.Join(dir, "出"), false, first, nameless, first)
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]string{}
	for _, f := range c.Findings {
		told[f.ID()] = f.Summary
	}
	if !strings.Contains(told["batch-same-ledger"], "“一.xlsx”、“一.xlsx”") || !strings.Contains(told["unit-unnamed"], "“14-某公司台账”") {
		t.Errorf("told %v", told)
	}
	text := textOf(t, filepath.Join(dir, "出", "集体通报（草稿）.docx"))
	if !strings.Contains(text, "（二）14-某公司台账。") {
		t.Error("the body is called otherwise in the text")
	}
}
