package main

import (
	"os"
	"regexp"
	"testing"
)

// The manual page that packages have names every command.
func TestTheManualNamesEachCommand(t *testing.T) {
	page, err := os.ReadFile("../../packaging/tongbao.1")
	if err != nil {
		t.Fatal(err)
	}
	for _, cmd := range newRoot().Commands() {
		if named := regexp.MustCompile(`(?m)^\.B ` + cmd.Name() + `$`).Match(page); named == cmd.Hidden {
			t.Errorf("%s: named is %t, hidden %t", cmd.Name(), named, cmd.Hidden)
		}
	}
}
