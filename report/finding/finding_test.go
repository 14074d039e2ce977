package finding

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestPlaces(t *testing.T) {
	r := Ref{File: "台账.xlsx", Sheet: "整改台账"}
	if got := r.InCell("E12").String(); got != "台账.xlsx › 整改台账 › E12" {
		t.Error(got)
	}
	if got := (Ref{}).String(); got != "" {
		t.Error(got)
	}
}

func TestMarked(t *testing.T) {
	long := strings.Repeat("前", 20) + "错" + strings.Repeat("后", 20)
	for _, c := range []struct {
		e    Excerpt
		want string
	}{
		{Excerpt{Text: "问題多", From: 3, To: 6}, "问【題】多"},
		{Excerpt{Text: "第一行\n第二行", From: 0, To: 9}, "【第一行】⏎第二行"},
		{Excerpt{Text: long, From: 60, To: 63}, "…" + strings.Repeat("前", 12) + "【错】" + strings.Repeat("后", 12) + "…"},
		{Excerpt{Text: "短", From: 0, To: 99}, "短"},
		{Excerpt{}, ""},
	} {
		if got := c.e.Marked(); got != c.want {
			t.Errorf("%+v: %s", c.e, got)
		}
	}
}

func TestByGravityKeepsTheLedgersOrder(t *testing.T) {
	list := List{{Rule: "a", Severity: Hint}, {Rule: "b", Severity: Error}, {Rule: "c", Severity: Suspect}, {Rule: "d", Severity: Error}}
	got := ""
	for _, f := range list.ByGravity() {
		got += f.ID()
	}
	if got != "bdca" || list[0].ID() != "a" || list.Count(Error) != 2 {
		t.Error(got)
	}
}

func TestForemostHasEachRule(t *testing.T) {
	var list List
	for _, rule := range "aaabacd" {
		list = append(list, Finding{Rule: string(rule)})
	}
	for n, want := range map[int]string{9: "aaabacd", 7: "aaabacd", 6: "aaabcd", 5: "aabcd", 4: "abcd", 2: "ab", 0: ""} {
		got := ""
		for _, f := range list.Foremost(n) {
			got += f.ID()
		}
		if got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}

func TestJSONSpeaksChinese(t *testing.T) {
	data, err := json.Marshal(Finding{Rule: "r", Severity: Suspect, At: Ref{File: "f"}})
	if err != nil || !strings.Contains(string(data), `"severity":"疑似"`) {
		t.Errorf("%s %v", data, err)
	}
	for _, name := range []string{"错误", "疑似", "提示"} {
		if s, ok := SeverityNamed(name); !ok || s.String() != name {
			t.Error(name)
		}
	}
	if _, ok := SeverityNamed("严重"); ok {
		t.Error("unknown severity")
	}
}

func TestAFindingIsAnErrorThatNamesItsPlace(t *testing.T) {
	f := Finding{At: Ref{File: "台账.xlsx"}, Summary: "文件是空的。", Advice: "请核对。"}
	if f.Error() != "台账.xlsx：文件是空的。请核对。" {
		t.Error(f.Error())
	}
}
