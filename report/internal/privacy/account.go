package privacy

import (
	"slices"
	"strings"

	"tongbao/report/internal/pattern"
)

// weChat is an account after its word. What goes on with 公众号 or 群 is none.
var weChat = pattern.Of(`(?:微 ?信|[Vv]信|薇信|加[Vv])(?:账号|帐号|号码|号|名|ID|id)?[为是：:（( ]{0,3}([A-Za-z][A-Za-z0-9_-]{4,19}|[0-9]{6,11})`)

// email is an address of the net.
var email = pattern.Of(`([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)`)

// accounts finds accounts of WeChat and addresses of the net, of these none that the
// public is to write to. Those of QQ are numbers after a label.
func accounts(text string) []Match {
	var found []Match
	if strings.ContainsAny(text, "信Vv") {
		found = submatches(weChat(), text, WeChat)
	}
	if !strings.Contains(text, "@") {
		return found
	}
	for _, m := range submatches(email(), text, Email) {
		if before := strings.TrimRight(text[:m.From], betweenThings); !endsOn(before, "mailboxes") {
			found = append(found, m)
		}
	}
	return found
}

// plate is the plate of a vehicle: 浙H12345, 浙A·D12345, 浙A0123警.
var plate = pattern.Of(`([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?[A-Za-z][·•.\- ]{0,2}[A-HJ-NP-Za-hj-np-z0-9](?: ?[A-HJ-NP-Za-hj-np-z0-9]){2}(?:(?: ?[A-HJ-NP-Za-hj-np-z0-9]){2,3}| ?[A-HJ-NP-Za-hj-np-z0-9][警学挂港澳领]))`)

func plates(text string) []Match {
	if !strings.ContainsFunc(text, isLetter) {
		return nil
	}
	var found []Match
	for _, m := range submatches(plate(), text, Plate) {
		if digits := strings.IndexFunc(text[m.From:m.To], func(r rune) bool { return digitStyle(r) == arabic }); digits >= 0 {
			found = append(found, m)
		}
	}
	return found
}

const calendarDay = `[0-9〇零一二三四五六七八九]{2,4}(?:年|[-./ ])[0-9一二三四五六七八九十]{1,3}(?:(?:月|[-./ ])(?:[0-9一二三四五六七八九十]{1,3}日?)?)?`

var (
	birthAfter  = pattern.Of(`(?:出生日期|出生年月日?|出生时间|出生于|生于|生日)[为是：:（( ]{0,3}(` + calendarDay + `|(?:19|20)[0-9]{4}(?:[0-9]{2})?|[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)`)
	birthBefore = pattern.Of(`(` + calendarDay + `)(?:出生(?:[^人率缺医证]|$)|生[，。、；）)]|生$)`)
)

// births finds days of birth.
func births(text string) []Match {
	if !strings.Contains(text, "生") || !strings.HasSuffix(text, "生") && !slices.ContainsFunc(words.Of("births"), func(w string) bool { return strings.Contains(text, w) }) {
		return nil
	}
	return append(submatches(birthAfter(), text, Birth), submatches(birthBefore(), text, Birth)...)
}
