package main

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"tongbao/report/version"
)

// newVersion is tongbao version, which says the same as tongbao --version.
func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:                   "version",
		DisableFlagsInUseLine: true,
		Short:                 "显示版本",
		Args:                  noneAllowed,
		Run:                   func(cmd *cobra.Command, _ []string) { fmt.Fprint(cmd.OutOrStdout(), versionLine()) },
	}
}

func versionLine() string {
	return fmt.Sprintf("tongbao %s（%s/%s）\n", version.String(), runtime.GOOS, runtime.GOARCH)
}
