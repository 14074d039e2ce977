package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/report/blank"
	"tongbao/report/stage"
)

// newInit is tongbao init: an empty ledger workbook to start from.
func newInit() *cobra.Command {
	return &cobra.Command{
		Use:                   "init [文件]",
		DisableFlagsInUseLine: true,
		Short:                 "生成一份空白台账，供填写（默认文件名：整改台账.xlsx）",
		Args:                  atMostOne("文件名"),
		RunE: func(cmd *cobra.Command, args []string) error {
			path := "整改台账.xlsx"
			if len(args) > 0 {
				path = args[0]
			}
			if !strings.EqualFold(filepath.Ext(path), ".xlsx") {
				path += ".xlsx"
			}
			var content bytes.Buffer
			if err := blank.Write(&content); err != nil {
				return err
			}
			if err := writeNew(path, content.Bytes()); err != nil {
				return err
			}
			path = terminal.Line(path)
			fmt.Fprintf(cmd.OutOrStdout(), "空白台账 → %s\n请先看其中的“使用说明”，填好后运行：tongbao %s\n", path, path)
			return nil
		},
	}
}

// writeNew never replaces a file: it might be one that a person has filled in.
func writeNew(path string, content []byte) error {
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("“%s”已经存在，没有改动它；请换一个文件名，写在命令后面", path)
	}
	return stage.WriteFile(path, content)
}
