package paper

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestFileName(t *testing.T) {
	for text, want := range map[string]string{
		"提醒函-办公室":                     "提醒函-办公室",
		"提醒函-../../etc/passwd":        "提醒函-＿＿＿＿＿＿etc＿passwd",
		`提醒函-C:\Windows`:              "提醒函-C＿＿Windows",
		"提醒函-法规科（信访办）":                "提醒函-法规科（信访办）",
		"提醒函-a\x00b\u202Ec\nd\x1b[1m": "提醒函-abcd＿1m",
		"提醒函-财务科.exe":                 "提醒函-财务科＿exe",
		"提醒函-  ":                      "提醒函",
		"":                            "未命名",
		"／*?\"<>|":                    "＿＿＿＿＿＿＿",
	} {
		if got := FileName(text); got != want {
			t.Errorf("%q is %q", text, got)
		}
	}
}

// Departments whose names become one have files of their own, on systems too that hold
// small and capital letters for one.
func TestNamesAreOneAFile(t *testing.T) {
	n := names{}
	var got []string
	for _, text := range []string{"单-a科", "单-A科", "单-a:科", "单-a;科"} {
		got = append(got, n.free(text))
	}
	if want := "单-a科 单-A科（2） 单-a＿科 单-a＿科（2）"; strings.Join(got, " ") != want {
		t.Errorf("%q", got)
	}
}

// Whatever a ledger calls a department, a file's name is no path, hidden or long.
func FuzzFileName(f *testing.F) {
	for _, text := range []string{"提醒函-..", "/", `\\?\`, "a\x00", "CON", strings.Repeat("长", 300), "\xff\xfe", "~$x", ".x"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		name := FileName(text)
		bad := func(r rune) bool { return strings.ContainsRune(`/\:*?"<>|.`, r) || unicode.Is(unicode.C, r) }
		switch {
		case name == "" || filepath.Base(name) != name || !filepath.IsLocal(name+".docx"):
			t.Errorf("%q", name)
		case strings.ContainsFunc(name, bad) || !utf8.ValidString(name) || strings.HasPrefix(name, "~") || strings.TrimSpace(name) != name:
			t.Errorf("%q", name)
		case utf8.RuneCountInString(name) > 2*longestName || len(name) > 200:
			t.Errorf("%d characters", utf8.RuneCountInString(name))
		}
	})
}
