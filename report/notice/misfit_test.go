package notice_test

import (
	"slices"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/templates"
)

// A template that says what the ledger isn't about, and a title that calls the document
// otherwise than its template, are told; what fits is not.
func TestTemplatesThatDoNotFit(t *testing.T) {
	for _, c := range []struct {
		template, team, kind, title string
		told                        []string
	}{
		{"audit", "市委第二巡察组", "常规巡察", "", []string{"template-does-not-fit"}},
		{"audit", "县审计局", "经济责任审计", "", nil},
		{"audit", "", "", "", nil},
		{"second-look", "县委第一巡察组", "常规巡察", "", []string{"template-does-not-fit"}},
		{"second-look", "县委第一巡察组", "巡察“回头看”", "", nil},
		{"second-look", "县委第一巡察组", "常规巡察", "关于巡察“回头看”整改进展情况的通报", nil},
		{"second-look", "县委第一巡察组", "", "", nil},
		{"default", "县委第一巡察组", "常规巡察", "关于巡察整改进展情况的通报", nil},
		{"default", "县委第一巡察组", "常规巡察", "关于巡察整改进展情况的报告", nil},
		{"report", "县委第一巡察组", "常规巡察", "关于巡察整改进展情况的通报", []string{"title-of-another-kind"}},
		{"report", "县委第一巡察组", "常规巡察", "关于巡察整改进展情况的报告", nil},
		{"five-labels", "县委第一巡察组", "常规巡察", "关于巡察整改进展情况的通报", []string{"title-of-another-kind"}},
		{"five-labels", "县委第一巡察组", "常规巡察", "巡察整改情况", nil},
		{"audit", "市委第二巡察组", "常规巡察", "关于巡察整改进展情况的通报", []string{"template-does-not-fit", "title-of-another-kind"}},
	} {
		l := withFacts(small("甲", "乙", "丙", "办了"), map[ledger.Key]string{ledger.Team: c.team, ledger.InspectionType: c.kind, ledger.Title: c.title})
		_, list := notice.Compose(l, parsed(t, string(must(templates.Load(c.template)))), nil, notice.Options{})
		var told []string
		for _, f := range list {
			if f.ID() == "template-does-not-fit" || f.ID() == "title-of-another-kind" {
				told = append(told, f.ID())
			}
		}
		if !slices.Equal(told, c.told) {
			t.Errorf("%s with %s, %s, %s: told %v, want %v", c.template, c.team, c.kind, c.title, told, c.told)
		}
	}
}
