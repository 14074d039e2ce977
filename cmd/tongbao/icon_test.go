package main

import (
	"bytes"
	"context"
	"strings"
	"testing"
)

// Who starts the program by its icon has no command line: no message speaks of one.
func TestStartedByItsIcon(t *testing.T) {
	defer func(was func() bool) { openedByIcon = was }(openedByIcon)
	openedByIcon = func() bool { return true }
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	t.Setenv("TONGBAO_FONTS", "embedded")
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"with an empty folder":   {[]string{t.TempDir()}, "里没有台账"},
		"with a file that is no": {[]string{"没有.xlsx"}, "找不到文件"},
	} {
		var out, errs bytes.Buffer
		if status := run(context.Background(), c.args, &out, &errs); status == statusDone {
			t.Errorf("%s: status %d", name, status)
		}
		if text := errs.String(); !strings.Contains(text, c.want) || strings.Contains(text, "--") || strings.Contains(text, "tongbao") {
			t.Errorf("%s: %s", name, text)
		}
	}
}
