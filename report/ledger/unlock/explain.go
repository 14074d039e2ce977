package unlock

import (
	"errors"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
)

// Explain turns an error of this package into a finding without a place.
func Explain(err error) finding.Finding {
	if errors.Is(err, ErrDamaged) {
		return grid.Damaged(finding.Ref{}, "文件已损坏，解不开它的加密。")
	}
	return grid.Encrypted.At(finding.Ref{}, "文件加了密码，打不开。", "请在 Excel 或 WPS 中去掉打开密码，另存后再试。")
}
