package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/fonts"
	"tongbao/report/config"
)

// newFonts is tongbao fonts: which face each typeface of the format uses, from
// where, and what it lacks.
func newFonts() *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:                   "fonts",
		DisableFlagsInUseLine: true,
		Short:                 "列出各字体用的是哪一款、在哪里、缺哪些字",
		Args:                  noneAllowed,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := config.Load(config.Sources{File: file, Flags: cmd.Flags()})
			if err != nil {
				return usageError{err}
			}
			set, err := loadFonts(c.Fonts)
			if err != nil {
				return usageError{err}
			}
			describe(cmd.OutOrStdout(), set)
			return nil
		},
	}
	cmd.Flags().StringVar(&file, "config", "", "只用这个配置文件")
	cmd.Flags().String("fonts", "auto", "字体：auto（默认）、embedded 或字体文件夹")
	return cmd
}

func describe(w io.Writer, set *fonts.Set) {
	for _, use := range set.Describe() {
		fmt.Fprintf(w, "%s\n", use.Typeface)
		for i, share := range use.Shares {
			verb := "用"
			if i > 0 {
				verb = "缺字时用"
			}
			fmt.Fprintf(w, "  %s %s（%s），《通用规范汉字表》中的%d字\n", verb, terminal.Line(share.Face.Name), terminal.Line(origin(share.Face)), share.Chars)
		}
		if use.Missing > 0 {
			fmt.Fprintf(w, "  还缺%d字\n", use.Missing)
		}
	}
	for _, refusal := range set.Refused() {
		fmt.Fprintf(w, "没有使用 %s：%s\n", terminal.Line(refusal.Path), refusal.Reason())
	}
}

func origin(f *fonts.Face) string {
	if f.Embedded {
		return "程序自带"
	}
	return f.Source
}
