package main

// officeFolder has the ledgers as offices keep them.
const officeFolder = "各种台账"

// sameContent is the data file whose content many of them share.
const sameContent = "同一内容"

// A shape draws the sheets of a ledger with the given content.
type shape func([]entry) []picture

// sharing are the ledgers of one content.
var sharing = []struct {
	file  string
	shape shape
}{
	{"02-竖着合并.xlsx", mergedDown},
	{"03-两行表头.xlsx", twoHeadings},
	{"04-下面留空.xlsx", blankBelow},
	{"05-每行写全有多余的列.xlsx", everyRow},
	{"06-方面横贯成行.xlsx", banners},
	{"07-方面写成章节行.xlsx", chapters},
	{"08-一个方面一张表.xlsx", sheetEach},
	{"09-一格多条-一是二是.xlsx", oneRowEach(saying, usual)},
	{"10-一格多条-编号分行.xlsx", oneRowEach(figures, usual)},
	{"11-一格多条-圈码.xlsm", oneRowEach(circles, usual)},
	{"12-一格多条-只分行.xlsx", oneRowEach(plain, usual)},
	{"13-措施进展分两列.xlsx", twoColumns},
	{"14-两列都是一格多条.xlsx", oneRowEach(figures, apart)},
	{"15-序号按措施编.xlsx", numberedMeasures},
	{"16-没有序号.xlsx", unnumbered},
	{"17-空行-合计-每页表头.xlsx", spaced},
	{"18-隐藏的行和列.xlsx", unshown},
	{"19-全角和字体混排.xlsx", decorated},
	{"20-真日期和公式.xlsx", calculated},
	{"21-老版本.xls", mergedDown},
	{"22-WPS表格.et", banners},
	{"23-扩展名写错的老版本.xlsx", calculated},
	{"24-UTF8带标记.csv", shortDays("2006-01-02", leftBlank)},
	{"25-GB18030.csv", shortDays("2006.1.2", leftBlank)},
	{"26-制表符.tsv", shortDays("2006/1/2", leftBlank)},
}

// oldFormat are those that a spreadsheet saves in the old format, see xls.sh. Two
// have a name that does not say so.
var oldFormat = []string{"21-老版本.xls", "22-WPS表格.et", "23-扩展名写错的老版本.xlsx"}

// drawn are the ledgers with a content of their own, each a data file with its
// sheets cell by cell.
var drawn = []string{
	"27-没有方面-在附件里.xlsx",
	"28-没有具体问题.xlsx",
	"29-只有问题一级.xlsx",
	"30-方面和问题都横贯成行.xlsx",
	"31-哪些不拆开.xlsx",
	"32-时限和状态的写法.xlsx",
	"33-完成情况写的是状态.xlsx",
	"34-金额和百分比.xlsx",
	"35-通报信息另有名称.xlsx",
	"36-有差错的.xlsx",
	"自造表头/自造表头.xlsx",
}

// texts are how the ledgers that are texts are written.
var texts = map[string]struct {
	separator rune
	encode    func([]byte) ([]byte, error)
}{
	"24-UTF8带标记.csv": {',', withMark},
	"25-GB18030.csv": {',', inGB18030},
	"26-制表符.tsv":     {'\t', asItIs},
}
