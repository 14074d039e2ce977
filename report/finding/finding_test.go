package finding

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestPlaces(t *testing.T) {
	r := In("台账.xlsx", "整改台账")
	if got := r.At(12, 5).String(); got != "台账.xlsx > 整改台账 > E12" {
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
		{Excerpt{Text: "第一行\n第二行", From: 0, To: 9}, "【第一行】↓第二行"},
		{Excerpt{Text: long, From: 60, To: 63}, "…" + strings.Repeat("前", 12) + "【错】" + strings.Repeat("后", 12) + "…"},
		{Excerpt{Text: "短", From: 0, To: 99}, "短"},
		{Excerpt{}, ""},
	} {
		if got := c.e.Marked(); got != c.want {
			t.Errorf("%+v: %s", c.e, got)
		}
	}
}

// kindOf is a finding of a kind that is told for nothing else.
func kindOf(id string, s Severity) Finding {
	return (&Kind{ID: id, Severity: s}).At(Ref{}, "", "")
}

func TestByGravityKeepsTheLedgersOrder(t *testing.T) {
	list := List{kindOf("a", Hint), kindOf("b", Error), kindOf("c", Suspect), kindOf("d", Error)}
	got := ""
	for _, f := range list.ByGravity() {
		got += f.ID()
	}
	if got != "bdca" || list[0].ID() != "a" || list.Count(Error) != 2 {
		t.Error(got)
	}
}

func TestJSON(t *testing.T) {
	found := (&Kind{ID: "half-width-mark", Severity: Suspect}).At(In("台账.xlsx", "整改台账").At(12, 5), "问题。", "请改正。")
	for _, c := range []struct {
		f    Finding
		want string
	}{
		{found, `{"rule":"half-width-mark","severity":"疑似","at":{"file":"台账.xlsx","sheet":"整改台账","cell":"E12"},"summary":"问题。","advice":"请改正。"}`},
		{kindOf("r", Error), `{"rule":"r","severity":"错误","at":{"file":""},"summary":""}`},
	} {
		if data, err := json.Marshal(c.f); err != nil || string(data) != c.want {
			t.Errorf("%s %v, want %s", data, err, c.want)
		}
	}
}

func TestSeverityNames(t *testing.T) {
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
	f := Finding{At: In("台账.xlsx", ""), Summary: "文件是空的。", Advice: "请核对。"}
	if f.Error() != "台账.xlsx：文件是空的。请核对。" {
		t.Error(f.Error())
	}
}

func TestPolicy(t *testing.T) {
	fixed := &Kind{ID: "fixed", Severity: Error, Fixed: true}
	list := List{kindOf("a", Hint), fixed.At(Ref{}, "", ""), kindOf("b", Hint).Graded(Error), kindOf("c", Error)}
	for _, c := range []struct {
		policy Policy
		want   string
	}{
		{Policy{}, "a提示 fixed错误 b错误 c错误 "},
		{Policy{Off: map[string]bool{"a": true, "fixed": true}}, "fixed错误 b错误 c错误 "},
		{Policy{Severity: map[string]Severity{"b": Suspect, "fixed": Hint}}, "a提示 fixed提示 b疑似 c错误 "},
	} {
		got := ""
		for _, f := range c.policy.Apply(list) {
			got += f.ID() + f.Severity.String() + " "
		}
		if got != c.want {
			t.Errorf("%+v: %s, want %s", c.policy, got, c.want)
		}
	}
}

// An untrusted hand softens hints and suspects, which are counted, and no errors.
func TestSoftened(t *testing.T) {
	list := List{kindOf("a", Hint), kindOf("b", Suspect), kindOf("b", Suspect).Graded(Error), kindOf("c", Error), kindOf("d", Hint)}
	p := Policy{Off: map[string]bool{"a": true, "b": true, "d": true}, Severity: map[string]Severity{"c": Suspect}, Softened: map[string]bool{"a": true, "b": true}}
	if n := p.CountSoftened(list); n != 2 {
		t.Errorf("%d counted, want 2", n)
	}
	kept := ""
	for _, f := range p.Apply(list) {
		kept += f.ID() + f.Severity.String() + " "
	}
	if want := "b错误 c疑似 "; kept != want {
		t.Errorf("kept %s, want %s", kept, want)
	}
	if sought := p.Sought(); sought.Off["a"] || !sought.Off["d"] || !p.Off["a"] {
		t.Errorf("sought under %v of %v", sought.Off, p.Off)
	}
}
