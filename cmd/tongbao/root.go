package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/version"
)

// run does one command line and returns its exit status.
func run(ctx context.Context, args []string, out, errs io.Writer) int {
	results := &results{to: out}
	status := execute(ctx, args, results, errs)
	return max(status, results.end(errs))
}

// execute does the command of a command line and returns its exit status.
func execute(ctx context.Context, args []string, out, errs io.Writer) int {
	root, told := newRoot(), terminal.NewWriter(errs)
	root.SetArgs(dashed(args))
	root.SetOut(terminal.NewWriter(out))
	root.SetErr(told)
	err := report.Guarded(func() error { return root.ExecuteContext(ctx) })
	switch {
	case err == nil:
		return statusDone
	case errors.Is(err, errFailed):
		return statusFailed
	case errors.As(err, new(usageError)):
		if slices.Contains(args, "--json") { // the flags may not have been read
			r := newJSONReport(terminal.NewJSONWriter(out), 0)
			r.Error = err.Error()
			r.write()
		}
		paragraph(told, 0, "", err.Error())
		if !openedByIcon() { // else there is no command line
			fmt.Fprintln(told, "用法请看：tongbao --help")
		}
		return statusUsage
	}
	paragraph(told, 0, "", err.Error())
	return statusFailed
}

// streams are where a command writes, as execute has set them.
func streams(cmd *cobra.Command) (out, errs *terminal.Writer) {
	return cmd.OutOrStdout().(*terminal.Writer), cmd.ErrOrStderr().(*terminal.Writer)
}

// newRoot is the command tongbao with its subcommands.
func newRoot() *cobra.Command {
	cobra.MousetrapHelpText = "" // dropping a file on the icon is a way to use it
	var b builder
	root := &cobra.Command{
		Use:                   "tongbao [选项] 台账或文件夹…",
		Short:                 "由整改台账生成通报（Word、PDF）和汇总表",
		Long:                  "由整改台账生成《关于巡察整改进展情况的通报》的 Word、PDF 文件和汇总表。\n把台账文件拖到程序图标上，效果相同。台账原文件不会被改动。",
		Example:               "  tongbao 水务局整改台账.xlsx\n  tongbao -o 输出 各单位台账\n  tongbao check 水务局整改台账.xlsx",
		Args:                  ledgersOrDesk,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return openDesk(cmd, nil, true)
			}
			if err := mistypedCommand(cmd, args[0]); err != nil {
				return err
			}
			if err := paperApart(args); err != nil {
				return err
			}
			return b.run(cmd, args)
		},
		SuggestionsMinimumDistance: 2,
		Version:                    version.String(),
	}
	commonFlags(root.Flags(), &b)
	outputFlags(root.Flags())
	root.Flags().Bool("collective", false, "几份台账一起做时，另写一份集体通报") // a folder that is watched has no end
	root.AddCommand(newDesk(), newCheck(), newWatch(), newInit(), newTemplates(), newFonts(), newConfig(), newRules(), newVersion())
	inChinese(root)
	return root
}
