package review

import (
	"fmt"
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var sheetUnread = Rule{
	Kind: &finding.Kind{
		ID: "sheet-unread", Severity: finding.Hint,
		Title:    "没有读取的工作表",
		Reason:   "工作表里像是有一张表，而表头认不出来，其中的内容不会写进通报，也不计入统计。",
		Examples: []string{"一张有“序号、工作、落实”三列、认不出表头的工作表"},
	},
	Check: checkSheetsUnread,
}

// minTableRows is from how many rows on a sheet may have a table: its heading and one more.
const minTableRows = 2

func checkSheetsUnread(b *Book) []Fault {
	if slices.ContainsFunc(b.Readings, ownSummary) {
		return nil
	}
	var faults []Fault
	for _, r := range b.Readings {
		if r.Role != "" || len(r.Notes) > 0 || r.TableRows < minTableRows || containsAny(r.Sheet, terms.Of("beside-ledger")) {
			continue
		}
		place := ledger.Value{At: finding.In(b.File, r.Sheet)}
		faults = append(faults, cellFault(place, fmt.Sprintf("工作表“%s”像是一张表，但表头不是整改台账的，没有读取。", r.Sheet),
			"其中若有整改措施，请改用常用的表头（如反馈问题、整改措施、完成时限、整改状态）；没有的，不必处理。"))
	}
	return faults
}

// ownSummary reports whether the sheet is that of our own workbook, whose other
// sheets are made from the one.
func ownSummary(r ledger.Reading) bool { return r.Sheet == ledger.DetailSheet }
