//go:build !windows

package desk

// appBrowsers are programs of the Chromium family, those of the makers of Linux for
// offices among them.
func appBrowsers() []string {
	return []string{
		"microsoft-edge", "microsoft-edge-stable", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
		"uos-browser-stable", "qaxbrowser-safe-stable", "browser360-cn-stable", "/opt/apps/org.deepin.browser/files/bin/browser",
	}
}

func defaultBrowser(url string) []string { return []string{"xdg-open", url} }

func folderShower(folder string) []string { return []string{"xdg-open", folder} }
