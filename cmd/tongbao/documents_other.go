//go:build !windows

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// documentsLine is that of user-dirs.dirs which names the documents (xdg-user-dirs).
var documentsLine = regexp.MustCompile(`(?m)^XDG_DOCUMENTS_DIR="(?:\$HOME/)?([^"]*)"`)

func documents() string {
	named := "文档"
	if dir, err := os.UserConfigDir(); err == nil {
		data, _ := os.ReadFile(filepath.Join(dir, "user-dirs.dirs"))
		if m := documentsLine.FindSubmatch(data); m != nil {
			named = strings.TrimSpace(string(m[1]))
		}
	}
	return firstFolder(named, "文档", "Documents")
}
