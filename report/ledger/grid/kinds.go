package grid

import "tongbao/report/finding"

// What can be wrong with a file, whatever its format. None can be switched off:
// there is no ledger then, or a cell of it is taken for blank.
var (
	EmptyFile = &finding.Kind{
		ID: "empty-file", Severity: finding.Error, Fixed: true,
		Title:    "空文件",
		Reason:   "文件里什么也没有，多是复制、下载没有完成，读不出台账。",
		Examples: []string{"从U盘复制出来的台账，大小是0字节"},
	}
	DamagedFile = &finding.Kind{
		ID: "damaged-file", Severity: finding.Error, Fixed: true,
		Title:    "文件损坏",
		Reason:   "文件的一部分读不出来；勉强读下去，台账会少几行而没有人知道，所以整个文件都不读。",
		Examples: []string{"没有下载完的 .xlsx 文件", "中间有一段丢失的 .xls 文件"},
	}
	Encrypted = &finding.Kind{
		ID: "encrypted", Severity: finding.Error, Fixed: true,
		Title:    "文件加了密码",
		Reason:   "设了打开密码的文件，不知道密码就读不出台账。",
		Examples: []string{"用“用密码进行加密”保存的台账"},
	}
	OtherFormat = &finding.Kind{
		ID: "other-format", Severity: finding.Error, Fixed: true,
		Title:    "别的格式的文件",
		Reason:   "台账要是工作簿（.xlsx、.xls）、分列的文本（.csv）或者系统导出的网页表格，别的格式读不出来；按内容辨认，不看文件名。",
		Examples: []string{"Word 文档", "装着台账的压缩包"},
	}
	NoWorkbook = &finding.Kind{
		ID: "no-workbook", Severity: finding.Error, Fixed: true,
		Title:    "不是表格的文件",
		Reason:   "文件既不是工作簿，也不是分了列的文本，读不出台账。",
		Examples: []string{"名为 .csv 的图片", "只有一列的文本文件"},
	}
	TooLarge = &finding.Kind{
		ID: "too-large", Severity: finding.Error, Fixed: true,
		Title:    "文件太大",
		Reason:   "内容远远超过一份台账，读下去会占满内存，所以整个文件都不读。",
		Examples: []string{"展开后有几百兆字节的工作簿"},
	}
	OpenQuote = &finding.Kind{
		ID: "open-quote", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "分列文本里不成对的引号",
		Reason:   ".csv 文件里少了一个英文引号，后面的各格、各行会连成一格，读出来的不是原来的台账。",
		Examples: []string{`一格以"开头，直到文件末尾也没有第二个"`},
	}
)

// What can be wrong with a cell, whatever the format of its file.
var (
	CellError = &finding.Kind{
		ID: "cell-error", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "错误值",
		Reason:   "单元格的公式算不出结果，这一格当作空白，通报和统计里没有它的内容。",
		Examples: []string{"#REF!", "#N/A"},
	}
	HiddenByFormat = &finding.Kind{
		ID: "hidden-by-format", Severity: finding.Suspect,
		Title:    "格式隐藏的文字",
		Reason:   "只读取表格上看得见的内容；被格式（如“;;;”）隐藏的文字看不见，不会写进通报，也不计入统计。",
		Examples: []string{"单元格格式是“;;;”的一格文字"},
	}
	PictureInCell = &finding.Kind{
		ID: "picture-in-cell", Severity: finding.Suspect, Fixed: true, Unready: true,
		Title:    "放在单元格里的图片",
		Reason:   "图片里的文字读不出来；放图片的一格当作空白，通报和统计里没有它的内容。",
		Examples: []string{`WPS 的“嵌入单元格”图片：=DISPIMG("ID_…",1)`, "Excel 里“放置在单元格中”的图片"},
	}
	StruckText = &finding.Kind{
		ID: "struck-text", Severity: finding.Suspect, Fixed: true,
		Title:    "划了删除线的文字",
		Reason:   "划了删除线的文字是不要了的，不会写进通报，也不计入统计；如果只是用来标记办结，就漏掉了。",
		Examples: []string{"改期后划掉原来的时限、在后面写上新的时限", "整行划了删除线的措施"},
	}
	TextCut = &finding.Kind{
		ID: "text-cut", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "一格文字太多",
		Reason:   "Excel 的一格最多容纳32767个字符，超出的部分谁也看不见；只读取前面的，其余的不会写进通报。",
		Examples: []string{"由其他软件导出、把整个文件写进一格的台账"},
	}
	FormulaWithoutValue = &finding.Kind{
		ID: "formula-without-value", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "没有计算结果的公式",
		Reason:   "程序不计算公式，只读文件里保存的结果；没有保存的，这一格当作空白，通报和统计里没有它的内容。",
		Examples: []string{"由其他软件导出、没有在 Excel 或 WPS 里打开保存过的台账里的 =B2&C2"},
	}
)

// Kinds are the kinds of findings that the readers of the formats share.
var Kinds = []*finding.Kind{
	EmptyFile, DamagedFile, Encrypted, OtherFormat, NoWorkbook, TooLarge, OpenQuote,
	CellError, HiddenByFormat, PictureInCell, StruckText, TextCut, FormulaWithoutValue,
}
