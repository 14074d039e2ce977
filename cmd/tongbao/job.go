package main

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"tongbao/fonts"
	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/ledger/words"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

// A jobMaker turns a ledger's configuration into its job. Templates and font
// folders are loaded once however many ledgers use them.
type jobMaker struct {
	cmd        *cobra.Command
	configFile string
	templates  cache[*notice.Template]
	papers     cache[*notice.Template]
	fonts      cache[*fonts.Set]
}

// ofRun is the configuration of the run as a whole. What it names is loaded, so
// that a wrong name is told once and not by every ledger.
func (m *jobMaker) ofRun() (config.Config, error) {
	c, err := config.Load(config.Sources{File: m.configFile, Flags: m.cmd.Flags()})
	if err != nil {
		return c, err
	}
	named := c
	if named.Fonts == autoFonts { // they can't fail, and no ledger may want them
		named.Fonts = embeddedFonts
	}
	return c, m.decide(new(report.Job), named)
}

// job is a ledger's job; its error is a Chinese sentence.
func (m *jobMaker) job(l planned) (report.Job, error) {
	job := report.Job{Path: l.path, Stem: l.stem, Public: l.config.Public}
	if l.err != nil {
		return job, l.err
	}
	return job, m.decide(&job, l.config)
}

// decide puts into a job what its configuration says.
func (m *jobMaker) decide(job *report.Job, c config.Config) (err error) {
	_, shipped := templates.Named(c.Template)
	job.OwnTemplate = !shipped
	if job.Template, err = m.templates.get(c.Template, loadTemplate); err != nil {
		return err
	}
	if job.Fonts, err = m.fonts.get(c.Fonts, loadFonts); err != nil {
		return err
	}
	if job.Read, err = readOptions(c); err != nil {
		return inFiles(c, err)
	}
	if job.Policy, err = policyOf(c); err != nil {
		return inFiles(c, err)
	}
	job.ConfigBeside, job.AtDesk = c.Beside.Path, c.AtDesk
	job.Out, job.Formats = c.Out, formats(c.Formats)
	job.Compose = notice.Options{SealSpace: c.SealSpace, BoldHeadings: c.BoldHeadings, SoonDays: c.RemindDays}
	for _, name := range c.Papers {
		t, err := m.papers.get(name, loadPaper)
		if err != nil {
			return err
		}
		job.Papers = append(job.Papers, t)
	}
	job.Count = stats.Options{FirstOffice: c.FirstOffice}
	job.Previous = c.Previous
	job.EmbedFonts, job.Comments, job.OFDArchive = c.EmbedFonts, c.Comments, c.OFDArchive
	job.PDF2 = c.PDFArchive == config.PDFArchive4
	job.Strict, job.Public, job.Annotate, job.AttachLedger = c.Strict, c.Public, c.Annotate, c.AttachLedger
	return nil
}

func formats(names []string) report.Formats {
	return report.Formats{
		DOCX: slices.Contains(names, config.DOCX),
		PDF:  slices.Contains(names, config.PDF),
		XLSX: slices.Contains(names, config.XLSX),
		OFD:  slices.Contains(names, config.OFD),
		HTML: slices.Contains(names, config.HTML),
		Text: slices.Contains(names, config.Text),
	}
}

// inFiles names the files in which a fault of the configuration can be.
func inFiles(c config.Config, err error) error {
	return fmt.Errorf("配置文件“%s”里的%w", strings.Join(c.Files, "”或“"), err)
}

func loadTemplate(name string) (*notice.Template, error) {
	data, err := templates.Load(name)
	if err != nil {
		return nil, err
	}
	t, err := notice.ParseTemplate(data)
	if err != nil {
		return nil, fmt.Errorf("模板“%s”不能用：%w", name, err)
	}
	if t.IsCollective() {
		return nil, fmt.Errorf("模板“%s”是集体通报的模板，不能用来写一份台账的通报", name)
	}
	if t.IsPaper() {
		return nil, fmt.Errorf("模板“%s”是文书（%s）的模板，不能用来写通报；要做这种文书的，请用 --papers=%s", name, t.Paper, name)
	}
	return t, nil
}

// loadPaper loads the template of a kind of papers.
func loadPaper(name string) (*notice.Template, error) {
	data, err := templates.LoadPaper(name)
	if err != nil {
		return nil, err
	}
	t, err := notice.ParseTemplate(data)
	switch {
	case err != nil:
		return nil, fmt.Errorf("文书的模板“%s”不能用：%w", name, err)
	case !t.IsPaper():
		return nil, fmt.Errorf("模板“%s”是通报的模板，没有 paper（文书的名称），不能用来做文书", name)
	}
	return t, nil
}

// Names of fonts that are no folder's.
const (
	autoFonts     = "auto"
	embeddedFonts = "embedded"
)

func loadFonts(where string) (*fonts.Set, error) {
	switch where {
	case autoFonts:
		return fonts.Auto(), nil
	case embeddedFonts:
		return fonts.Embedded(), nil
	}
	if info, err := os.Stat(where); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("字体应写 auto、embedded 或一个文件夹；没有“%s”这个文件夹", where)
	}
	set := fonts.Dir(where)
	if set.Partial() {
		return nil, fmt.Errorf("文件夹“%s”里的文件太多，或者层数太深，不像是放字体的文件夹；请写字体所在的那个文件夹", where)
	}
	return set, nil
}

// noFact says that a setting gives a fact that 通报信息 does not have.
func noFact(setting, name string) error {
	meant := ""
	if near := ledger.NearKey(name); near != "" {
		meant = fmt.Sprintf("，是不是“%s”？", near)
	}
	return fmt.Errorf(" %s 有误：通报信息没有“%s”这个项目，请核对名称%s", setting, name, meant)
}

func readOptions(c config.Config) (reading.Options, error) {
	opt := reading.Options{SkipHidden: c.SkipHidden, AllProgress: c.Progress == config.AllProgress, Info: map[ledger.Key]string{}, Mapping: map[string]ledger.Field{}}
	if len(c.Columns)+len(c.States) > 0 { // else all ledgers share the one that there is
		vocabulary, err := words.DefaultVocabulary().Extend(c.Columns, c.States)
		if err != nil {
			return opt, fmt.Errorf(" columns 或 states 有误：%w", err)
		}
		opt.Lexicon = words.New(vocabulary)
	}
	for _, key := range slices.Sorted(maps.Keys(c.Info)) {
		if !ledger.KnownKey(ledger.Key(key)) {
			return opt, noFact("info", key)
		}
		opt.Info[ledger.Key(key)] = c.Info[key]
	}
	for _, heading := range slices.Sorted(maps.Keys(c.Mapping)) {
		field := c.Mapping[heading]
		if field != "" && !slices.Contains(ledger.Fields, ledger.Field(field)) {
			return opt, fmt.Errorf(" mapping 有误：台账没有“%s”这一栏，可以写的有：%s", field, ledger.FieldNames())
		}
		opt.Mapping[heading] = ledger.Field(field)
	}
	return opt, nil
}

// A cache remembers what was loaded under a name, faults too.
type cache[T any] struct {
	mu     sync.Mutex
	loaded map[string]loaded[T]
}

type loaded[T any] struct {
	value T
	err   error
}

func (c *cache[T]) get(name string, load func(string) (T, error)) (T, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	l, ok := c.loaded[name]
	if !ok {
		if c.loaded == nil {
			c.loaded = map[string]loaded[T]{}
		}
		l.value, l.err = load(name)
		c.loaded[name] = l
	}
	return l.value, l.err
}
