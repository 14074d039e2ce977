package privacy

import (
	"strings"
	"testing"
)

// The numbers are made up; those of the first two lines have right check digits.
const (
	madeUpIdentity = "110105194912310409"
	madeUpCard     = "6222020200000000006"
	madeUpMobile   = "13700001111"
)

// ways are ways to write a number that a reader reads as the same one.
var ways = map[string]func(string) string{
	"plain":       func(s string) string { return s },
	"full-width":  spelled("０１２３４５６７８９"),
	"circled":     spelled("⓪①②③④⑤⑥⑦⑧⑨"),
	"Chinese":     spelled("〇一二三四五六七八九"),
	"Arabic":      spelled("٠١٢٣٤٥٦٧٨٩"),
	"bold":        spelled("𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"),
	"each apart":  func(s string) string { return strings.Join(strings.Split(s, ""), " ") },
	"line break":  every(6, "\n"),
	"CR LF":       every(7, "\r\n"),
	"blanks":      every(4, "  "),
	"no-break":    every(3, "\u00a0"),
	"dots":        every(4, "."),
	"dashes":      every(4, "—"),
	"zero width":  every(5, "\u200b"),
	"soft hyphen": every(5, "\u00ad"),
	"direction":   every(5, "\u202c"),
}

func spelled(digits string) func(string) string {
	return func(s string) string {
		return strings.Map(func(r rune) rune { return []rune(digits)[r-'0'] }, s)
	}
}

// every parts a text after so many characters; a short rest stays with the last part.
func every(n int, mark string) func(string) string {
	return func(s string) string {
		var parts []string
		for len(s) >= n+3 {
			parts, s = append(parts, s[:n]), s[n:]
		}
		return strings.Join(append(parts, s), mark)
	}
}

func TestNumbersInEveryWriting(t *testing.T) {
	for way, write := range ways {
		for _, c := range []struct{ label, number string }{
			{"", madeUpMobile}, {"电话", madeUpMobile}, {"张三", madeUpMobile}, {"TEL", madeUpMobile}, {"_", madeUpMobile},
			{"+86 ", madeUpMobile}, {"", "0086" + madeUpMobile}, {"", "0" + madeUpMobile},
			{"", madeUpIdentity}, {"身份证号：", madeUpIdentity}, {"ID", madeUpIdentity}, {"", madeUpCard}, {"卡号", madeUpCard},
		} {
			text := c.label + write(c.number) + "。"
			if got := digitsOf(Mask(text, Find(text))); strings.Contains(got, c.number[len(c.number)-11:]) {
				t.Errorf("%s: %q became %q", way, text, got)
			}
		}
	}
}

// digitsOf is what a text says in digits, the others dropped.
func digitsOf(text string) string {
	var b strings.Builder
	for _, r := range text {
		if digitStyle(r) != noDigit {
			b.WriteByte(digitOf(r))
		} else if r == '*' {
			b.WriteByte('*')
		}
	}
	return b.String()
}

func TestKindsOfPersonalData(t *testing.T) {
	for _, c := range []struct{ text, gone string }{
		{"住宅电话：0512-6000111", "6000111"}, {"（0512）6000111", "6000111"}, {"座机6000111", "6000111"}, {"致电010-60001112", "60001112"},
		{"车牌苏E7A888", "7A888"}, {"乘苏E·D23456", "D23456"}, {"警车苏E0456警", "0456"}, {"苏Ｅ７Ａ８８８", "Ａ８８８"},
		{"QQ：20001234", "20001234"}, {"qq号为200012345", "200012345"}, {"微信号：li_four99", "li_four99"}, {"微信lisi-2001", "lisi-2001"},
		{"邮箱lisi@example.com", "lisi"}, {"出生年月：1988年5月", "1988"}, {"1988年5月6日出生", "1988"}, {"生于1988-05-06", "1988"},
		{"举报人陈小刚举报", "陈小刚"}, {"信访人：吴九（来访）", "吴九"}, {"未成年人郑十一", "郑十一"}, {"患者吴九、已出院", "吴九"},
		{"护照G\n12345678", "12345678"}, {"驾驶证号32050019880506", "19880506"}, {"社保卡号B76543210", "76543210"}, {"户口本编号320500123", "500123"},
		{"出国时持G87654321", "87654321"}, {"身份证末四位1234", "1234"}, {"户籍地：甲省乙市丙县丁镇人民大道9号", "人民大道"},
		{"在新民路20弄3号401室", "新民路"}, {"家住甲区新民\n路9号", "新民"}, {"约谈了，陈小刚（举报人）", "陈小刚"}, {"举报人姓名：陈小刚", "陈小刚"}, {"信访群众“陈小刚”", "陈小刚"}, {"未成年学生陈小刚", "陈小刚"},
		{"护照号 E 1234 5678", "1234"}, {"苏e7a888", "7a888"}, {"苏E 7A 888", "888"}, {"邮箱lisi＠example．com", "lisi"}, {"一九八八年五月六日出生", "八八年"}, {"88年5月6日生，", "88年"},
		{"存折号1203012309200", "12309"}, {"身份证" + madeUpIdentity[:17] + "1", "19491231"},
	} {
		if got := Mask(c.text, Find(c.text)); strings.Contains(got, c.gone) {
			t.Errorf("%s: got %s", c.text, got)
		}
	}
}

// What has the form of a person's number and is none stays readable.
func TestThingsStay(t *testing.T) {
	for _, text := range []string{
		"发票号码" + madeUpMobile, "发票号码" + madeUpMobile + "、13700002222", "水表" + madeUpMobile + "号", "合同编号HT" + madeUpMobile,
		"面积" + madeUpMobile + "平方米", madeUpMobile + ".5元", "支出" + madeUpMobile + "元", "结余" + madeUpMobile + "万元",
		"流水号" + madeUpIdentity, "项目代码2301-110105-04-01-100001", "统一社会信用代码12110105400012345X", "档案编号 110105 19491231 0409",
		"云建〔2024〕15号", "20240930", "2024-09-30至2024-12-31", "举报电话12388、12345", "咨询电话：0512-6000111", "投诉热线 0512-6000111", "举报邮箱jubao@example.cn",
		"微信公众号：pingan2020", "微信群5个", "出生人口2024人", "2024年3月出生人口120人", "高校（未成年人）", "走访患者，关爱未成年人、老人", "补办护照2024-03-15", "患者满意度提升", "患者安全目标", "未成年人保护", "举报人信息", "信访人和村干部", "信访人多次反映",
		"患者家属", "患者高血压", "苏A级景区", "一二三四五", "①落实②整改", "1.5 2.5 3.5", "持证上岗", "机关地址在人民路9号", "第三产业", "二〇二四年一月",
		"6222020200000000012", "电话6000111",
	} {
		if got := Mask(text, Find(text)); got != text {
			t.Errorf("%s: got %s", text, got)
		}
	}
}
