package stats

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
)

// ledgerOf has a measure for each text of 责任科室.
func ledgerOf(offices ...string) *ledger.Ledger {
	task := ledger.Task{}
	for _, text := range offices {
		task.Measures = append(task.Measures, ledger.Measure{Office: ledger.Value{Text: text}})
	}
	return &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{task}}}}}}
}

func TestOfficesAsWritten(t *testing.T) {
	for text, want := range map[string]string{
		"办公室": "办公室", "办公室、人事科": "办公室|人事科", "办公室\n人事科\n办公室": "办公室|人事科", "办 公 室": "办公室", "": "", "无": "", "/": "", "——": "",
		"办公室和林政科": "办公室|林政科", "办公室与林政科": "办公室|林政科", "办公室、林政科和财务科": "办公室|林政科|财务科", "办公室和林政科及财务科": "办公室|林政科|财务科",
		"办公室会同林政科": "办公室|林政科", "办公室以及林业站": "办公室|林业站", "防汛办和水政监察大队": "防汛办|水政监察大队",
		"牵头：办公室；配合：林政科": "办公室|林政科", "牵头单位：办公室\n配合单位：林政科、财务科": "办公室|林政科|财务科", "配合：林政科；牵头：办公室": "办公室|林政科",
		"牵头： 办公室 配合： 林政科": "办公室|林政科", "牵头:办公室,人事科;配合:林政科,财务科": "办公室|人事科|林政科|财务科",
		"办公室（牵头）、林政科": "办公室|林政科", "林政科、办公室（牵头）": "办公室|林政科", "林政科(配合)、办公室": "办公室|林政科", "（牵头）办公室、林政科": "办公室|林政科",
		"林政科、办公室（牵头单位）": "办公室|林政科", "责任单位：办公室": "办公室", "责任科室：办公室、林政科": "办公室|林政科",
		"办公室牵头，林政科、财务科配合": "办公室|林政科|财务科", "由办公室牵头，林政科配合": "办公室|林政科", "林政科配合、办公室牵头": "办公室|林政科", "办公室负责": "办公室",
		"甲科、办公室、人事科牵头，财务科配合": "甲科|办公室|人事科|财务科", "牵头办公室，配合林政科": "办公室|林政科",
		"办公室等科室": "办公室", "办公室、林政科等": "办公室|林政科", "1.办公室 2.林政科": "办公室|林政科", "①办公室②林政科": "办公室|林政科", "（1）办公室\n（2）林政科": "办公室|林政科",
		"办公室+林政科": "办公室|林政科", "办公室｜林政科": "办公室|林政科", "办公室/林政科": "办公室|林政科", "办公室。": "办公室", "办公室 林政科": "办公室|林政科",
		"发展和改革科": "发展和改革科", "规划和自然资源股": "规划和自然资源股", "住房和城乡建设局": "住房和城乡建设局", "科技与信息中心": "科技与信息中心", "督办及信访科": "督办及信访科",
		"党委和政府办公室": "党委和政府办公室", "文化和旅游局、办公室": "文化和旅游局|办公室", "人力资源和社会保障所和林业站": "人力资源和社会保障所|林业站",
		"办公室、人事科 （牵头）": "人事科|办公室", "林政科（辅）、办公室（主）": "办公室|林政科", "主要责任单位：办公室；配合单位：林政科": "办公室|林政科",
		"办公室、林政科（按职责分工负责）": "办公室|林政科", "办公室、林政科共同负责": "办公室|林政科", "办公室具体负责": "办公室", "办公室等5个科室": "办公室",
		"一、办公室 二、林政科": "办公室|林政科", "(一)办公室(二)林政科": "办公室|林政科", "“办公室”、“林政科”": "办公室|林政科", "★办公室、林政科": "办公室|林政科",
		"综合科（办公室）和林政科": "综合科（办公室）|林政科", "办公室（人事科和财务科）": "办公室（人事科和财务科）", "按职责分工负责": "按职责分工负责",
		"办公室（人事科、财务科）": "办公室（人事科、财务科）", "各科室": "各科室", "局属各单位": "局属各单位", "办公室和各镇村": "办公室和各镇村", "负责科": "负责科",
	} {
		if got := strings.Join(OfficesOf(ledgerOf(text)).Names(text), "|"); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}

// What a ledger lists as one office elsewhere stays one; a short name that stands
// alone elsewhere is an office.
func TestOfficesLearnFromTheLedger(t *testing.T) {
	for _, c := range []struct{ other, text, want string }{
		{"财务科和审计科、办公室", "财务科和审计科", "财务科和审计科"},
		{"办公室、财务科和审计科", "财务科和审计科", "财务科|审计科"},
		{"财务科和审计科", "财务科和审计科", "财务科|审计科"},
		{"党办", "党办和人事科", "党办|人事科"},
		{"人事科", "党办和人事科", "党办和人事科"},
	} {
		if got := strings.Join(OfficesOf(ledgerOf(c.other, c.text)).Names(c.text), "|"); got != c.want {
			t.Errorf("%s beside %s gives %s, want %s", c.text, c.other, got, c.want)
		}
	}
}

func TestOfficesAreCountedOneByOne(t *testing.T) {
	s := Count(ledgerOf("办公室和林政科", "牵头：林政科；配合：办公室"))
	if len(s.ByOffice) != 2 || s.ByOffice[0].Total != 2 || s.ByOffice[1].Total != 2 {
		t.Errorf("%+v", s.ByOffice)
	}
	first := Options{FirstOffice: true}.Count(ledgerOf("林政科、办公室（牵头）"))
	if len(first.ByOffice) != 1 || first.ByOffice[0].Name != "办公室" {
		t.Errorf("%+v", first.ByOffice)
	}
}

func FuzzOffices(f *testing.F) {
	for _, text := range []string{"牵头：办公室；配合：林政科", "办公室和林政科及财务科", "1.办公室（牵头", "①、和与及"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range OfficesOf(ledgerOf(text)).Names(text) {
			if strings.TrimSpace(name) == "" {
				t.Errorf("%q gives an office without a name", text)
			}
		}
	})
}
