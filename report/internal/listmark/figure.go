package listmark

import (
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
)

// wholeFigure is a figure that follows the point of a mark and can't be the part
// of a number behind it: a year or month, a count of what is never halved, a round
// the clock or a hotline.
var wholeFigure = pattern.Of(`^(?:(?:19|20)[0-9]{2}(?:年|[-—－至~～](?:19|20)?[0-9]{2}学?年|[-./][0-9]{1,2}\b)` +
	`|(?:0?[1-9]|1[0-2])(?:[-—－至、~～](?:0?[1-9]|1[0-2]))?月` +
	`|[0-9]+(?:名|份|起|件|期|场|户|家|篇|轮|批|次|处|座|套|台|间|宗|辆|幢|栋|项[^目]|人[^均次])` +
	`|[0-9]+个(?:单位|部门|科室|股室|支部|党支部|基层|乡镇|街道|社区|村|行政村|项目|问题|责任|工作专班|专班|小组|工作组|督查组|县|镇|局)` +
	`|[1-9][0-9]{1,2}[%％](?:整改|完成|落实|办结|到位)|24小时|12345|12315|12388|110|120)`)

// quantity is the unit after a number that counts something and marks no item.
var quantity = pattern.Of(`^(?:[名次万亿千百元%％℃亩吨克份件户篇米月日天时分号辆倍期场季届]|个[^别人]|公[里斤顷]|平方|立方|` +
	`年[^度轻]|处[^理置罚分]|套|起[^草到步]|座[^谈]|台[^账]|批[^评改复]|条[^例]|家[^访校]|项[^目]|人[^员大事民才均力]|周[^边]|轮[^训岗]|版|楼|栋|组[^织建]|号[^召]|标段|班[^子]|[级类]|线[^索上下]|步|所[^有属]|村[^规民级务]|区[^分域别])`)

const (
	levelWord   = `(?:(?:反馈|具体|整改|存在|主要|共性|个性)?(?:问题|任务|事项)|方面)`
	levelFigure = `(?:[0-9]{1,2}|[` + hanzi.Numerals + `]{1,3})`
)

// wordedNumber is the number of an item with the word for it: 措施一：.
var wordedNumber = pattern.Of(`^(?:(?:整改|具体)?措施|举措|做法)` + levelFigure + `[：:、.． ]`)

// levelNumber is the number of a heading with the word of its level, 问题一：, and
// partNumber one of two levels, 1-1; dated are the words after a day written so.
var (
	levelNumber = pattern.Of(`^(?:` + levelWord + ` ?(?:` + levelFigure + ` ?[：:、.．， \x{3000}]|[（(]` + levelFigure + `[）)][：:、]?)` +
		`|[【\[〔]` + levelWord + levelFigure + `[】\]〕][：:、]?)`)
	partNumber = pattern.Of(`^[0-9]{1,2}(?:[-—－][0-9]{1,2}[、.． \x{3000}]?|[.．][0-9]{1,2}[、 \x{3000}])`)
	dated      = pattern.Of(`^(?:[岁倍]|活动|运动|期间|事件|事故|案件|讲话|专项|宣传|晚会|消费)`)
)
