package mask

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/leak"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

// FuzzPublic: what is masked in one place of a ledger is in no text of the public version
// and in none of its findings.
func FuzzPublic(f *testing.F) {
	f.Add("举报人王小虎，电话13700001111", "王 小虎到场，１３７-0000-1111", "电话", "发票13700001111号")
	f.Add("身份证110105194912310409", "1101051949\n12310409", "证件号", "邮箱lisi@example.com")
	f.Add("家住甲区新民路9号，车牌苏E7A888", "卡号6222020200000000006", "姓名", "赵六")
	data, err := templates.Load("default")
	if err != nil {
		f.Fatal(err)
	}
	template, err := notice.ParseTemplate(data)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, title, measure, heading, cell string) {
		if !utf8.ValidString(strings.Join([]string{title, measure, heading, cell}, "\n")) {
			return
		}
		v := func(at, text string) ledger.Value { return ledger.Value{Text: text, At: finding.In("", at)} }
		m := new(Mask)
		l, found := m.Public(&ledger.Ledger{
			Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Title: v("甲", title), Tasks: []ledger.Task{{
				Title: v("乙", "任务"), Measures: []ledger.Measure{{Text: v("丙", measure), Note: v("丁", cell), Person: v("戊", title)}}}}}}}},
			Annexes: []ledger.Annex{{Name: v("己", "名单"), Table: [][]ledger.Value{{v("己", heading)}, {v("己", cell)}}}},
		})
		n, asked := notice.Compose(l, template, stats.Count(l).Counters(nil), notice.Options{})
		texts := []string{dump(t, l), dump(t, found, asked)}
		for _, block := range n.Flow() {
			texts = append(texts, block.Text())
			for _, row := range block.Table {
				texts = append(texts, row...)
			}
		}
		originals := leak.Of(m.Originals())
		var things []string // numbers that are things' there, with what stands around them
		for _, s := range m.Stays() {
			originals.Allow(s.Before, s.Number, s.After)
			things = append(things, s.Before+s.Number+s.After, "")
		}
		original, is := originals.In(texts)
		for _, text := range texts {
			if is && standsAlone(original, strings.NewReplacer(things...).Replace(text)) {
				t.Errorf("%q is still there", original)
			}
		}
	})
}

// standsAlone reports whether an original stands in a text, and not as part of a longer
// number, which has it by chance.
func standsAlone(original, text string) bool {
	around := regexp.MustCompile(`(^|\PN)` + regexp.QuoteMeta(original) + `($|\PN)`)
	return around.MatchString(text)
}
