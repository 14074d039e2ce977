//go:build !windows

package inbox

import (
	"os"
	"path/filepath"
)

// Held reports whether another program has a ledger open, as far as the file tells that
// Office, WPS and LibreOffice keep beside it meanwhile.
func Held(path string) bool {
	folder, name := filepath.Split(path)
	for _, owner := range []string{"~$" + name, ".~" + name, ".~lock." + name + "#"} {
		if _, err := os.Lstat(filepath.Join(folder, owner)); err == nil {
			return true
		}
	}
	return false
}
