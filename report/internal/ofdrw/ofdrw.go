// Package ofdrw has ofdrw, a reader of OFD files, tell tests what it sees in them.
package ofdrw

import (
	"bytes"
	"image"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// A Reading is what was seen of one file.
type Reading struct {
	Pages  []string // their texts without blanks
	folder string
}

// Read reads OFD files and draws their pages in so many dots per inch. Where ofdrw is
// not at hand the test is skipped.
func Read(t *testing.T, dpi int, paths ...string) []Reading {
	t.Helper()
	out := t.TempDir()
	cmd := exec.Command(script(t), append([]string{out, strconv.Itoa(dpi)}, paths...)...)
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	readings := make([]Reading, len(paths))
	for i, path := range paths {
		stem := filepath.Join(out, strings.TrimSuffix(filepath.Base(path), ".ofd"))
		text, err := os.ReadFile(stem + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		readings[i] = Reading{Pages(string(text)), stem}
	}
	return readings
}

// script returns the path of the program that calls ofdrw.
func script(t *testing.T) string {
	t.Helper()
	for _, program := range []string{"java", "javac"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed", program)
		}
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skip("no cache folder to look for ofdrw in")
	}
	if found, _ := filepath.Glob(filepath.Join(cache, "tongbao", "ofdrw-*", "*.jar")); len(found) == 0 {
		t.Skip("ofdrw is not there: .ci/ofdrw fetches it")
	}
	_, self, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(self), "../../../.ci/ofdrw")
}

// Pages returns the texts of pages that form feeds end, without blanks.
func Pages(text string) []string {
	pages := strings.Split(text, "\f")
	for i, page := range pages {
		pages[i] = strings.Map(func(r rune) rune {
			if unicode.IsSpace(r) {
				return -1
			}
			return r
		}, page)
	}
	return pages[:len(pages)-1]
}

// Picture returns a page, counted from 0, in grey.
func (r Reading) Picture(t *testing.T, page int) *image.Gray {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(r.folder, strconv.Itoa(page)+".png"))
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	grey := image.NewGray(picture.Bounds())
	draw.Draw(grey, grey.Bounds(), picture, picture.Bounds().Min, draw.Src)
	return grey
}
