package report

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"tongbao/report/annotate"
	"tongbao/report/docx"
	"tongbao/report/finding"
	"tongbao/report/fit"
	"tongbao/report/html"
	"tongbao/report/internal/crash"
	"tongbao/report/layout"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/ofd"
	"tongbao/report/paper"
	"tongbao/report/pdf"
	"tongbao/report/remark"
	"tongbao/report/stage"
	"tongbao/report/summary"
	"tongbao/report/text"
)

// products are what the writers write from, as far as it is made.
type products struct {
	job      *Job
	source   []byte // the ledger file
	ledger   *ledger.Ledger
	notice   *notice.Notice
	flow     []notice.Block
	doc      *layout.Document
	drawing  *pdf.Drawing // once drawn has ended
	drawn    func() error // waits for it
	past     past
	out      *Outcome
	recorded bool // a failure that did not end the job was written down
	papers   []paper.Paper

	public *products    // the public version; nil where none is asked for
	found  finding.List // all there is, where the policy has exceptions

	*withheld
}

// A product is one file to be written.
type product struct {
	stage string
	path  string
	write func(io.Writer) error
}

// tell adds to the findings of the outcome, as the job's policy has them: each
// finding of each stage comes through here.
func (p *products) tell(found ...finding.Finding) {
	if p.job.Policy.Excepts() {
		p.found = append(p.found, found...)
	}
	p.out.Softened += p.job.Policy.CountSoftened(found)
	p.out.Findings = append(p.out.Findings, p.job.Policy.Apply(found)...)
	p.out.LeftToDo = p.out.Findings.Unready()
	p.out.Draft = p.out.LeftToDo > 0
}

// wanted are the products that the job asks for; of the public version those of the
// notice alone.
func (p *products) wanted() []product {
	if p.isPublic() {
		return p.notices()
	}
	return append(p.notices(), p.workbooks()...)
}

func (p *products) notices() []product {
	f := p.job.Formats
	return asked([]bool{f.DOCX, f.PDF, f.OFD, f.HTML, f.Text},
		product{toWord, p.path(noticeWord), p.docx},
		product{toPDF, p.path(noticePDF), p.pdf},
		product{toOFD, p.path(noticeOFD), p.ofd},
		product{toHTML, p.path(noticeHTML), p.html},
		product{toText, p.path(noticeText), p.text})
}

func (p *products) workbooks() []product {
	return asked([]bool{p.job.Formats.XLSX, p.job.Formats.XLSX, p.job.Annotate},
		product{toSummary, p.path(summaryBook), p.summary},
		product{toChecks, p.path(checkBook), p.checks},
		product{toComments, p.output(p.job.annotated()), p.annotated})
}

// asked returns those of the products that are asked for.
func asked(which []bool, products ...product) []product {
	var list []product
	for i, product := range products {
		if which[i] {
			list = append(list, product)
		}
	}
	return list
}

func (p *products) docx(w io.Writer) error {
	opt := docx.Options{Draft: p.out.Draft}
	if p.job.Comments && !p.isPublic() {
		opt.Comments = remark.Of(p.flow, p.out.Findings)
	}
	if p.job.EmbedFonts {
		opt.Embed = p.job.Fonts
	}
	return docx.Write(w, p.flow, p.notice.Meta, fit.Lines(p.doc), opt)
}

func (p *products) pdf(w io.Writer) error {
	if err := p.drawn(); err != nil {
		return err
	}
	opt := pdf.Options{Draft: p.out.Draft, Second: p.job.PDF2}
	if p.job.AttachLedger && !p.isPublic() {
		opt.Attachment = &pdf.Attachment{Name: p.ledger.File, Data: p.source}
	}
	return p.drawing.Write(w, opt)
}

func (p *products) ofd(w io.Writer) error {
	return ofd.Write(w, p.doc, ofd.Options{Draft: p.out.Draft, Archive: p.job.OFDArchive})
}

func (p *products) html(w io.Writer) error {
	return html.Write(w, p.flow, p.notice.Meta, html.Options{Draft: p.out.Draft})
}

func (p *products) text(w io.Writer) error {
	return text.Write(w, p.flow, text.Options{Draft: p.out.Draft})
}

func (p *products) summary(w io.Writer) error { return summary.Write(w, p.summarised()) }

// checks writes what stays in the office.
func (p *products) checks(w io.Writer) error { return summary.WriteChecks(w, p.summarised()) }

// summarised is what the workbooks are made from.
func (p *products) summarised() summary.Source {
	return summary.Source{Ledger: p.ledger, Statistics: p.out.Statistics, Findings: p.out.Findings, Previous: p.past.comparison, Earlier: p.past.earlier, Public: p.publicFindings(), PublicTotals: p.publicTotals()}
}

