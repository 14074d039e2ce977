package main

import (
	"github.com/spf13/cobra"

	"tongbao/report/config"
)

// newConfig is tongbao config: the effective configuration, for a ledger where
// one is named.
func newConfig() *cobra.Command {
	var b builder
	cmd := &cobra.Command{
		Use:                   "config [台账]",
		DisableFlagsInUseLine: true,
		Short:                 "显示实际生效的配置",
		Args:                  atMostOne("台账"),
		RunE: func(cmd *cobra.Command, args []string) error {
			sources := config.Sources{File: b.configFile, Flags: cmd.Flags(), Ledger: "."}
			if len(args) > 0 {
				sources.Ledger = args[0]
			}
			c, err := config.Load(sources)
			if err != nil {
				return usageError{err}
			}
			data, err := c.YAML()
			if err != nil {
				return err
			}
			_, err = cmd.OutOrStdout().Write(data)
			return err
		},
	}
	commonFlags(cmd.Flags(), &b)
	cmd.Flags().MarkHidden("json")
	outputFlags(cmd.Flags())
	return cmd
}
