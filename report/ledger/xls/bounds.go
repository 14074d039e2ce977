package xls

// Bounds on what is read of one workbook, besides those of package grid. What
// has none grows no faster than the file.
const (
	// maxColumns is the width of a sheet of BIFF8 ([MS-XLS] 2.5.63, Col256U). Its
	// 65,536 rows are as many as the 16 bits of a row's number can tell.
	maxColumns = 256

	// maxRecord is more than the 16 bits of a record's size can tell.
	maxRecord = 1 << 16

	// maxContinued is how many CONTINUE records one record may have. Full ones
	// hold 539 MB, which is more than the texts that are kept of a workbook.
	maxContinued = 1 << 16
)
