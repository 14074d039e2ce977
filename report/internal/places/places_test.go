package places

import (
	"slices"
	"testing"
)

func TestNamesAndCodes(t *testing.T) {
	if got := Named("峄城区"); !slices.Equal(got, []Code{"370404"}) {
		t.Errorf("峄城区: %v", got)
	}
	if got := len(Named("朝阳区")); got != 2 {
		t.Errorf("%d places are called 朝阳区", got)
	}
	if Named("峯城区") != nil {
		t.Error("峯城区 is a place")
	}
	for code, want := range map[Code]string{"370404": "山东省枣庄市峄城区", "110105": "北京市朝阳区", "429004": "湖北省仙桃市", "370400": "山东省枣庄市", "370000": "山东省"} {
		if got := code.FullName(); got != want {
			t.Errorf("%s: %s, want %s", code, got, want)
		}
	}
}

func TestParts(t *testing.T) {
	parts := Code("370400").Parts()
	if len(parts) != 7 || parts[0] != "370400" || parts[6] != "370481" {
		t.Errorf("枣庄市: %v", parts)
	}
	if got := len(Code("110100").Parts()); got != 16 {
		t.Errorf("北京市 has %d districts", got)
	}
	if !Code("370404").Within("370000") || Code("370404").Within("370500") {
		t.Error("峄城区 is not where it is")
	}
}

func TestTownships(t *testing.T) {
	for _, code := range []Code{"110101", "370404", "659013"} {
		if len(code.Townships()) == 0 {
			t.Errorf("%s has no townships", code)
		}
	}
	if !slices.Contains(Code("370404").Townships(), "古邵镇") || !HasTownship("古邵镇") {
		t.Error("古邵镇 is missing")
	}
	for _, none := range []string{"邵镇", "古邵", "古少镇"} {
		if HasTownship(none) {
			t.Errorf("%s is a township", none)
		}
	}
	if Code("999999").Townships() != nil {
		t.Error("999999 has townships")
	}
}

func TestFormerNames(t *testing.T) {
	for name, want := range map[string]Former{"襄樊市": {"420600", 2010}, "章丘市": {"370114", 2016}, "番禺县": {"440113", 1992}} {
		if got, known := FormerlyNamed(name); !known || got != want {
			t.Errorf("%s: %v %v, want %v", name, got, known, want)
		}
	}
	for name := range former() {
		if Named(name) != nil || former()[name].Now.Name() == "" {
			t.Errorf("%s is a name of today, or of nothing", name)
		}
	}
}
