package samples_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/templates"
)

// The page of the folder shows every template, and the README lists it.
func TestPagesNameEveryTemplate(t *testing.T) {
	for _, page := range []string{"各种写法/README.md", "../README.md"} {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range templates.All() {
			if !strings.Contains(string(text), "`"+s.Name+"`") || !strings.Contains(string(text), s.Title) {
				t.Errorf("%s does not name %s", page, s.Name)
			}
		}
	}
	ledgers, err := filepath.Glob("各种写法/*.xlsx")
	if err != nil || len(ledgers) == 0 {
		t.Fatal("no ledgers", err)
	}
	for _, ledger := range ledgers {
		title := strings.TrimSuffix(filepath.Base(ledger), ".xlsx")
		found := false
		for _, s := range templates.All() {
			found = found || s.Title == title
		}
		if !found {
			t.Errorf("no template has the title of %s", ledger)
		}
	}
}
