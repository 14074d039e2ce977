package ledger

import (
	"bytes"

	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/xlsx"
)

// open reads the cells of a file in whatever known format it is. Panics of the
// libraries beneath become errors.
func open(data []byte) (book *grid.Workbook, err error) {
	defer func() {
		if recover() != nil {
			book, err = nil, damagedFile()
		}
	}()
	switch {
	case len(data) == 0:
		return nil, emptyFile()
	case bytes.HasPrefix(data, []byte("PK")):
		return xlsx.Read(data)
	}
	return nil, damagedFile()
}
