package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"tongbao/report"
	"tongbao/report/config"
)

// A planned ledger has its configuration and the name of its outputs, which no
// other of the run has in the same folder.
type planned struct {
	path   string
	config config.Config
	stem   string
	err    error // why nothing can be done for it
}

// plan settles what is decided before the first ledger is read.
func (m *jobMaker) plan(s search) []planned {
	ledgers := make([]planned, len(s.paths))
	taken := map[string]bool{}
	for i, path := range s.paths {
		l := planned{path: path, err: s.empty[path]}
		if l.err == nil {
			l.config, l.err = config.Load(config.Sources{File: m.configFile, Ledger: path, Flags: m.cmd.Flags()})
		}
		if l.err == nil {
			l.stem = freeStem(l.out(), report.StemOf(path), taken)
		}
		ledgers[i] = l
	}
	return ledgers
}

// out is the folder of a ledger's outputs.
func (l *planned) out() string {
	if l.config.Out != "" {
		return l.config.Out
	}
	return filepath.Dir(l.path)
}

// freeStem gives ledgers of one name different outputs in one folder: 台账, 台账（2）.
func freeStem(dir, stem string, taken map[string]bool) string {
	key := func(name string) string { return strings.ToLower(filepath.Join(absolute(dir), name)) }
	name := stem
	for n := 2; taken[key(name)]; n++ {
		name = fmt.Sprintf("%s（%d）", stem, n)
	}
	taken[key(name)] = true
	return name
}
