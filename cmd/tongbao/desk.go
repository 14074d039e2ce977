package main

import (
	"cmp"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"tongbao/cmd/tongbao/desk"
	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/config"
)

// newDesk is tongbao desk: the page for who has no command line.
func newDesk() *cobra.Command {
	var quiet bool
	cmd := &cobra.Command{
		Use:                   "desk [台账或文件夹…]",
		DisableFlagsInUseLine: true,
		Short:                 "打开操作页面（双击程序图标也可以）",
		RunE: func(cmd *cobra.Command, args []string) error {
			return openDesk(cmd, args, !quiet)
		},
	}
	cmd.Flags().BoolVar(&quiet, "no-browser", false, "只显示页面的地址，不打开浏览器")
	return cmd
}

// browse opens the page, showFolder a folder of outputs. Tests replace them.
var browse, showFolder = desk.Browse, desk.ShowFolder

// slowBrowser is how long a browser may take until it is taken not to have come.
const slowBrowser = 20 * time.Second

// openDesk serves the desk until its pages are closed.
func openDesk(cmd *cobra.Command, args []string, inBrowser bool) error {
	paths, err := placed(args)
	if err != nil {
		return err
	}
	maker := &jobMaker{cmd: cmd}
	d, err := desk.New(desk.Options{Job: maker.atDesk, Documents: documentsFolder(), Open: showFolder})
	if err != nil {
		return err
	}
	d.Place(paths)
	out := cmd.OutOrStdout()
	fmt.Fprintln(out, "操作页面只在这台电脑上打开。请不要关闭这个窗口；页面全部关闭以后，程序自己结束。")
	if inBrowser {
		forget, err := browse(d.URL())
		defer forget()
		inBrowser = err == nil
	}
	tellAddress := func() { fmt.Fprintf(out, "请在浏览器里打开：%s\n", terminal.Line(d.URL())) }
	if !inBrowser {
		tellAddress()
	} else {
		defer d.Missed(slowBrowser, tellAddress)()
	}
	if err := d.Serve(cmd.Context()); err != nil {
		return errors.New("操作页面开不起来，请检查安全软件是否拦住了本程序")
	}
	fmt.Fprintln(out, "页面都已关闭，程序结束。")
	return nil
}

// placed are the ledgers that the arguments name; none where there are no arguments.
func placed(args []string) ([]string, error) {
	if len(args) == 0 {
		return nil, nil
	}
	found, err := findLedgers(args)
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, path := range found.paths {
		if found.refused[path] == nil {
			paths = append(paths, path)
		}
	}
	return paths, nil
}

// atDesk makes a ledger's job of its configuration with what was said at the desk over it.
// A dropped ledger has no folder, and nothing beside it.
func (m *jobMaker) atDesk(path string, dropped bool, said config.Said, style desk.Style) (report.Job, config.Config, error) {
	job := report.Job{Path: path}
	sources := config.Sources{Ledger: path, Flags: m.cmd.Flags()}
	if dropped {
		sources.Ledger = ""
	}
	c, err := config.Load(sources)
	if err != nil {
		return job, c, err
	}
	c = said.Over(c)
	c.Template = cmp.Or(style.Template, c.Template)
	for _, choice := range []struct {
		said *bool
		key  *bool
	}{{style.BoldHeadings, &c.BoldHeadings}, {style.SealSpace, &c.SealSpace}, {style.Public, &c.Public}, {style.EmbedFonts, &c.EmbedFonts}} {
		if choice.said != nil {
			*choice.key = *choice.said
		}
	}
	return job, c, m.decide(&job, c)
}
