package privacy

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// The numbers are made up; their check digits are right.
var masks = []struct{ text, want string }{
	{"张某，13812341234，已联系", "张某，138****1234，已联系"},
	{"电话138-1234-1234。", "电话138-****-1234。"},
	{"电话138 1234 1234。", "电话138 **** 1234。"},
	{"电话１３８１２３４１２３４。", "电话１３８****１２３４。"},
	{"+8613812341234", "+86138****1234"},
	{"身份证11010519491231002X", "身份证110105********002X"},
	{"身份证号：440524188001010014。", "身份证号：440524188001010014。"},
	{"旧号110105491231002", "旧号110105*****1002"},
	{"卡号6222020200000000007", "卡号6222020200000000007"},
	{"卡号6222020200000000006", "卡号6222***********0006"},
	{"卡号4111111111111111", "卡号4111********1111"},
	{"卡号4111 1111 1111 1111", "卡号4111 **** **** 1111"},
	{"家住某市某区光明路12号3单元，生活困难", "家住某市某区****，生活困难"},
	{"家庭住址：光明小区3号楼2单元501室。", "家庭住址：****。"},
	{"走访光明小区3号楼2单元501室住户", "走访光明小区****住户"},
	{"家住农村的学生", "家住农村的学生"},
	{"现住房紧张", "现住房紧张"},
	{"电话8688327", "电话8688327"},
	{"文号12345678901", "文号12345678901"},
	{"编号A13812341234", "编号A13812341234"},
	{"投入15000000000元", "投入15000000000元"},
	{"投入15000000000.50元", "投入15000000000.50元"},
	{"2023-12-21 13812341234", "2023-12-21 138****1234"},
	{"两号13812341234、13912341235", "两号138****1234、139****1235"},
}

func TestMask(t *testing.T) {
	for _, c := range masks {
		if got := Mask(c.text, Find(c.text)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, c := range masks {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, m := range Find(text) {
			if m.From < end || m.To <= m.From || m.To > len(text) {
				t.Fatalf("%q: match %v out of order or bounds", text, m)
			}
			end = m.To
		}
		if masked := Mask(text, Find(text)); utf8.ValidString(text) && !utf8.ValidString(masked) {
			t.Fatalf("%q: masked into %q", text, masked)
		} else if strings.Count(masked, "\n") != strings.Count(text, "\n") {
			t.Fatalf("%q: lines changed", text)
		}
	})
}
