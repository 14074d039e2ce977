package main

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tongbao/report/config"
	"tongbao/report/notice"
)

// commonFlags are those of every command that reads ledgers.
func commonFlags(f *pflag.FlagSet, b *builder) {
	f.BoolVar(&b.json, "json", false, "在标准输出上给出 JSON 报告")
	ledgerFlags(f, &b.configFile)
}

// ledgerFlags say how ledgers are read and told of.
func ledgerFlags(f *pflag.FlagSet, configFile *string) {
	f.StringVar(configFile, "config", "", "只用这个配置文件")
	f.String("template", "default", "模板的名称（默认 default，有哪些见 tongbao templates），或模板文件")
	f.String("fonts", "auto", "字体：auto（默认）、embedded 或字体文件夹")
	f.Bool("skip-hidden", false, "不统计隐藏的行")
	f.Bool("first-office", false, "多个责任科室时只算第一个")
}

// outputFlags are those of what is written.
func outputFlags(f *pflag.FlagSet) {
	f.StringP("out", "o", "", "输出文件夹（默认写在台账旁边）")
	f.StringSlice("formats", nil, "要哪几种文件：docx,pdf,xlsx,ofd,html,txt（默认前三种）")
	f.StringArray("previous", nil, "上期台账或汇总表，用来对比；可以写几次")
	f.StringSlice("papers", nil, "另做文书：全部，或 --papers=提醒函,督办单 这样指定几种")
	f.Lookup("papers").NoOptDefVal = config.AllPapers
	f.Int("remind-days", notice.SoonDays, "提醒函：离完成时限几天以内的要提醒（默认30）")
	f.Bool("strict", false, "有“错误”级问题时不生成文件")
	f.Bool("public", false, "另做一份公开版：略去标了不公开的，遮盖证件号、手机号等")
	f.Bool("annotate", false, "另存一份带批注的台账")
	f.Bool("comments", false, "在 Word 文件里用批注写明问题和每段的出处")
	f.Bool("attach-ledger", false, "把台账附在 PDF 里")
	f.String("pdf-archive", "2", "PDF 的归档格式：2（PDF/A-2，默认）或 4（PDF/A-4）")
	f.Bool("embed-fonts", false, "在 Word 文件里嵌入字体，供没有公文字体的机器使用")
	f.Bool("ofd-archive", false, "OFD 文件按存档用的 OFD-A 写")
	f.Bool("seal-space", false, "落款处留出盖章位置")
	f.Bool("bold-headings", false, "“（一）”“1.”两级标题加粗")
}

// flagError says in Chinese what pflag says in English.
func flagError(c *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var needs *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	var malformed *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		return noSuchFlag(c, unknown.GetSpecifiedName(), unknown.GetSpecifiedShortnames())
	case errors.As(err, &needs):
		return fmt.Errorf("选项“%s”后面要写内容", needs.GetSpecifiedName())
	case errors.As(err, &invalid):
		return fmt.Errorf("选项“%s”不能写成“%s”", invalid.GetFlag().Name, invalid.GetValue())
	case errors.As(err, &malformed):
		return fmt.Errorf("选项不能写成“%s”", malformed.GetSpecifiedFlag())
	}
	return err
}

// noSuchFlag says that an option, or the first letter of a group of short ones, is none.
// What no option looks like may be the name of a file.
func noSuchFlag(c *cobra.Command, name, group string) error {
	whole := name
	if group != "" {
		whole = group
	}
	if isNoFlag(whole) {
		return fmt.Errorf("没有“-%s”这个选项，也没有这个文件；如果是文件或文件夹的名称，请核对，并在前面加上“./”", whole)
	}
	if near := nearFlags(c, name); len(near) > 0 {
		return fmt.Errorf("没有“%s”这个选项，是不是 %s？", name, strings.Join(near, " 或 "))
	}
	return fmt.Errorf("没有“%s”这个选项", name)
}

// nearFlags returns the options that a word may have been meant for, found as commands are.
func nearFlags(c *cobra.Command, word string) (near []string) {
	if len(word) < 3 {
		return nil
	}
	names := &cobra.Command{SuggestionsMinimumDistance: 2}
	c.Flags().VisitAll(func(f *pflag.Flag) {
		names.AddCommand(&cobra.Command{Use: f.Name, Hidden: f.Hidden, Run: func(*cobra.Command, []string) {}})
	})
	for _, name := range names.SuggestionsFor(word) {
		near = append(near, "--"+name)
	}
	return near
}

// isNoFlag reports whether a word is written as no option of the program is.
func isNoFlag(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return r == '.' || r > unicode.MaxASCII })
}