func (p *products) annotated(w io.Writer) error {
	return annotate.Write(w, p.source, p.out.Findings)
}

// errStopped is the end of a run that a person has broken off.
var errStopped = errors.New("已经中断，没有写出文件")

// write makes the products side by side in memory, then puts them in place.
func (p *products) write(ctx context.Context) error {
	if p.job.CheckOnly {
		return nil
	}
	if err := p.tooFaulty(); err != nil {
		return err
	}
	ready, contents, err := p.rendered(p.files())
	if err != nil {
		return err
	}
	if err := during(lookingAgain, func() error { return p.public.refuseLeaks(ready, contents) }); err != nil {
		return err
	}
	papers, err := p.renderedPapers(ctx)
	if err != nil {
		return err
	}
	if ctx.Err() != nil {
		return errStopped
	}
	return during(placing, func() (err error) {
		p.out.Outputs, err = p.place(ready, contents, papers)
		return err
	})
}

// rendered makes the products that can be made. Only the copy with comments may
// be left out.
func (p *products) rendered(wanted []product) (ready []product, contents [][]byte, err error) {
	for i, m := range p.sideBySide(wanted) {
		switch {
		case m.err == nil:
			ready, contents = append(ready, wanted[i]), append(contents, m.content)
		case isAnnotated(wanted[i].path):
			p.tell(p.notAnnotated(m.err))
		default:
			return nil, nil, m.err
		}
	}
	return ready, contents, nil
}

// sideBySide makes all products and ends with the last of them, whatever became
// of the others: they read what the job has come to so far.
func (p *products) sideBySide(wanted []product) []made {
	waits := make([]func() error, len(wanted))
	contents := make([]bytes.Buffer, len(wanted))
	for i, product := range wanted {
		waits[i] = start(product.stage, func() error { return product.write(&contents[i]) })
	}
	all := make([]made, len(wanted))
	for i, wait := range waits {
		all[i].err = wait()
		all[i].content = contents[i].Bytes()
	}
	return all
}

// notAnnotated tells why there is no copy with comments. It is an extra, without
// which the other files are as good.
func (p *products) notAnnotated(err error) finding.Finding {
	f := notAnnotatedKind.At(finding.In(p.ledger.File, ""), "没有另存带批注的台账：这个文件的结构加不了批注。",
		"其他文件已照常生成。可以用 Excel 或 WPS 把台账另存为新的 .xlsx 文件后再试。")
	if told := (finding.Finding{}); errors.As(err, &told) {
		f.Summary, f.Advice = "没有另存带批注的台账："+told.Summary, told.Advice
	}
	if failure := (*crash.Failure)(nil); errors.As(err, &failure) {
		p.recorded = true
		f.Summary = fmt.Sprintf("没有另存带批注的台账：%v。", failure)
		f.Advice = fmt.Sprintf("其他文件已照常生成。%s。", p.job.record(failure))
	}
	return f
}

type made struct {
	content []byte
	err     error
}

// place writes the contents to their files, all or none.
func (p *products) place(wanted []product, contents [][]byte, papers []stage.Content) ([]string, error) {
	if err := makeFolder(p.job.Out); err != nil {
		return nil, err
	}
	var set stage.Files
	defer set.Discard()
	var paths []string
	var files []stage.Content
	for i, product := range wanted {
		if p.job.reads(product.path) {
			return nil, wouldReplace(product.path)
		}
		files = append(files, stage.Content{Target: product.path, Data: contents[i]})
		paths = append(paths, product.path)
	}
	if path := p.replacesSource(papers); path != "" {
		return nil, wouldReplace(path)
	}
	if err := set.Add(append(files, papers...)...); err != nil {
		return nil, err
	}
	for _, version := range p.versions() {
		if err := version.dropDrafts(&set); err != nil {
			return nil, err
		}
	}
	if !p.out.Draft {
		if err := dropDraftsOf(&set, papers); err != nil {
			return nil, err
		}
	}
	if err := set.Commit(); err != nil {
		return nil, err
	}
	p.tellPapers(papers)
	return paths, nil
}

// wouldReplace refuses to write over what the run reads.
func wouldReplace(path string) error {
	return fmt.Errorf("“%s”是这次要读的文件，不能用输出覆盖它。请换一个输出文件夹", path)
}

// makeFolder makes the folder of outputs where one is named.
func makeFolder(dir string) error {
	if dir == "" {
		return nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("输出文件夹“%s”无法建立：请检查是否有权限，或是否已有同名文件", dir)
	}
	return nil
}
