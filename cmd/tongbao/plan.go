package main

import (
	"path/filepath"

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
	for i, path := range s.paths {
		l := planned{path: path, err: s.refused[path]}
		if l.err == nil {
			l.config, l.err = config.Load(config.Sources{File: m.configFile, Ledger: path, Flags: m.cmd.Flags()})
		}
		ledgers[i] = l
	}
	name(ledgers)
	return ledgers
}

// name names the outputs of the ledgers for which something can be done.
func name(ledgers []planned) {
	paths, folders := make([]string, len(ledgers)), make([]string, len(ledgers))
	for i := range ledgers {
		paths[i], folders[i] = ledgers[i].path, absolute(ledgers[i].out())
	}
	taken := map[string]bool{}
	for i, stem := range report.Stems(paths, folders) {
		if ledgers[i].err == nil {
			ledgers[i].stem = report.FreeStem(ledgers[i].out(), stem, ledgers[i].config.Public, taken)
		}
	}
}

// out is the folder of a ledger's outputs.
func (l *planned) out() string {
	if l.config.Out != "" {
		return l.config.Out
	}
	return filepath.Dir(l.path)
}
