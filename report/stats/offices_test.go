package stats

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
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

func TestOfficesWithNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"一、二科": "一科|二科", "三、四科": "三科|四科", "监督一、二、三科": "监督一科|监督二科|监督三科", "第一、二纪检监察室": "第一纪检监察室|第二纪检监察室",
		"第一、第二纪检监察室": "第一纪检监察室|第二纪检监察室", "1、2科": "1科|2科", "牵头：一、二科；配合：三科": "一科|二科|三科", "办公室、一、二科": "办公室|一科|二科",
		"一、二科（牵头）、三科": "一科|二科|三科", "一、二": "一|二", "一、办公室": "一|办公室", "一科、二科": "一科|二科",
		"综合科（一）": "综合科（一）", "综合科（一）、综合科（二）": "综合科（一）|综合科（二）", "综合科（一）和综合科（二）": "综合科（一）|综合科（二）", "综合科(1)、综合科(2)": "综合科(1)|综合科(2)",
		"综合科（一）、综合科（二）、办公室": "综合科（一）|综合科（二）|办公室", "牵头：综合科（一）、综合科（二）": "综合科（一）|综合科（二）",
		"１．办公室 ２．林政科": "办公室|林政科", "２．办公室": "办公室", "1.办公室": "办公室", "1.办公室2.林政科": "办公室|林政科", "1、办公室 2、林政科": "办公室|林政科", "②林政科": "林政科",
		"一、一科 二、二科": "一科|二科", "（一）办公室、（二）林政科": "办公室|林政科", "一、办公室\n二、林政科": "办公室|林政科",
		"牵头单位：1.办公室 2.林政科；配合单位：1.财务科 2.人事科": "办公室|林政科|财务科|人事科", "1.牵头：办公室 2.配合：林政科": "办公室|林政科",
		"12345指挥中心": "12345指挥中心", "1、12345指挥中心": "1|12345指挥中心", "八一、办公室": "八一|办公室",
	} {
		if got := strings.Join(OfficesOf(ledgerOf(text)).Names(text), "|"); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}

func TestOfficesBehindMarks(t *testing.T) {
	for text, want := range map[string]string{
		"牵头单位：★办公室": "办公室", "★牵头：办公室": "办公室", "主：办公室；辅：林政科": "办公室|林政科", "辅：林政科；主：办公室": "办公室|林政科", "※办公室": "办公室",
		"牵头：“办公室”": "办公室", "“两新”工委": "“两新”工委", "牵头单位： 1.办公室": "办公室", "●配合科室:林政科；●牵头科室:办公室": "办公室|林政科",
		"办公室）、（林政科": "办公室）|（林政科", "办公室（人事\n工资）": "办公室（人事\n工资）",
	} {
		if got := strings.Join(OfficesOf(ledgerOf(text)).Names(text), "|"); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}

// A cell that is no list of names is not looked into: it would take minutes.
func TestLongCellsAreTakenAsTheyStand(t *testing.T) {
	for _, text := range []string{strings.Repeat("和", 16000) + "科", strings.Repeat("甲乙科和", 8000) + "丙科"} {
		if got := OfficesOf(ledgerOf(text)).Names(text); len(got) != 1 || got[0] != text {
			t.Errorf("%s… gives %d names", text[:12], len(got))
		}
	}
	many := strings.Repeat("办公室、", 10000) + strings.Repeat("一、", 10000) + strings.Repeat("①甲科②", 2000)
	if got := OfficesOf(ledgerOf(many)).Names(many); got[0] != "办公室" {
		t.Errorf("the first of many is %s", got[0])
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

// said are the characters of the words that are no part of names.
var said = strings.ReplaceAll("由等个"+strings.Join(slices.Concat(
	words.Of("leads"), words.Of("answers"), words.Of("supports"), words.Of("bodies"), words.Of("bodies-before-colon"),
	words.Of("manners"), words.Of("degrees"), words.Of("ahead"), words.Of("certain"), words.Of("joints"), words.Of("none")), ""), "第一", "")

// Every character of a name stands in the cell; every Han character of the cell
// that is no role's or joint's stands in a name. Numerals may be lost together,
// from 一 on, as the marks of a list.
func FuzzOffices(f *testing.F) {
	for _, text := range []string{"牵头：办公室；配合：林政科", "办公室和林政科及财务科", "1.办公室（牵头", "①、和与及", "一、二科", "三、四科", "综合科（一）和综合科（二）", "一、甲科 二、乙科", "监督一、二科"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		names := OfficesOf(ledgerOf(text)).Names(text)
		for _, name := range names {
			if strings.TrimSpace(name) == "" {
				t.Errorf("%q gives an office without a name", text)
			}
			for _, r := range name {
				if !strings.ContainsRune(text, r) {
					t.Errorf("%q gives %q", text, name)
				}
			}
		}
		kept, lost := strings.Join(names, ""), 0
		for _, r := range text {
			switch {
			case !unicode.Is(unicode.Han, r) || strings.ContainsRune(kept+said, r):
			case strings.ContainsRune(hanzi.Numerals, r):
				lost++
			default:
				t.Errorf("%q gives %q: %c is lost", text, names, r)
			}
		}
		dropped := numerals(text) - numerals(kept) // of 一、二、甲科 二、乙科 another 二 is kept
		if lost == 1 && dropped < 2 && !strings.Contains(text, "第一") && !strings.Contains(text, "等") {
			t.Errorf("%q gives %q: a numeral is lost", text, names)
		}
	})
}

// numerals counts the Chinese numerals of a text.
func numerals(text string) int {
	n := 0
	for _, r := range text {
		if strings.ContainsRune(hanzi.Numerals, r) {
			n++
		}
	}
	return n
}
