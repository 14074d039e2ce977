package delimited

import "tongbao/report/finding"

var (
	looseQuote = &finding.Kind{
		ID: "loose-quote", Severity: finding.Suspect,
		Title:    "分列文本里没有双写的引号",
		Reason:   ".csv 文件用英文引号括住一格；格里本来就有的英文引号应当双写，没有双写的，从哪里到哪里是一格就要推断，推断时以各行的列数和标题行相同为准。",
		Examples: []string{`"回头看"检查2次，整改到位。`},
	}
	brokenBytes = &finding.Kind{
		ID: "broken-bytes", Severity: finding.Suspect, Fixed: true,
		Title:    "不成字的字节",
		Reason:   "文件的编码按大多数文字认定，其中有几处字节在这种编码里不是字，原来的字丢失了，通报里显示为“�”。",
		Examples: []string{"UTF-8 编码的 .csv 文件里丢了一个字节的字"},
	}
	zeroByte = &finding.Kind{
		ID: "zero-byte", Severity: finding.Hint,
		Title:    "零字节",
		Reason:   "从数据库等导出的 .csv 文件里会夹着看不见的零字节，已经去掉。",
		Examples: []string{"一格文字后面补着几个零字节"},
	}
	extraField = &finding.Kind{
		ID: "extra-fields", Severity: finding.Suspect,
		Title:    "比标题行列数多的行",
		Reason:   ".csv 文件里文字中的英文逗号没有用引号括住，就会多分出一列，后面各格都会错位。",
		Examples: []string{"标题行有9列，而这一行有10列"},
	}
	cutEnd = &finding.Kind{
		ID: "cut-end", Severity: finding.Suspect, Fixed: true,
		Title:    "不完整的文件末尾",
		Reason:   "文件在一个字或一行的中间结束，多半没有导出、下载完，后面可能还有行没有读到。",
		Examples: []string{"最后一个字只有一半字节的 .csv 文件", "各行都是9列，最后一行只有5列，也没有换行"},
	}
)

// Kinds lists the kinds of findings of this package.
var Kinds = []*finding.Kind{looseQuote, brokenBytes, zeroByte, extraField, cutEnd}
