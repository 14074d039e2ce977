package notice_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// A part that chooses among passages and finds none is told, one that has nothing to choose
// among is not.
func TestEmptyPartIsTold(t *testing.T) {
	template := parsed(t, `
title: 通报
parts:
  - {heading: 主体责任情况, from: setup, where: {部分: [主体责任, 其余]}}
  - {heading: "{党组织}书记情况", from: setup, where: {部分: 第一责任人}}
  - {heading: 打算, from: plans, where: {部分: 近期}}
`)
	l := withFacts(small("甲", "乙", "丙", "办了"), map[ledger.Key]string{ledger.ShortName: "局党组"})
	l.Setup = []ledger.Passage{{Heading: value("压实责任"), Text: value("开会。")}}
	told := func() (summaries []string) {
		_, list := notice.Compose(l, template, nil, notice.Options{})
		for _, f := range list {
			if f.ID() == "empty-part" {
				summaries = append(summaries, f.Summary+f.Advice)
			}
		}
		return summaries
	}
	if got := told(); len(got) != 1 || !strings.Contains(got[0], "“党组书记情况”这一部分没有写出来") || !strings.Contains(got[0], "填“第一责任人”") {
		t.Errorf("told %q", got)
	}
	l.Setup = append(l.Setup, ledger.Passage{Heading: value("带头整改"), Text: value("领办2件。"), Part: value("第一责任人责任")})
	if got := told(); len(got) != 0 {
		t.Errorf("told %q", got)
	}
}
