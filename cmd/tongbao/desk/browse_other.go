//go:build !windows

package desk

import (
	"fmt"
	"html"
	"net/url"
	"os"
	"path/filepath"
)

// appBrowsers are programs of the Chromium family, those of the makers of Linux for
// offices among them.
func appBrowsers() []string {
	return []string{
		"microsoft-edge", "microsoft-edge-stable", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
		"uos-browser-stable", "qaxbrowser-safe-stable", "browser360-cn-stable", "/opt/apps/org.deepin.browser/files/bin/browser",
	}
}

// unseen is the address of a page that leads on to another one: a command line is shown to
// all users of a machine, and the token in the address is for this one alone, who alone can
// read the file. Where no file can be written it is the address itself.
func unseen(address string) (string, func()) {
	folder, err := os.MkdirTemp(os.Getenv("XDG_RUNTIME_DIR"), "tongbao-") // 0700
	if err != nil {
		return address, func() {}
	}
	forget := func() { os.RemoveAll(folder) }
	path, escaped := filepath.Join(folder, "通报.html"), html.EscapeString(address)
	text := fmt.Sprintf("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>通报</title>\n<meta http-equiv=\"refresh\" content=\"0; url=%s\">\n<a href=\"%s\">打开操作页面</a>\n", escaped, escaped)
	if os.WriteFile(path, []byte(text), 0o600) != nil {
		forget()
		return address, func() {}
	}
	return (&url.URL{Scheme: "file", Path: path}).String(), forget
}

func defaultBrowser(url string) []string { return []string{"xdg-open", url} }

func folderShower(folder string) []string { return []string{"xdg-open", folder} }
