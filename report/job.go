// Package report is the pipeline: a ledger file in, the notice as Word and PDF
// and the summary workbook out. ARCHITECTURE.md has a picture of its stages.
package report

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/fonts"
	"tongbao/report/finding"
	"tongbao/report/internal/draft"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/report/summary"
)

// A Job is one ledger with all that is decided about it.
type Job struct {
	Path string // the ledger file
	Stem string // name of the outputs without endings; empty: the ledger's
	Out  string // folder of the outputs; empty: the ledger's

	Source []byte // the ledger's content, where Path is only what it is called; nil: it is read from Path

	Formats     Formats
	Read        reading.Options
	Template    *notice.Template
	OwnTemplate bool               // it is a file of the office's own
	Papers      []*notice.Template // kinds of papers (文书) to be made too
	Compose     notice.Options
	Fonts       *fonts.Set
	Policy      finding.Policy // on findings of all stages
	Count       stats.Options
	Previous    []string // earlier ledgers of the same body, in any order

	ConfigBeside string // the configuration file beside the ledger that was used; empty: none
	AtDesk       bool   // what a person said of the ledger at the desk was used

	Others []string // every ledger of the run: no output may take its place

	Strict       bool // findings of the highest severity stop the job
	Public       bool // also a public version of the notice
	Annotate     bool // also a copy of the ledger with comments
	AttachLedger bool // put the ledger into the PDF; never into the public one
	Comments     bool // findings and the cells of each paragraph as comments in the Word file; never in the public one
	EmbedFonts   bool // put the fonts, cut down, into the Word file
	PDF2         bool // make the PDF file one of PDF 2.0: PDF/A-4 and PDF/UA-2
	OFDArchive   bool // make the OFD file one for archives, OFD-A
	CheckOnly    bool // write nothing
}

// Formats says which files are wanted.
type Formats struct{ DOCX, PDF, XLSX, OFD, HTML, Text bool }

// An Outcome is what came of a job.
type Outcome struct {
	Job        Job
	Outputs    []string // paths of the files written, but those of papers
	Papers     Papers
	Ledger     *ledger.Ledger
	Statistics stats.Statistics
	Findings   finding.List
	Softened   int  // findings that the configuration beside the ledger switched off or graded lower
	Pages      int  // of the notice; 0 where no layout was asked for
	LeftToDo   int  // how many places stand between the ledger and a finished notice
	Draft      bool // whether there are any: the outputs are a draft (草稿)

	Public *PublicVersion // nil where none was asked for, or it could not be made
}

// Endings of the outputs' names after the ledger's own.
const (
	noticeWord      = "-通报.docx"
	noticePDF       = "-通报.pdf"
	noticeOFD       = "-通报.ofd"
	noticeHTML      = "-通报.html"
	noticeText      = "-通报.txt"
	summaryBook     = "-汇总.xlsx"
	checkBook       = "-校验.xlsx"
	annotatedCopy   = "-批注.xlsx"
	annotatedMacros = "-批注.xlsm" // of a ledger with macros, which Excel opens under no other ending
	papersFolder    = "-文书"      // of the papers
)

// annotated is the ending of the ledger's copy with comments.
func (j *Job) annotated() string {
	if strings.EqualFold(filepath.Ext(j.Path), ".xlsm") {
		return annotatedMacros
	}
	return annotatedCopy
}

// isAnnotated reports whether a name is that of a copy with comments.
func isAnnotated(name string) bool {
	return strings.HasSuffix(name, annotatedCopy) || strings.HasSuffix(name, annotatedMacros)
}

// BatchName is the name of the summary workbook of several ledgers.
const BatchName = "批次汇总.xlsx"

// IsOutput reports whether a workbook is an output and no ledger: a summary or the checks, by
// its content, or a copy with comments, by its name. The copy may have become
// the ledger that is worked on, under another name.
func IsOutput(path string) bool {
	return isAnnotated(path) || summary.Is(path)
}

// IsCheckBook reports whether a path is, by its name, of the workbook with a ledger's checks.
func IsCheckBook(path string) bool {
	return strings.HasSuffix(path, checkBook) || strings.HasSuffix(path, draft.Name(checkBook))
}

// IsOutputOf reports whether a workbook has the name of a ledger's output, or of
// the batch's.
func IsOutputOf(path, ledger string) bool {
	for _, stem := range []string{StemOf(ledger), withFolder(ledger)} {
		ending, ok := strings.CutPrefix(filepath.Base(path), stem)
		if ok && slices.Contains([]string{summaryBook, draft.Name(summaryBook), checkBook, draft.Name(checkBook), annotatedCopy, annotatedMacros}, ending) {
			return true
		}
	}
	return filepath.Base(path) == BatchName
}

// isOneOf reports whether a path is of one of the files that the run reads.
func isOneOf(path string, sources ...string) bool {
	target, err := os.Stat(path)
	if err != nil {
		return false
	}
	for _, source := range sources {
		if info, err := os.Stat(source); err == nil && os.SameFile(info, target) {
			return true
		}
	}
	return false
}

// reads reports whether a path is of a file that the job reads.
func (j *Job) reads(path string) bool {
	return isOneOf(path, slices.Concat(j.Others, []string{j.Path}, j.Previous)...)
}

// folder is where the outputs go.
func (j *Job) folder() string {
	if j.Out != "" {
		return j.Out
	}
	return filepath.Dir(j.Path)
}

// stem is the name of the outputs without their endings.
func (j *Job) stem() string {
	if j.Stem != "" {
		return j.Stem
	}
	return StemOf(j.Path)
}
