// Package webpage reads the tables of web pages (HTML, and MHTML with a page in it), as
// office systems export them under the name of a workbook. Each plain table becomes a
// sheet. Nothing outside the file is opened, no script is run.
package webpage

import (
	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/markup"
)

// Read reads the plain tables of a page, each as a workbook of one sheet without a name:
// those of several rows and columns that have no such table inside. There may be none.
// Its error is a finding.Finding.
func Read(data []byte) ([]*grid.Workbook, error) {
	return readText(markup.Decode(data, ""), "", grid.NewBudget(len(data)))
}

// readText reads the tables of a page as sheets of one name.
func readText(text, name string, budget *grid.Budget) ([]*grid.Workbook, error) {
	r := reader{name: name, budget: budget, looks: map[string]look{}}
	if err := r.read(text); err != nil {
		return nil, err
	}
	return r.books, nil
}

func tooLarge() error {
	return grid.TooLarge.At(finding.Ref{}, "网页里的表格太大，已停止读取。", "请核对是不是台账，并删去无关的行和列。")
}

func tooDeep() error {
	return grid.OtherFormat.At(finding.Ref{}, "这是网页（HTML），结构太复杂，不能直接读取。", Advice)
}

// Advice says what to do with a page that cannot be read.
const Advice = "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。"
