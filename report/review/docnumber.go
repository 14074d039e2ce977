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
		if r == '号' {
			if from, wrong := t.wrongDocumentNumber(i); wrong {
				faults = append(faults, t.fault(from, i+1,
					fmt.Sprintf("发文字号“%s”的写法不合规定。", t.slice(from, i+1)),
					"年份写四位数字，放在六角括号“〔 〕”里，序号前不加“第”和“0”，例如〔2024〕5号。"))
			}
		}
	}
	return faults
}

// wrongDocumentNumber reads a number backwards from its 号 at i: digits, 第,
// bracket, year, bracket. Only what has at least a bracket and a year is one.
func (t *Text) wrongDocumentNumber(i int) (from int, wrong bool) {
	at := t.digitsBefore(i)
	if at == i {
		return 0, false
	}
	wrong = t.at(at) == '0'
	if t.at(at-1) == '第' {
		at, wrong = at-1, true
	}
	right := t.at(at - 1)
	if !oneOf(right, "〕])）】］}>》") {
		return 0, false
	}
	year := t.digitsBefore(at - 1)
	left, digits := t.at(year-1), at-1-year
	if digits != 2 && digits != 4 {
		return 0, false
	}
	if !oneOf(left, "〔[(（【［{<《") {
		return year, digits == 4 && right == '〕'
	}
	return year - 1, wrong || digits == 2 || left != '〔' || right != '〕'
}

// digitsBefore is where the digits begin that end before i.
func (t *Text) digitsBefore(i int) int {
	for i > 0 && digit(t.Runes[i-1]) {
		i--
	}
	return i
}
