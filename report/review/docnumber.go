package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
)

var documentNumber = Rule{
	Kind: &finding.Kind{
		ID: "document-number", Severity: finding.Error,
		Title:  "发文字号的写法",
		Reason: "年份用四位数字，放在六角括号“〔 〕”里；序号不加“第”，不编虚位（GB/T 9704—2012，7.2.5）。",
	},
	Check:  inTexts(checkDocumentNumber),
	Hits:   []string{"某教字[2023]46号", "某教字（2023）46号", "某教字(2023)46号", "某教字【2023】46号", "某教字〔23〕46号", "某教字〔2023〕第46号", "某教字〔2023〕046号", "某教字[2023]第06号", "某教字2023〕46号", "某教字{2023}46号", "某教字<2023>46号"},
	Misses: []string{"某教字〔2023〕46号", "〔2023〕5号", "2023年46号", "1号楼", "（2023年）", "某法（2023）民初46号"},
}

func checkDocumentNumber(t *Text) []Fault {
	if !strings.Contains(t.Text, "号") {
		return nil
	}
	var faults []Fault
	for i, r := range t.Runes {
		if r != '号' {
			continue
		}
		if n, ok := docNumberBefore(t, i); ok && n.wrong() {
			faults = append(faults, t.fault(n.from, i+1,
				fmt.Sprintf("发文字号“%s”的写法不合规定。", t.slice(n.from, i+1)),
				"年份写四位数字，放在六角括号“〔 〕”里，序号前不加“第”和“0”，例如〔2024〕5号。"))
		}
	}
	return faults
}

// A docNumber is a document's number from its bracket on, 〔2024〕5号, with what
// can be wrong in it.
type docNumber struct {
	from        int
	left, right rune // the brackets; left is 0 where the number has the right one alone
	yearDigits  int
	ordinal     bool // 第 stands before the number
	padded      bool // the number begins with 0
}

// docNumberBefore reads a document's number backwards from its 号 at i: digits,
// 第, bracket, year, bracket. Only what has at least a bracket and a year is one.
func docNumberBefore(t *Text, i int) (n docNumber, ok bool) {
	at := digitsBefore(t, i)
	if at == i {
		return n, false
	}
	n.padded = t.at(at) == '0'
	if t.at(at-1) == '第' {
		at, n.ordinal = at-1, true
	}
	if n.right = t.at(at - 1); !oneOf(n.right, "〕])）】］}>》") {
		return n, false
	}
	n.from = digitsBefore(t, at-1)
	n.yearDigits = at - 1 - n.from
	if left := t.at(n.from - 1); oneOf(left, "〔[(（【［{<《") {
		n.left, n.from = left, n.from-1
	}
	return n, n.yearDigits == 2 || n.yearDigits == 4
}

// wrong reports whether the number is not as the standard has it. Without its
// left bracket only a year of four digits before 〕 is sure to be one.
func (n docNumber) wrong() bool {
	if n.left == 0 {
		return n.yearDigits == 4 && n.right == '〕'
	}
	return n.padded || n.ordinal || n.yearDigits == 2 || n.left != '〔' || n.right != '〕'
}

// digitsBefore returns where the digits begin that end before i.
func digitsBefore(t *Text, i int) int {
	return t.back(i, func(r rune) bool { return !digit(r) })
}
