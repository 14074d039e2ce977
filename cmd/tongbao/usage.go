package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// inChinese puts our texts in the place of cobra's: the usage, the help and what
// is wrong with flags.
func inChinese(root *cobra.Command) {
	cobra.AddTemplateFunc("flagsOf", flagsOf)
	root.SetUsageTemplate(usageTemplate)
	root.SetHelpTemplate("{{with .Long}}{{.}}\n\n{{end}}" + usageTemplate)
	root.SetHelpCommand(newHelp())
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return usageError{flagError(c, err)} })
	root.CompletionOptions.HiddenDefaultCmd = true // for packages, which have its scripts
	root.SilenceErrors, root.SilenceUsage = true, true
	root.Flags().Bool("version", false, "显示版本")
	root.SetVersionTemplate(versionLine())
	for _, c := range append([]*cobra.Command{root}, root.Commands()...) {
		c.Flags().BoolP("help", "h", false, "显示用法")
	}
}

// newHelp is tongbao help: the usage of the command that is named, else of tongbao.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:    "help",
		Hidden: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			of, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return usageError{fmt.Errorf("没有“%s”这个子命令", strings.Join(args, " "))}
			}
			return of.Help()
		},
	}
}

// flagColumn is where the explanations of flags begin.
const flagColumn = 26

// flagsOf shows a command's flags as a person reads them.
func flagsOf(c *cobra.Command) string {
	var b strings.Builder
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name := "    --" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", --" + f.Name
		}
		pad := strings.Repeat(" ", max(flagColumn-len(name), 1))
		switch {
		case f.Value.Type() == "bool":
		case f.NoOptDefVal != "": // it may stand alone
			name += "[=内容]"
			pad = strings.Repeat(" ", max(flagColumn-len(name)+2, 1))
		default:
			pad = strings.Replace(pad, "     ", " 内容", 1) // two characters as wide as four
		}
		fmt.Fprintf(&b, "  %s%s%s\n", name, pad, f.Usage)
	})
	return b.String()
}

const usageTemplate = `用法：
  {{if .Runnable}}{{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} 子命令{{end}}
{{if .HasExample}}
例子：
{{.Example}}
{{end}}{{if .HasAvailableSubCommands}}
子命令：{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}
{{end}}
选项：
{{flagsOf .}}`
