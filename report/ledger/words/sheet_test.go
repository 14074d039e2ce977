package words_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

func TestWithoutTable(t *testing.T) {
	sheets := words.Default().Sheets
	for title, want := range map[string]string{
		"党的建设方面整改台账": "党的建设方面", "党的建设方面问题整改台账": "党的建设方面", "作风建设": "作风建设", "台账": "台账",
	} {
		if got := sheets.WithoutTable(title); got != want {
			t.Errorf("%s: %s, want %s", title, got, want)
		}
	}
}

func TestSubjectOfATitle(t *testing.T) {
	sheets := words.Default().Sheets
	for title, want := range map[string]string{
		"三、政治方面问题清单": "政治方面", "县林业局巡察反馈问题整改台账（政治建设方面）": "政治建设方面", "整改台账——作风方面": "作风方面", "方面一：落实决策部署": "落实决策部署",
		"党的建设方面": "党的建设方面", "台账": "台账", "县林业局（本级）作风方面": "县林业局（本级）作风方面",
	} {
		if got := sheets.Subject(title); got != want {
			t.Errorf("%s: %s, want %s", title, got, want)
		}
	}
}

func TestNamesThatOnlyCountSheets(t *testing.T) {
	for name, want := range map[string]bool{
		"Sheet1": true, "工作表 2": true, "表1": true, "表一": true, "方面一": true, "第二部分": true, "1": true, "三": true, "Sheet1 (2)": true,
		"政治方面": false, "一级单位": false, "办公室": false, "2024年台账": false, "三公经费方面": false,
	} {
		if got := words.OnlyCounts(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestRoles(t *testing.T) {
	sheets := words.Default().Sheets
	for name, want := range map[string]ledger.Role{
		"整改台账": ledger.RoleLedger, "台账": ledger.RoleLedger, "2024年整改台账（终稿）": ledger.RoleLedger, "问题清单 ": ledger.RoleLedger,
		"附件1": ledger.RoleAnnex, "附件 2：名单": ledger.RoleAnnex, "附件１整改台账": ledger.RoleAnnex, "通报基本信息": ledger.RoleInfo,
		"下一步工作打算": ledger.RolePlans, "Sheet1": ledger.RoleNone, "": ledger.RoleNone, "账": ledger.RoleNone,
	} {
		if got := sheets.Role(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestAnnex(t *testing.T) {
	for name, want := range map[string]struct {
		number int
		title  string
		ok     bool
	}{
		"附件1": {1, "", true}, "附件 12：制度清单": {12, "制度清单", true}, "附件２、名单": {2, "名单", true},
		"附件（二）：甲表": {2, "甲表", true}, "附件三": {3, "", true}, "附件四、名单": {4, "名单", true}, "附件一览表": {0, "一览表", true},
		"附件：名单": {0, "名单", true}, "附件": {0, "", true}, "见附件": {}, "整改台账": {},
	} {
		if number, title, ok := words.Annex(name); number != want.number || title != want.title || ok != want.ok {
			t.Errorf("%s: %d, %q, %v", name, number, title, ok)
		}
	}
}
