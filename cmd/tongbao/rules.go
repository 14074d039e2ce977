package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"tongbao/report/review"
)

// newRules is tongbao rules: what the review checks, and why.
func newRules() *cobra.Command {
	return &cobra.Command{
		Use:                   "rules",
		DisableFlagsInUseLine: true,
		Short:                 "列出校验规则",
		Args:                  noneAllowed,
		Run: func(cmd *cobra.Command, _ []string) {
			for _, rule := range review.Rules() {
				fmt.Fprintf(cmd.OutOrStdout(), "%s [%s] %s\n    %s\n", rule.ID, rule.Severity, rule.Title, rule.Reason)
			}
		},
	}
}
