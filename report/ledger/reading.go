package ledger

import "slices"

// A Reading tells what was recognised in one sheet, so that a person can judge it.
type Reading struct {
	Sheet      string          `json:"sheet"`
	Role       Role            `json:"role"`                 // 整改台账, 通报信息, 组织落实, 今后打算, 附件 or "" for ignored
	HeadingTop int             `json:"headingTop,omitempty"` // first row of a heading of two rows, 1-based
	HeadingRow int             `json:"headingRow,omitempty"` // last row of the heading, 1-based
	FirstRow   int             `json:"firstRow,omitempty"`
	LastRow    int             `json:"lastRow,omitempty"`
	Unfilled   bool            `json:"-"` // a ledger's table without a row of content
	TableRows  int             `json:"-"` // of a sheet that is no ledger: rows with three texts or more
	Columns    []ColumnReading `json:"columns,omitempty"`
	Notes      []string        `json:"notes,omitempty"` // Chinese sentences: what was ignored, split, assumed
}

// A ColumnReading tells which field a column was taken for.
type ColumnReading struct {
	Column  string  `json:"column"` // letters
	Heading string  `json:"heading"`
	Field   Field   `json:"field,omitempty"` // empty: ignored
	Sure    float64 `json:"sure"`            // 0..1
}

// HasColumn reports whether one of the ledger's tables has a column of a field, empty or not.
func (l *Ledger) HasColumn(f Field) bool {
	return slices.ContainsFunc(l.Readings, func(r Reading) bool {
		return slices.ContainsFunc(r.Columns, func(c ColumnReading) bool { return c.Field == f })
	})
}

// A Role is what a sheet is for, in the word of the tool's own workbook.
type Role string

// The roles of sheets.
const (
	RoleLedger Role = "整改台账"
	RoleInfo   Role = "通报信息"
	RoleSetup  Role = "组织落实"
	RolePlans  Role = "今后打算"
	RoleAnnex  Role = "附件"
	RoleGuide  Role = "使用说明" // read by people alone
	RoleNone   Role = ""
)

// DetailSheet is the sheet with every measure in the tool's own summary workbook,
// by which that is read as the ledger it was made from.
const DetailSheet = "整改明细"

// OverviewSheet is the summary's first sheet. It says whose ledger it was and on what day,
// in cells that begin so.
const (
	OverviewSheet = "总览"
	OverviewDay   = string(DataDate) + "："
	OverviewBody  = "单位："
	NotGiven      = "（未填写）" // stands for a name that the ledger lacks
)

// FindingsOfChecks and OriginsOfChecks are sheets of the tool's own workbook with the
// checks of a ledger, which is no ledger.
const (
	FindingsOfChecks = "校验"
	OriginsOfChecks  = "措施来源"
)

// OverviewOfBatch and MeasuresOfBatch are the sheets of the tool's own workbook on several
// ledgers, which is the ledger of none.
const (
	OverviewOfBatch = "批次总览"
	MeasuresOfBatch = "全部措施"
)

// Known reports whether the role is one that a sheet may have by its name.
func (r Role) Known() bool {
	switch r {
	case RoleLedger, RoleInfo, RoleSetup, RolePlans, RoleAnnex, RoleGuide:
		return true
	}
	return false
}
