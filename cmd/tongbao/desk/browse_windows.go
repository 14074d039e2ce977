package desk

import (
	"os"
	"path/filepath"
)

// appBrowsers are where Edge and Chrome stand.
func appBrowsers() (paths []string) {
	for _, variable := range []string{"ProgramFiles(x86)", "ProgramFiles", "LocalAppData"} {
		folder := os.Getenv(variable)
		if folder == "" {
			continue
		}
		paths = append(paths, filepath.Join(folder, `Microsoft\Edge\Application\msedge.exe`), filepath.Join(folder, `Google\Chrome\Application\chrome.exe`))
	}
	return paths
}

func defaultBrowser(url string) []string {
	return []string{"rundll32.exe", "url.dll,FileProtocolHandler", url}
}

func folderShower(folder string) []string { return []string{"explorer.exe", folder} }
