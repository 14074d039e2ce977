package summary

import (
	"io"

	"tongbao/report/ledger"
)

// Names of the sheets of the workbook that stays in the office.
const (
	checkSheet       = ledger.FindingsOfChecks
	proofSheet       = "核对"
	sourceSheet      = ledger.OriginsOfChecks
	recognitionSheet = "识别情况"
	factsSheet       = "通报信息"
)

// checkTab is the colour of the tabs behind the first.
const checkTab = "A6A6A6"

// WriteChecks writes to w the workbook of one ledger that stays in the office (校验表):
// what was found, where each figure comes from and whether it still holds, what sheets and
// columns were taken for, and which facts were used. It has no link to the summary, which
// goes its own way. The same source makes the same bytes.
func WriteChecks(w io.Writer, src Source) error {
	b := newBook()
	d := newData(src)
	writeFindings(b, d)
	writePublic(b, d)
	writeProof(b, d)
	writeOrigins(b, d)
	writeRecognition(b, d.Ledger)
	writeFacts(b, d.Ledger)
	return b.save(w, d.properties(body(src.Ledger)+"整改台账校验"))
}
