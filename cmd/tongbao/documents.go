package main

import (
	"os"
	"path/filepath"
)

// documentsFolder is where files go that are made of ledgers without a folder: 通报 in the
// person's own documents.
func documentsFolder() string { return filepath.Join(documents(), "通报") }

// firstFolder is the first of the folders that there is, else the home folder.
func firstFolder(folders ...string) string {
	home, err := os.UserHomeDir()
	if err != nil {
		home = "."
	}
	for _, folder := range folders {
		if !filepath.IsAbs(folder) {
			folder = filepath.Join(home, folder)
		}
		if isFolder(folder) {
			return folder
		}
	}
	return home
}
