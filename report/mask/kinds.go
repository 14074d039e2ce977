package mask

import "tongbao/report/finding"

// Masked is the kind of what was masked, a finding for each place.
var Masked = &finding.Kind{
	ID: "masked", Severity: finding.Hint, Fixed: true,
	Title:    "公开版遮盖的内容",
	Reason:   "公开版用星号遮盖证件号码、电话、银行卡号、住址和应当保护的人的姓名等，遮盖错了，该公开的文字就看不到，所以逐处列出。",
	Examples: []string{"138****1234"},
}

// Kinds are the kinds of findings that the public version makes.
var Kinds = []*finding.Kind{Masked}
