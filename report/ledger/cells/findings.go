package cells

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

func controlCharacters(v ledger.Value, n int) finding.Finding {
	return v.Fault(controlCharacter,
		fmt.Sprintf("文字里夹有%d个看不见的控制字符，已经去掉。", n), "请核对这一格的文字是否完整。")
}

func brokenCharacters(v ledger.Value) finding.Finding {
	return v.Fault(brokenCharacter,
		"文字里有认不出的字符，显示为“�”。", "请对照原件改正；用 .csv 保存的，请改存为 .xlsx 再试。")
}

func unusualCharacters(at finding.Ref, was, is string, n int) finding.Finding {
	return unusualCharacter.At(at,
		fmt.Sprintf("有%d格文字夹有形似的异体字符，第一处是这一格的“%s”（%s），已换成“%s”。", n, was, codes(was), is),
		"不必改动；原表要改的，可以重新输入这些字。")
}

// codes are the numbers of characters in Unicode: who reads of two that look alike can
// tell them by nothing else.
func codes(text string) string {
	var all []string
	for _, r := range text {
		all = append(all, fmt.Sprintf("%U", r))
	}
	return strings.Join(all, " ")
}

// quoteLength is how many characters a sentence quotes of a text.
const quoteLength = 20

// NotADay returns a finding about a value that should be a day and is none; what
// names the field or fact.
func NotADay(v ledger.Value, what string) finding.Finding {
	return v.Fault(badDate, what+"“"+hanzi.Clip(v.Text, quoteLength)+"”不是日期，或者日历上没有这一天。",
		"请填写完整的年月日，如2024年3月31日。")
}
