package ledger

// A Reading tells what was recognised in one sheet, so that a person can judge it.
type Reading struct {
	Sheet      string          `json:"sheet"`
	Role       string          `json:"role"`                 // 整改台账, 通报信息, 组织落实, 今后打算, 附件 or "" for ignored
	HeadingTop int             `json:"headingTop,omitempty"` // first row of a heading of two rows, 1-based
	HeadingRow int             `json:"headingRow,omitempty"` // last row of the heading, 1-based
	FirstRow   int             `json:"firstRow,omitempty"`
	LastRow    int             `json:"lastRow,omitempty"`
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

// A Field names what a column of the ledger holds, in the standard word of the trade.
type Field string

const (
	FieldNumber         Field = "序号"
	FieldAspect         Field = "方面"
	FieldProblem        Field = "反馈问题"
	FieldTask           Field = "具体问题"
	FieldCause          Field = "原因"
	FieldGoal           Field = "整改目标"
	FieldAction         Field = "整改措施"
	FieldProgress       Field = "进展"
	FieldMeasure        Field = "整改措施及进展"
	FieldLeader         Field = "责任领导"
	FieldOffice         Field = "责任科室"
	FieldSupporters     Field = "配合单位"
	FieldPerson         Field = "责任人"
	FieldDeadline       Field = "完成时限"
	FieldStatus         Field = "状态"
	FieldFinished       Field = "完成日期"
	FieldReason         Field = "未完成原因"
	FieldSystem         Field = "制度成果"
	FieldEvidence       Field = "佐证材料"
	FieldAccountability Field = "问责情况"
	FieldRecovered      Field = "挽回资金"
	FieldNote           Field = "备注"
)
