package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tongbao/templates"
)

// ledgersGiven asks for at least one ledger. An empty word names none.
func ledgersGiven(_ *cobra.Command, args []string) error {
	if len(args) == 0 || slices.Contains(args, "") {
		return usageError{errors.New("请给出台账文件或文件夹，例如：tongbao 整改台账.xlsx")}
	}
	return nil
}

// ledgersOrDesk asks for ledgers where there is somebody who can type them: who opens the
// program by its icon gets the desk.
func ledgersOrDesk(cmd *cobra.Command, args []string) error {
	if len(args) == 0 && !cmd.Flags().Changed("json") && (openedByIcon() || !atTerminal()) {
		return nil
	}
	return ledgersGiven(cmd, args)
}

// dashed has ledgers and folders whose names begin with a dash, as * names them, taken
// for files and not for options.
func dashed(args []string) []string {
	args = slices.Clone(args)
	for i, arg := range args {
		named := couldBeLedger(filepath.Base(arg)) && isRegular(arg) || isFolder(arg)
		if strings.HasPrefix(arg, "-") && isNoFlag(arg) && named {
			args[i] = "." + string(filepath.Separator) + arg
		}
	}
	return args
}

// mistypedCommand asks whether a word that is no file was meant for a command.
func mistypedCommand(root *cobra.Command, word string) error {
	if _, err := os.Stat(word); err == nil || filepath.Ext(word) != "" {
		return nil
	}
	near := root.SuggestionsFor(word)
	if len(near) == 0 {
		return nil
	}
	return usageError{fmt.Errorf("没有命令 %s，是不是 %s？", word, strings.Join(near, " 或 "))}
}

// paperApart asks whether a word that is no file was meant for the kinds of papers, which
// stand right behind their flag.
func paperApart(args []string) error {
	for _, word := range args {
		first, _, _ := strings.Cut(word, ",")
		if _, err := os.Stat(word); err != nil && slices.Contains(templates.PaperNames(), first) {
			return usageError{fmt.Errorf("没有“%s”这个文件；只要几种文书的，请连着写：--papers=%[1]s", word)}
		}
	}
	return nil
}

// atMostOne allows one argument; of says which.
func atMostOne(of string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usageError{fmt.Errorf("只能写一个%s，这里写了%d个", of, len(args))}
		}
		return nil
	}
}

// noneAllowed refuses arguments.
func noneAllowed(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("“%s”后面不用再写“%s”", cmd.CommandPath(), args[0])}
	}
	return nil
}
