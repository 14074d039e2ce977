package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"go.yaml.in/yaml/v3"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/finding"
)

// newCheck is tongbao check: read and report, write nothing.
func newCheck() *cobra.Command {
	b := builder{checkOnly: true}
	var mapping string
	cmd := &cobra.Command{
		Use:                   "check [选项] 台账或文件夹…",
		DisableFlagsInUseLine: true,
		Short:                 "只读台账，报告识别结果和问题，不生成文件",
		Args:                  ledgersGiven,
		RunE: func(cmd *cobra.Command, args []string) error {
			if mapping != "" {
				b.after = func(out report.Outcome) error {
					err := saveMapping(mapping, out)
					if err == nil {
						fmt.Fprintf(cmd.ErrOrStderr(), "识别结果 → %s\n", terminal.Line(mapping))
					}
					return err
				}
			}
			return b.run(cmd, args)
		},
	}
	commonFlags(cmd.Flags(), &b)
	cmd.Flags().Bool("strict", false, "有“错误”级问题时，退出码为1")
	cmd.Flags().StringVar(&mapping, "save-mapping", "", "把表头的识别结果存成这个配置文件，供修改后使用")
	return cmd
}

// faulty is why a ledger that is only checked does not pass, where faults are to
// stop it.
func faulty(out report.Outcome) error {
	n := out.Findings.Count(finding.Error)
	if !out.Job.CheckOnly || !out.Job.Strict || n == 0 {
		return nil
	}
	return fmt.Errorf("有%d处“错误”级问题，改正以后才能生成", n)
}

// saveMapping writes which heading was taken for what, as a configuration file
// that can be corrected and used. It never replaces a file.
func saveMapping(path string, out report.Outcome) error {
	mapping := map[string]string{}
	for _, reading := range out.Ledger.Readings {
		for _, column := range reading.Columns {
			mapping[column.Heading] = string(column.Field)
		}
	}
	data, err := yaml.Marshal(map[string]any{"mapping": mapping})
	if err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("“%s”已经存在，没有改动它；请换一个文件名", path)
	}
	if err != nil {
		return fmt.Errorf("“%s”无法写入，请检查文件夹是否存在、是否有权限", path)
	}
	_, err = file.Write(data)
	return errors.Join(err, file.Close())
}
