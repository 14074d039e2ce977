package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tongbao/templates"
)

// run does one command line and returns its exit status.
func run(ctx context.Context, args []string, out, errs io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(out)
	root.SetErr(errs)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return statusDone
	case errors.Is(err, errFailed):
		return statusFailed
	case errors.As(err, new(usageError)):
		if slices.Contains(args, "--json") { // the flags may not have been read
			r := newJSONReport(out, 0)
			r.Error = err.Error()
			r.write()
		}
		fmt.Fprintln(errs, err)
		fmt.Fprintln(errs, "用法请看：tongbao --help")
		return statusUsage
	}
	fmt.Fprintln(errs, err)
	return statusFailed
}

// newRoot is the command tongbao with its subcommands.
func newRoot() *cobra.Command {
	cobra.MousetrapHelpText = "" // dropping a file on the icon is a way to use it
	cobra.AddTemplateFunc("flagsOf", flagsOf)
	var b builder
	root := &cobra.Command{
		Use:                   "tongbao [选项] 台账或文件夹…",
		Short:                 "由整改台账生成通报（Word、PDF）和汇总表",
		Long:                  "由整改台账生成《关于巡察整改进展情况的通报》的 Word、PDF 文件和汇总表。\n把台账文件拖到程序图标上，效果相同。台账原文件不会被改动。",
		Example:               "  tongbao 水务局整改台账.xlsx\n  tongbao -o 输出 各单位台账\n  tongbao check 水务局整改台账.xlsx",
		Args:                  ledgersGiven,
		DisableFlagsInUseLine: true,
		SilenceErrors:         true,
		SilenceUsage:          true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := mistypedCommand(cmd, args[0]); err != nil {
				return err
			}
			return b.run(cmd, args)
		},
		SuggestionsMinimumDistance: 2,
	}
	root.SetUsageTemplate(usageTemplate)
	root.SetHelpTemplate("{{with .Long}}{{.}}\n\n{{end}}" + usageTemplate)
	root.SetHelpCommand(newHelp())
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{flagError(err)} })
	commonFlags(root.Flags(), &b)
	outputFlags(root.Flags())
	root.Flags().BoolP("help", "h", false, "显示用法")
	root.AddCommand(newCheck(), newInit(), newFonts(), newConfig(), newRules(), newVersion())
	for _, sub := range root.Commands() {
		sub.Flags().BoolP("help", "h", false, "显示用法")
	}
	return root
}

// newHelp is tongbao help: the usage of the command that is named, else of tongbao.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:    "help",
		Hidden: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			of, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return usageError{fmt.Errorf("没有“%s”这个子命令", strings.Join(args, " "))}
			}
			return of.Help()
		},
	}
}

// ledgersGiven asks for at least one ledger. An empty word names none.
func ledgersGiven(_ *cobra.Command, args []string) error {
	if len(args) == 0 || slices.Contains(args, "") {
		return usageError{errors.New("请给出台账文件或文件夹，例如：tongbao 整改台账.xlsx")}
	}
	return nil
}

// mistypedCommand asks whether a word that is no file was meant for a command.
func mistypedCommand(root *cobra.Command, word string) error {
	if _, err := os.Stat(word); err == nil || filepath.Ext(word) != "" {
		return nil
	}
	near := root.SuggestionsFor(word)
	if len(near) == 0 {
		return nil
	}
	return usageError{fmt.Errorf("没有命令 %s，是不是 %s？", word, strings.Join(near, " 或 "))}
}

// atMostOne allows one argument; of says which.
func atMostOne(of string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usageError{fmt.Errorf("只能写一个%s，这里写了%d个", of, len(args))}
		}
		return nil
	}
}

// noneAllowed refuses arguments.
func noneAllowed(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("“%s”后面不用再写“%s”", cmd.CommandPath(), args[0])}
	}
	return nil
}

// commonFlags are those of every command that reads ledgers.
func commonFlags(f *pflag.FlagSet, b *builder) {
	f.StringVar(&b.configFile, "config", "", "只用这个配置文件")
	f.BoolVar(&b.json, "json", false, "在标准输出上给出 JSON 报告")
	f.String("template", "default", "模板："+strings.Join(templates.Names, "、")+"（默认 default），或模板文件")
	f.String("fonts", "auto", "字体：auto（默认）、embedded 或字体文件夹")
	f.Bool("skip-hidden", false, "不统计隐藏的行")
	f.Bool("first-office", false, "多个责任科室时只算第一个")
}

// outputFlags are those of what is written.
func outputFlags(f *pflag.FlagSet) {
	f.StringP("out", "o", "", "输出文件夹（默认写在台账旁边）")
	f.StringSlice("formats", nil, "要哪几种文件：docx,pdf,xlsx")
	f.String("previous", "", "上期台账，用来对比")
	f.Bool("strict", false, "有“错误”级问题时不生成文件")
	f.Bool("public", false, "公开版：遮盖证件号、手机号等")
	f.Bool("annotate", false, "另存一份带批注的台账")
	f.Bool("attach-ledger", false, "把台账附在 PDF 里")
	f.Bool("embed-fonts", false, "在 Word 文件里嵌入字体，供没有公文字体的机器使用")
	f.Bool("seal-space", false, "落款处留出盖章位置")
	f.Bool("bold-headings", false, "“（一）”“1.”两级标题加粗")
}

// flagError says in Chinese what pflag says in English.
func flagError(err error) error {
	var unknown *pflag.NotExistError
	var needs *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		return fmt.Errorf("没有“%s”这个选项", unknown.GetSpecifiedName())
	case errors.As(err, &needs):
		return fmt.Errorf("选项“%s”后面要写内容", needs.GetSpecifiedName())
	case errors.As(err, &invalid):
		return fmt.Errorf("选项“%s”不能写成“%s”", invalid.GetFlag().Name, invalid.GetValue())
	}
	return err
}

// flagColumn is where the explanations of flags begin.
const flagColumn = 26

// flagsOf shows a command's flags as a person reads them.
func flagsOf(c *cobra.Command) string {
	var b strings.Builder
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name := "    --" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", --" + f.Name
		}
		pad := strings.Repeat(" ", max(flagColumn-len(name), 1))
		if f.Value.Type() != "bool" {
			pad = strings.Replace(pad, "     ", " 内容", 1) // two characters as wide as four
		}
		fmt.Fprintf(&b, "  %s%s%s\n", name, pad, f.Usage)
	})
	return b.String()
}

const usageTemplate = `用法：
  {{if .Runnable}}{{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} 子命令{{end}}
{{if .HasExample}}
例子：
{{.Example}}
{{end}}{{if .HasAvailableSubCommands}}
子命令：{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}
{{end}}
选项：
{{flagsOf .}}`
