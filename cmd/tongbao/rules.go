package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"tongbao/report"
	"tongbao/report/finding"
)

// newRules is tongbao rules: what can be found at each stage, and why it is told.
func newRules() *cobra.Command {
	return &cobra.Command{
		Use:                   "rules",
		DisableFlagsInUseLine: true,
		Short:                 "列出校验规则",
		Args:                  noneAllowed,
		Run: func(cmd *cobra.Command, _ []string) {
			for i, chapter := range report.Catalogue() {
				if i > 0 {
					fmt.Fprintln(cmd.OutOrStdout())
				}
				listKinds(cmd.OutOrStdout(), chapter)
			}
		},
	}
}

func listKinds(out io.Writer, chapter report.Chapter) {
	fmt.Fprintf(out, "【%s】\n", chapter.Heading)
	for _, k := range chapter.Kinds {
		fmt.Fprintf(out, "%s [%s] %s%s\n    %s\n", k.ID, k.Severity, k.Title, fixedMark(k), k.Reason)
	}
}

// fixedMark marks the kinds that configuration can't switch off.
func fixedMark(k *finding.Kind) string {
	if k.Fixed {
		return "（不能关闭）"
	}
	return ""
}
