package gongwen

// The lists of 避头尾 (kinsoku): W3C "Requirements for Chinese Text Layout"
// (clreq) 3.1.6 and GB/T 15834-2011, 5.1, with the signs of numbers added.
const (
	// NotFirst may not begin a line.
	NotFirst = "。．，、；：！？”’」』）〕］｝》〉】〗·‧・～%‰℃％°,.;:!?)]}"
	// NotLast may not end a line.
	NotLast = "“‘「『（〔［｛《〈【〖￥¥$№([{"
)
