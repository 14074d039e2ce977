package main

import (
	"os"
	"path/filepath"
)

// forerunners are the ledgers in the old format as the .xlsx that a spreadsheet
// saves them from.
func forerunners() (map[string][]byte, error) {
	s, err := readData(sameContent)
	if err != nil {
		return nil, err
	}
	list, err := s.sheet(ledgerSheet).entries()
	if err != nil {
		return nil, err
	}
	made := map[string][]byte{}
	for i, o := range sharing {
		if !oldFormat(o.file) {
			continue
		}
		if made[o.file], err = paint("台账.xlsx", o.shape(list), looks[i%len(looks)]); err != nil {
			return nil, err
		}
	}
	return made, nil
}

// save writes files into a folder.
func save(folder string, files map[string][]byte) error {
	for name, content := range files {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
