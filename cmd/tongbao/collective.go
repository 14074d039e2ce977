package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/templates"
)

// collective is what the run's configuration, and that beside its ledgers, says of the
// collective notice; nil where none is asked for.
func (m *jobMaker) collective(ofRun config.Config, found search, ledgers []planned) (*report.Collective, error) {
	folder := found.folder
	if folder == "" {
		folder = filepath.Dir(ledgers[0].path)
	}
	c, err := config.Load(config.Sources{File: m.configFile, Ledger: filepath.Join(folder, report.BatchName), Flags: m.cmd.Flags()})
	if err != nil {
		c = ofRun // which the ledgers beside it will tell of
	}
	if !c.Collective {
		return nil, nil
	}
	var job report.Job
	if err := m.decide(&job, ofRun); err != nil {
		return nil, err
	}
	t, err := loadCollective(c.CollectiveTemplate)
	if err != nil {
		return nil, err
	}
	facts := map[ledger.Key]string{}
	for key, text := range c.CollectiveInfo {
		if !ledger.KnownKey(ledger.Key(key)) {
			return nil, inFiles(c, noFact("collective-info", key))
		}
		facts[ledger.Key(key)] = text
	}
	info, err := reading.Given(facts)
	if err != nil {
		return nil, inFiles(c, fmt.Errorf(" collective-info 有误：%w", err))
	}
	return &report.Collective{
		Template: t, Info: info, Formats: job.Formats, Fonts: job.Fonts, Compose: job.Compose,
		EmbedFonts: job.EmbedFonts, OFDArchive: job.OFDArchive, PDF2: job.PDF2,
	}, nil
}

func loadCollective(name string) (*notice.Template, error) {
	data, err := templates.LoadCollective(name)
	if err != nil {
		return nil, err
	}
	t, err := notice.ParseTemplate(data)
	switch {
	case err != nil:
		return nil, fmt.Errorf("集体通报的模板“%s”不能用：%w", name, err)
	case !t.IsCollective():
		return nil, fmt.Errorf("模板“%s”里没有一个部分写 from: units（各家单位），不能用来写集体通报", name)
	}
	return t, nil
}

// collected tells of the collective notice.
func (c *console) collected(x report.Collected, err error) {
	if err != nil {
		c.errs.Paint(terminal.Red, "× ")
		fmt.Fprintln(c.errs, "集体通报")
		paragraph(c.errs, 2, "", sentence(err))
		return
	}
	sign := "√ "
	if x.Draft {
		sign = "! "
	}
	text := fmt.Sprintf("%d家单位", x.Units)
	if x.Pages > 0 {
		text += fmt.Sprintf("；%d页", x.Pages)
	}
	paragraph(c.out, 0, sign+"集体通报：", text)
	for _, path := range x.Outputs {
		fmt.Fprintf(c.out, "  → %s\n", terminal.Line(path))
	}
	if n := len(x.Failed); n > 0 {
		paragraph(c.out, 2, "", fmt.Sprintf("有%d份台账没有做成，没有计入：%s。", n, strings.Join(x.Failed, "、")))
	}
	for _, f := range x.Findings {
		paragraph(c.out, 2, fmt.Sprintf("[%s] ", f.Severity), f.Summary+f.Advice)
	}
	if x.Draft {
		paragraph(c.out, 2, "", "这是草稿：台账都做成、都定稿，缺的内容补齐，才是定稿。")
	}
}
