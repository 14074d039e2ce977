package fonts

import (
	"os"
	"path/filepath"
	"runtime"
)

// folders are where the system keeps fonts, those of the user first.
func folders() []string {
	if runtime.GOOS == "windows" {
		return present(
			under(os.Getenv("LOCALAPPDATA"), "Microsoft", "Windows", "Fonts"),
			under(os.Getenv("WINDIR"), "Fonts"),
		)
	}
	home, _ := os.UserHomeDir() // without one there are no fonts of the user
	return present(
		under(home, ".local", "share", "fonts"),
		under(home, ".fonts"),
		"/usr/local/share/fonts",
		"/usr/share/fonts",
	)
}

// under is a path in a folder; none where the folder is not known.
func under(folder string, rest ...string) string {
	if folder == "" {
		return ""
	}
	return filepath.Join(append([]string{folder}, rest...)...)
}

func present(paths ...string) []string {
	var there []string
	for _, p := range paths {
		if info, err := os.Stat(p); p != "" && err == nil && info.IsDir() {
			there = append(there, p)
		}
	}
	return there
}
