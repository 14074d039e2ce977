package review

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/ledger"
)

// lines returns those of a file of examples.
func lines(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimRight(line, "\n"); line != "" && !strings.HasPrefix(line, "#") {
			list = append(list, line)
		}
	}
	return list
}

// ofCounty returns a county body's ledger with the text as prose.
func ofCounty(text string) *sheet {
	return newSheet().day(ledger.Dated, 2024, 5, 15).fact(ledger.Team, "县委第三巡察组").setup(text).task("1").measure(plain)
}

func TestSoundSentences(t *testing.T) {
	for _, text := range lines(t, "sound.txt") {
		for _, f := range reviewOf(&ofCounty(text).Ledger) {
			t.Errorf("%s finds in %s: %s", f.ID(), f.Excerpt.Marked(), f.Summary)
		}
	}
}

func TestFaultySentences(t *testing.T) {
	for _, line := range lines(t, "faulty.txt") {
		rule, text, _ := strings.Cut(line, "\t")
		found := false
		for _, f := range reviewOf(&ofCounty(text).heading("B9", text).Ledger) {
			found = found || f.ID() == rule
		}
		if !found {
			t.Errorf("%s misses %s", rule, text)
		}
	}
}
