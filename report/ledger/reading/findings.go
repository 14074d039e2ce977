package reading

import (
	"fmt"
	"strings"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
)

func damagedFile() finding.Finding {
	return grid.DamagedFile.At(finding.Ref{}, "文件已损坏，或者不是工作簿。", "请用 Excel 或 WPS 打开，另存为新的 .xlsx 文件后再试。")
}

// notADay tells of a fact that should be a day and is none.
func notADay(v ledger.Value, key ledger.Key) finding.Finding {
	f := cells.NotADay(v, string(key))
	f.Kind, f.Severity = factNotADayKind, factNotADayKind.Severity
	return f
}

// backwards tells of an inspection that ends, on last, before it begins.
func backwards(ends ledger.Value, first, last day.Day) finding.Finding {
	return ends.Fault(periodBackwardsKind,
		fmt.Sprintf("巡察结束日期（%s）早于巡察开始日期（%s）。", last.Chinese(), first.Chinese()), "请核对这两个日期；跨年的，请把两个年份都写上。")
}

func emptyFile() error {
	return grid.EmptyFile.At(finding.Ref{}, "文件是空的，一个字节也没有。", "请核对文件是否复制完整。")
}

func otherText(what string) error {
	return grid.OtherFormat.At(finding.Ref{}, "这是"+what+"，不是工作簿。", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。")
}

// How much a message lists: sheets, texts of each, characters of a text.
const (
	mostSheets  = 8
	mostTexts   = 6
	quoteLength = 20
)

// ledgerMissing tells which sheets with which headings were seen instead of a ledger.
func (r *reader) ledgerMissing(plans []*plan.Plan) error {
	switch {
	case isBatch(plans):
		return batchDropped(r.src.File)
	case isChecks(plans):
		return checksDropped(r.src.File)
	}
	var seen []string
	for _, p := range plans[:min(len(plans), mostSheets)] {
		seen = append(seen, sheetName(p.Sheet.Name)+"（"+firstTexts(p.Sheet)+"）")
	}
	summary := "没有找到整改台账：文件里没有任何工作表。"
	if other, sheet := r.other(plans); other != "" {
		summary = fmt.Sprintf("没有找到整改台账：%s像是%s，不是整改台账。看到的工作表有%s。", sheetName(sheet), other, strings.Join(seen, "、"))
	} else if len(seen) > 0 {
		summary = fmt.Sprintf("没有找到整改台账。看到的工作表有%s。", strings.Join(seen, "、"))
	}
	return noLedger.At(finding.In(r.src.File, ""), summary,
		"台账的表头至少要有“整改措施及进展”（或“整改措施”“进展”）和“具体问题”（或“反馈问题”）两列；用了别的名称的，请改表头；表头不便改动的，可以由维护人员在配置里指明各列。")
}

// sheetName names a sheet in a sentence; a text file has one without a name.
func sheetName(name string) string {
	if name == "" {
		return "这张表"
	}
	return "“" + name + "”"
}

// firstTexts returns the first few texts of a sheet.
func firstTexts(sheet *grid.Sheet) string {
	var texts []string
	for _, row := range sheet.Rows {
		for _, c := range row.Cells {
			if text, _ := cells.Clean(c.Text); text != "" && len(texts) < mostTexts {
				texts = append(texts, hanzi.Clip(text, quoteLength))
			}
		}
	}
	if len(texts) == 0 {
		return "空表"
	}
	return "开头是：" + strings.Join(texts, "、")
}

func factUnknown(v ledger.Value) finding.Finding {
	return v.Fault(unknownFact,
		"“"+hanzi.Clip(v.Text, quoteLength)+"”不是通报信息的项目，没有采用。", "请核对项目名称是否写错；确实多余的可以删去。")
}

func factRepeated(v ledger.Value, key ledger.Key, first ledger.Value) finding.Finding {
	return v.Fault(factTwice,
		fmt.Sprintf("“%s”填写了两次，采用的是%s的内容。", key, first.At.Cell()), "请只保留一处。")
}

// otherTitle tells that an attachment has another title on its sheet than in the list.
func otherTitle(sheet ledger.Annex, listed ledger.Value, number int) finding.List {
	if !sheet.Name.Given() || sameName(sheet.Name, listed) {
		return nil
	}
	return finding.List{sheet.Name.Fault(otherTitleKind,
		fmt.Sprintf("附件%d的标题是“%s”，“通报信息”里写的是“%s”，通报里用后一个。",
			number, hanzi.Clip(sheet.Name.Text, quoteLength), hanzi.Clip(listed.Text, quoteLength)),
		"请核对是不是同一个附件，把两处改成一样。")}
}

func annexWasCut(at finding.Ref) finding.Finding {
	return annexCut.At(at, "附件的表太大，从这一行起没有读取。",
		"请核对是不是附件；是的话，请删去不需要的行和列，不是的话，请改工作表的名称。")
}
