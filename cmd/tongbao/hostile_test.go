package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode"
)

// evil is what a file may call itself: it colours, rings, clears the screen, turns the
// direction, and forges a line.
const evil = "甲\x1b[31m\a\u009b2J\u202e乙\n√ 假.xlsx：0条措施"

// hostileFiles writes ledgers and configurations whose names and contents are evil,
// and returns command lines that tell of them.
func hostileFiles(t *testing.T) map[string][]string {
	t.Helper()
	name := evil
	if runtime.GOOS == "windows" { // which allows no such names
		name = "甲\u202e乙"
	}
	t.Chdir(t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	t.Setenv("TONGBAO_FONTS", "embedded")
	quoted := `"` + evil + `"`
	table := "具体问题,整改措施,整改状态,完成时限,完成日期," + quoted + "\n" +
		quoted + "," + quoted + "," + quoted + "," + quoted + "," + quoted + "," + quoted + "\n" +
		"学习不深入,召开会议。," + quoted + "二,2025年," + quoted + "三," + quoted + "\n"
	sheet, err := workbook("整改\u202e\u0085台账", [][]any{
		{"具体问题", "整改措施", "整改状态", "\u009b31m\u202e"}, {"学习\n√ 假", "_x001B_[31m\u202e截止目前", "办\u202e了", "甲"},
	})
	if err != nil {
		t.Fatal(err)
	}
	for path, data := range map[string]string{
		name + ".csv": table, "台账.xlsx": string(sheet), "坏" + name + ".xlsx": "PK", "别" + name + ".csv": "姓名" + quoted + ",电话\n甲,1\n",
		filepath.Join("夹"+name, "台账.csv"): table, filepath.Join("夹"+name, "tongbao.yaml"): "out: 出\n",
		"a.yaml": "\"" + `\e[31m\u202e\u009b\n√ 假` + "\": 1\n", "b.yaml": "mapping: {甲: \"" + `\e[31m\u202e\n√ 假` + "\"}\n",
	} {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir("空"+name, 0o755); err != nil {
		t.Fatal(err)
	}
	return map[string][]string{
		"several":         {".", "无" + name + ".xlsx", "空" + name},
		"again":           {"."}, // the outputs are passed over
		"check":           {"check", name + ".csv"},
		"check a sheet":   {"check", "台账.xlsx"},
		"JSON":            {"check", "--json", name + ".csv"},
		"out":             {"-o", "出" + name, "台账.xlsx"},
		"taken":           {"-o", name + ".csv", "台账.xlsx"},
		"output":          {"甲" + name + "-通报.docx"},
		"empty folder":    {"空" + name},
		"template":        {"--template", name, "台账.xlsx"},
		"fonts":           {"fonts", "--fonts", "无" + name},
		"unknown key":     {"--config", "a.yaml", "台账.xlsx"},
		"unknown field":   {"--config", "b.yaml", "台账.xlsx"},
		"missing config":  {"--config", name, "台账.xlsx"},
		"config":          {"config", filepath.Join("夹"+name, "台账.csv")},
		"unknown flag":    {"--" + name},
		"flag value":      {"--strict=" + name, "台账.xlsx"},
		"unknown command": {"help", name},
		"too much":        {"version", name},
		"formats":         {"--formats", name, "台账.xlsx"},
		"init":            {"init", "新" + name},
		"init again":      {"init", "新" + name},
		"mapping":         {"check", "--save-mapping", "存" + name, "台账.xlsx"},
	}
}

// What a file says is shown and never obeyed, and begins no line of its own.
func TestNothingThatFilesSayIsObeyed(t *testing.T) {
	for name, args := range hostileFiles(t) {
		var out, errs bytes.Buffer
		run(context.Background(), args, &out, &errs)
		if out.Len()+errs.Len() == 0 {
			t.Errorf("%s: nothing is told", name)
		}
		for _, text := range []string{out.String(), errs.String()} {
			if i := strings.IndexFunc(text, func(r rune) bool { return r != '\n' && !unicode.IsPrint(r) }); i >= 0 {
				t.Errorf("%s: %q in\n%s", name, text[i:min(i+8, len(text))], text)
			}
			for line := range strings.Lines(text) {
				if strings.HasPrefix(strings.TrimSpace(line), "√ 假") {
					t.Errorf("%s: a forged line in\n%s", name, text)
				}
			}
		}
	}
}
