package report

import (
	"slices"

	"tongbao/report/annotate"
	"tongbao/report/coverage"
	"tongbao/report/finding"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/delimited"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/reading"
	"tongbao/report/ledger/table"
	"tongbao/report/ledger/tree"
	"tongbao/report/ledger/webpage"
	"tongbao/report/ledger/withhold"
	"tongbao/report/ledger/xls"
	"tongbao/report/mask"
	"tongbao/report/notice"
	"tongbao/report/paper"
	"tongbao/report/publicity"
	"tongbao/report/review"
)

// A Chapter has the kinds of findings of one stage under the Chinese heading by
// which a person knows the stage.
type Chapter struct {
	Heading string
	Kinds   []*finding.Kind
}

// Catalogue has every kind of finding there is, in the order of the stages.
func Catalogue() []Chapter {
	return []Chapter{
		{"文件和单元格", slices.Concat(grid.Kinds, delimited.Kinds, xls.Kinds, webpage.Kinds)},
		{"读取台账", slices.Concat(reading.Kinds, plan.Kinds, table.Kinds, tree.Kinds, cells.Kinds)},
		{"校验内容", review.Kinds()},
		{"公开版", slices.Concat(withhold.Kinds, mask.Kinds, publicity.Kinds)},
		{"编写通报", notice.Kinds},
		{"做文书", paper.Kinds},
		{"字体", coverage.Kinds},
		{"加批注", annotate.Kinds},
		{"上期对比和生成", ownKinds},
	}
}

// Kinds lists the catalogue without its headings.
func Kinds() []*finding.Kind {
	var all []*finding.Kind
	for _, chapter := range Catalogue() {
		all = append(all, chapter.Kinds...)
	}
	return all
}

// KindNamed returns the kind with an id.
func KindNamed(id string) (*finding.Kind, bool) {
	all := Kinds()
	i := slices.IndexFunc(all, func(k *finding.Kind) bool { return k.ID == id })
	if i < 0 {
		return nil, false
	}
	return all[i], true
}
