package report

import (
	"strings"
	"testing"
)

func TestOutputsBelongToTheirLedgers(t *testing.T) {
	for _, c := range []struct {
		name, ledger string
		want         bool
	}{
		{"台账-汇总.xlsx", "甲/台账.xlsx", true}, {"台账-批注.xlsx", "台账.et", true}, {"台账-批注.xlsm", "台账.xlsm", true},
		{"台账-汇总.xlsx", "旧台账.xlsx", false}, {"台账-汇总.xlsx", "台.xlsx", false}, {"台账-汇总.xlsx", "台账-汇总.xlsx", false},
		{"台账-校验.xlsx", "台账.xlsx", true}, {"台账-校验（草稿）.xlsx", "台账.xlsx", true}, {"台账-校验.xlsx", "旧台账.xlsx", false},
		{"乙/批次汇总.xlsx", "台账.xlsx", true}, {"台账-通报.docx", "台账.xlsx", false},
		{"台账-汇总（草稿）.xlsx", "台账.xlsx", true}, {"台账-汇总（草稿）.xlsx", "旧台账.xlsx", false},
	} {
		if IsOutputOf(c.name, c.ledger) != c.want {
			t.Errorf("%s of %s: %t", c.name, c.ledger, !c.want)
		}
	}
}

func TestNamesOfOutputs(t *testing.T) {
	for _, c := range []struct{ path, stem, out, want string }{
		{"甲/台账.xlsx", "", "", "甲/台账-通报.pdf"},
		{"甲/台账.v2.xlsx", "", "乙 丙", "乙 丙/台账.v2-通报.pdf"},
		{"甲/台账.xlsx", "台账（2）", "乙", "乙/台账（2）-通报.pdf"},
		{"台账", "", "", "台账-通报.pdf"},
	} {
		j := Job{Path: c.path, Stem: c.stem, Out: c.out}
		if got := strings.ReplaceAll((&products{job: &j}).output(noticePDF), `\`, "/"); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
}
