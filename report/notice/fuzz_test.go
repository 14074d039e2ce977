package notice_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

// FuzzTemplate: whatever a template holds, it is refused with a sentence, or is the same
// when it is read again, and makes a notice of bounded length.
func FuzzTemplate(f *testing.F) {
	for _, name := range templates.Names {
		data, err := templates.Load(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("{title: &a 甲, parts: [{text: [*a, '[{措施数}|甲]']}, {from: ledger, where: {状态: 其余}, levels: [{by: 具体问题, heading: '{文}{引文:去句号}', number: ①, text: [{each: '[{序}是]{文}'}]}]}]}"))
	f.Add([]byte("title: [甲]"))
	l := small("方面", "问题", "任务", "措施一", "措施二")
	counters := stats.Count(l).Counters(nil)
	f.Fuzz(func(t *testing.T, data []byte) {
		template, err := notice.ParseTemplate(data)
		if err != nil {
			if !strings.ContainsFunc(err.Error(), func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
				t.Errorf("not a Chinese sentence: %v", err)
			}
			return
		}
		if again, err := notice.ParseTemplate(data); err != nil || !reflect.DeepEqual(again, template) {
			t.Errorf("read again it is another: %v", err)
		}
		n, _ := notice.Compose(l, template, counters, notice.Options{})
		length := 0
		for _, block := range n.Flow() {
			length += len(block.Text())
		}
		if most := 1<<16 + 200*len(data); length > most {
			t.Errorf("%d bytes made of a template of %d", length, len(data))
		}
	})
}

// FuzzTitles: a ledger's texts stand in the notice as they are; what looks like a name of
// the template is not looked up.
func FuzzTitles(f *testing.F) {
	f.Add("方面", "关于“学习不深入”问题", "任务", "已完成")
	f.Add("{单位简称}", "{文}", "{引文}、{序}", "{措施数}{")
	f.Fuzz(func(t *testing.T, aspect, problem, task, measure string) {
		if !utf8.ValidString(strings.Join([]string{aspect, problem, task, measure}, "\n")) {
			return
		}
		n, _ := compose(t, small(aspect, problem, task, measure), "default")
		var all strings.Builder
		for _, block := range n.Flow() {
			all.WriteString(block.Text())
		}
		written := letters(all.String())
		for _, want := range []string{aspect, problem, task, measure} {
			if !strings.Contains(written, letters(want)) {
				t.Errorf("%q is not in %q", want, all.String())
			}
		}
	})
}

// letters are what no dressing of a title changes: its Chinese characters and braces.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Han, r) || r == '{' || r == '}' {
			return r
		}
		return -1
	}, text)
}
