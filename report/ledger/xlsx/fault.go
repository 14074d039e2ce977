package xlsx

import (
	"errors"

	"tongbao/report/finding"
	"tongbao/report/internal/opc"
	"tongbao/report/ledger/grid"
)

// errTooLarge tells that a workbook holds more than is kept of one.
var errTooLarge = errors.New("xlsx: too large")

func damaged(part string) finding.Finding {
	return grid.Damaged(finding.Ref{}, "文件已损坏，其中的“"+part+"”读不出来。")
}

// sharedPart tells of a sheet whose cells are those of another one.
func sharedPart(sheet string) finding.Finding {
	return grid.Damaged(finding.In("", sheet), "文件已损坏，这张工作表和另一张用的是同一份内容。")
}

func tooLarge() finding.Finding {
	return grid.TooLarge.At(finding.Ref{}, "文件展开后太大，已停止读取。",
		"请核对文件来源；确是台账的，请删去无关的工作表、空行空列和图片后另存再试。")
}

// explain turns what a part's reading ended with into words.
func explain(part string, err error) error {
	var told finding.Finding
	switch {
	case err == nil:
		return nil
	case errors.As(err, &told):
		return told
	case errors.Is(err, errTooLarge), errors.Is(err, opc.ErrTooLarge):
		return tooLarge()
	}
	return damaged(part)
}
