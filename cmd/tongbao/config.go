package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"tongbao/cmd/tongbao/terminal"
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
			out, _ := streams(cmd)
			return showConfig(out.InUTF8(), sources)
		},
	}
	commonFlags(cmd.Flags(), &b)
	cmd.Flags().MarkHidden("json")
	outputFlags(cmd.Flags())
	return cmd
}

func showConfig(w io.Writer, sources config.Sources) error {
	c, err := config.Load(sources)
	if err != nil {
		return usageError{err}
	}
	data, err := c.YAML()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n%s", origins(c), data)
	return err
}

// origins tells, as a comment of YAML, which files were read.
func origins(c config.Config) string {
	said := "# 没有配置文件，用的是默认配置"
	if len(c.Files) > 0 {
		said = "# 读取的配置文件：" + terminal.Line(strings.Join(c.Files, "，然后是 "))
	}
	if c.WordList != "" {
		said += fmt.Sprintf("\n# 读取的词表（%d个词）：%s", len(c.OwnWords), terminal.Line(c.WordList))
	}
	return said
}
