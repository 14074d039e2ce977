package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/templates"
)

// newTemplates is tongbao templates: the templates that come with the program, and a copy
// of one to change.
func newTemplates() *cobra.Command {
	return &cobra.Command{
		Use:                   "templates [名称] [文件]",
		DisableFlagsInUseLine: true,
		Short:                 "列出自带的模板；写了名称的，复制一份供修改",
		Example:               "  tongbao templates\n  tongbao templates three-parts 我单位.yaml",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 2 {
				return usageError{fmt.Errorf("只能写一个模板名称、一个文件名，这里写了%d个", len(args))}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			out := cmd.OutOrStdout()
			if len(args) == 0 {
				listTemplates(out)
				return nil
			}
			path := args[0] + ".yaml"
			if len(args) == 2 {
				path = args[1]
			}
			return copyTemplate(out, args[0], path)
		},
	}
}

func listTemplates(out io.Writer) {
	widest := 0
	for _, name := range templates.Names {
		widest = max(widest, len(name))
	}
	for _, t := range templates.All() {
		fmt.Fprintf(out, "%-*s  %s：%s\n", widest, t.Name, t.Title, t.Purpose)
	}
	fmt.Fprintf(out, "\n文书（--papers）：%s；集体通报（--collective）：%s\n", strings.Join(templates.PaperNames(), "、"), templates.Collective)
	fmt.Fprintf(out, "\n用一种：tongbao --template %s 整改台账.xlsx\n改成自己的：tongbao templates %[1]s 我单位.yaml\n怎样写模板：tongbao templates %s\n", templates.Names[0], pageName)
}

// pageName is the name by which a person gets the page that explains templates.
const pageName = "readme"

// copyTemplate writes a template, or the page that explains them, to a new file.
func copyTemplate(out io.Writer, name, path string) error {
	if name == pageName {
		if path == pageName+".yaml" {
			path = "怎样写模板.md"
		}
		if err := writeNew(path, templates.Page); err != nil {
			return err
		}
		fmt.Fprintf(out, "怎样写模板 → %s\n", terminal.Line(path))
		return nil
	}
	data, use, err := shippedTemplate(name)
	if err != nil {
		return err
	}
	if err := writeNew(path, data); err != nil {
		return err
	}
	path = terminal.Line(path)
	fmt.Fprintf(out, "模板 %s → %s\n改好后%s\n怎样写模板：tongbao templates %s\n", name, path, fmt.Sprintf(use, path), pageName)
	return nil
}

// shippedTemplate is the text of a template of any kind that comes with the program, and how
// an office's own is used in its place.
func shippedTemplate(name string) (data []byte, use string, err error) {
	switch {
	case slices.Contains(templates.PaperNames(), name):
		data, err = templates.LoadPaper(name)
		return data, "运行：tongbao --papers=%s 整改台账.xlsx", err
	case name == templates.Collective:
		data, err = templates.LoadCollective(name)
		return data, "在 tongbao.yaml 里写：collective-template: %s", err
	}
	known, ok := templates.Named(name)
	if !ok {
		return nil, "", usageError{errors.New("没有名为“" + name + "”的模板。自带的模板有：" + templates.Offered())}
	}
	data, err = templates.Load(known)
	return data, "运行：tongbao --template %s 整改台账.xlsx", err
}
