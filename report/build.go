package report

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"tongbao/report/coverage"
	"tongbao/report/finding"
	"tongbao/report/layout"
	"tongbao/report/ledger"
	"tongbao/report/mask"
	"tongbao/report/notice"
	"tongbao/report/review"
	"tongbao/report/stats"
)

// Build does one ledger. Its error is a Chinese sentence for the person who gave
// the ledger; the outcome has the findings even then. Nothing is written unless
// everything could be made.
func Build(ctx context.Context, job Job) (out Outcome, err error) {
	defer recovered(job.Path, &err)
	out.Job = job
	source, err := readFile(job.Path)
	if err != nil {
		return out, err
	}
	l, found, err := ledger.ReadBytes(filepath.Base(job.Path), source, job.Read)
	out.Ledger, out.Findings = l, found
	if err != nil {
		return out, err
	}
	shown := l
	if job.Public {
		var masked finding.List
		shown, masked = mask.Public(l)
		out.Findings = append(mask.Findings(out.Findings), masked...)
		out.Ledger = shown
	}
	reviewed := start(job.Path, func() finding.List {
		return append(coverage.Check(shown, job.Fonts), review.Review(shown, job.Review)...)
	})
	out.Statistics = job.Count.Count(shown)
	previous, err := job.comparison(shown)
	if err != nil {
		return out, err
	}
	n, asked := notice.Compose(shown, job.Template, out.Statistics.Counters(previous), job.Compose)
	flow := n.Flow()
	var doc *layout.Document
	if !job.CheckOnly {
		doc = layout.Set(n, flow, job.Fonts)
		out.Pages = len(doc.Pages)
	}
	found, err = reviewed()
	out.Findings = slices.Concat(out.Findings, asked, found)
	if err != nil || job.CheckOnly {
		return out, err
	}
	if err := job.stopped(&out); err != nil {
		return out, err
	}
	made := products{job: &job, source: source, notice: n, flow: flow, doc: doc, ledger: shown, previous: previous, out: &out}
	out.Outputs, err = made.write(ctx)
	return out, err
}

// stopped tells why a strict job goes no further.
func (j *Job) stopped(out *Outcome) error {
	if n := out.Findings.Count(finding.Error); j.Strict && n > 0 {
		return fmt.Errorf("有%d处“错误”级问题，按 --strict 的要求没有生成文件。请改正后重试", n)
	}
	return nil
}

// comparison reads the earlier ledger of a job and compares.
func (j *Job) comparison(l *ledger.Ledger) (*stats.Comparison, error) {
	if j.Previous == "" {
		return nil, nil
	}
	earlier, _, err := ledger.Read(j.Previous, j.Read)
	if err != nil {
		return nil, fmt.Errorf("上期台账读不出来：%w", err)
	}
	if j.Public {
		earlier, _ = mask.Public(earlier)
	}
	c := stats.Compare(earlier, l)
	return &c, nil
}

// readFile reads a ledger file of at most ledger.MaxFile bytes.
func readFile(path string) ([]byte, error) {
	name := filepath.Base(path)
	info, err := os.Stat(path)
	switch {
	case os.IsNotExist(err):
		return nil, fmt.Errorf("找不到文件“%s”，请检查路径和文件名", path)
	case err != nil:
		return nil, fmt.Errorf("“%s”无法打开，请检查是否有读取权限", name)
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("“%s”不是文件，不能当作台账读取", path)
	case info.Size() > ledger.MaxFile:
		return nil, fmt.Errorf("“%s”超过200兆字节，不像是台账", name)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("“%s”无法读取：请检查是否有读取权限，或是否被其他程序独占", name)
	}
	return data, nil
}

// recovered turns a panic, in our code or a library's, into an error that names
// the file: one bad ledger must not stop the others.
func recovered(path string, err *error) {
	if cause := recover(); cause != nil {
		*err = fmt.Errorf("处理“%s”时程序内部出错（%v）。没有写出文件；请把这个台账和这句话交给程序的维护者", filepath.Base(path), cause)
	}
}

// start runs f, a stage of a ledger's job, beside its caller; the function it
// returns waits for the result.
func start[T any](path string, f func() T) func() (T, error) {
	var value T
	var err error
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer recovered(path, &err)
		value = f()
	}()
	return func() (T, error) {
		<-done
		return value, err
	}
}
