package notice_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// What was found is named alike in lists and behind labels, whether or not its title has the
// words of a heading.
func TestFoundIsNamedAlike(t *testing.T) {
	for title, want := range map[string][2]string{
		"学习不深入":          {"“学习不深入”", "反馈问题：学习不深入"},
		"关于学习不深入的问题":     {"“学习不深入”", "反馈问题：学习不深入"},
		"关于“学习不深入”问题。":   {"“学习不深入”", "反馈问题：学习不深入"},
		"学习不深入问题":        {"“学习不深入”", "反馈问题：学习不深入问题"},
		"关于党建方面存在的问题":    {"“党建方面存在的问题”", "反馈问题：党建方面存在的问题"},
		"关于村务公开的规定不落实":   {"“关于村务公开的规定不落实”", "反馈问题：关于村务公开的规定不落实"},
		"关于护林员的问题。补贴未发放": {"“护林员”", "反馈问题：关于护林员的问题。补贴未发放"},
	} {
		l := small("甲", title, "丙", "办了")
		l.Aspects[0].Problems = append(l.Aspects[0].Problems, ledger.Problem{Title: value("管理粗放")})
		template := parsed(t, "{title: 通报, parts: [{from: ledger, text: '{反馈问题:引文}', levels: [{by: 反馈问题, heading: '反馈问题：{文}'}]}]}")
		n, _ := notice.Compose(l, template, nil, notice.Options{})
		if got := n.Sections[0].Text[0].Text; got != want[0]+"“管理粗放”" {
			t.Errorf("%s: in a list %s, want %s", title, got, want[0])
		}
		if got := n.Sections[0].Sections[0].Heading.Text; got != want[1] {
			t.Errorf("%s: behind a label %s, want %s", title, got, want[1])
		}
	}
}
