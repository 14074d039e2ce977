package ledger

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
)

func damagedFile() finding.Finding {
	return grid.DamagedFile.At(finding.Ref{}, "文件已损坏，或者不是工作簿。", "请用 Excel 或 WPS 打开，另存为新的 .xlsx 文件后再试。")
}

func emptyFile() error {
	return grid.EmptyFile.At(finding.Ref{}, "文件是空的，一个字节也没有。", "请核对文件是否复制完整。")
}

func otherText(what string) error {
	return grid.OtherFormat.At(finding.Ref{}, "这是"+what+"，不是工作簿。", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。")
}

// mostSheets is how many sheets a message lists.
const mostSheets = 8

// noLedger tells which sheets with which headings were seen instead of a ledger.
func (r *reader) noLedger(plans []*plan) error {
	var seen []string
	for _, p := range plans[:min(len(plans), mostSheets)] {
		seen = append(seen, "“"+p.sheet.Name+"”（"+firstTexts(p.sheet)+"）")
	}
	summary := "没有找到整改台账：文件里没有任何工作表。"
	if len(seen) > 0 {
		summary = fmt.Sprintf("没有找到整改台账。看到的工作表有%s。", strings.Join(seen, "、"))
	}
	return noLedgerKind.At(finding.Ref{File: r.file}, summary,
		"台账的表头至少要有“整改措施及进展”（或“整改措施”“进展”）和“具体问题”（或“反馈问题”）两列；用了别的名称的，请改表头，或者在台账旁边的 tongbao.yaml 的 mapping 里指明各列，如“工作举措: 整改措施”。")
}

// firstTexts are the first few texts of a sheet.
func firstTexts(sheet *grid.Sheet) string {
	var texts []string
	for _, row := range sheet.Rows {
		for _, c := range row.Cells {
			if text, _ := clean(c.Text); text != "" && len(texts) < 6 {
				texts = append(texts, short(text))
			}
		}
	}
	if len(texts) == 0 {
		return "空表"
	}
	return "开头是：" + strings.Join(texts, "、")
}
