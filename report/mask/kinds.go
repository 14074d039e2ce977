package mask

import "tongbao/report/finding"

var maskedKind = &finding.Kind{
	ID: "masked", Severity: finding.Hint, Fixed: true,
	Title:    "公开版遮盖的内容",
	Reason:   "公开版用星号遮盖证件号码、手机号码、银行卡号和住址，遮盖错了，该公开的文字就看不到，所以逐处列出。",
	Examples: []string{"138****1234"},
}

// Kinds are the kinds of findings that the public version makes.
var Kinds = []*finding.Kind{maskedKind}
