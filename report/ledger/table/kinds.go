package table

import "tongbao/report/finding"

var (
	missingColumn = &finding.Kind{
		ID: "missing-column", Severity: finding.Hint,
		Title:    "缺少的列",
		Reason:   "没有问题一列，通报只剩措施，算作错误；没有整改状态一列，算不出完成率，整个台账都没有的，也算作错误；没有责任科室、完成时限的，少了相应的统计。",
		Examples: []string{"表头里没有“整改状态”"},
	}
	duplicateColumn = &finding.Kind{
		ID: "duplicate-column", Severity: finding.Suspect, Fixed: true,
		Title:    "两列像是同一项",
		Reason:   "同一项内容只采用一列，另一列的内容不会写进通报，也不计入统计。",
		Examples: []string{"表头里既有“完成时限”，又有“整改时限”"},
	}
	unreadColumn = &finding.Kind{
		ID: "unread-column", Severity: finding.Suspect, Fixed: true,
		Title:    "不知道是什么的列",
		Reason:   "措施之前写满文字的列多是方面或问题，表头认不出来，通报里就没有它的内容。",
		Examples: []string{"表头叫作“板块”、内容是方面名称的一列"},
	}
	compoundColumn = &finding.Kind{
		ID: "compound-column", Severity: finding.Suspect, Fixed: true,
		Title:    "分不开的一列几项",
		Reason:   "一列写了几项内容的，每一格都分得开才分开读取；有一格分不开，就整列按一项读取或者不读取。",
		Examples: []string{"表头是“责任单位及责任人”，有一格写“张某牵头，各股室落实”"},
	}
	doubtfulFoot = &finding.Kind{
		ID: "doubtful-foot", Severity: finding.Suspect, Fixed: true,
		Title:    "像合计或表尾的行",
		Reason:   "合计和表尾不读取；这一行还有别的文字，如果其实是问题或措施，就漏掉了。",
		Examples: []string{"以“合计”开头、后面又写了一句话的一行"},
	}
	exampleRow = &finding.Kind{
		ID: "example-row", Severity: finding.Hint, Fixed: true,
		Title:    "填写示例",
		Reason:   "标着“示例”的行教人怎样填写，不写进通报，不计入统计；如果有人直接在上面改写，这一行就漏掉了。",
		Examples: []string{"“序号”写着“示例”的一行"},
	}
	hiddenRows = &finding.Kind{
		ID: "hidden-rows", Severity: finding.Hint,
		Title:    "隐藏的行",
		Reason:   "筛选后隐藏的行也写进通报、计入统计，和打开台账时看到的不一样。",
		Examples: []string{"按科室筛选后保存的台账"},
	}
)

// Kinds lists the kinds of findings of this package.
var Kinds = []*finding.Kind{
	missingColumn, duplicateColumn, unreadColumn, compoundColumn, doubtfulFoot, exampleRow, hiddenRows,
}
