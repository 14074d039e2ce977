package report_test

import (
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tongbao/report"
)

var kebab = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

func TestKindsAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range report.Kinds() {
		if !kebab.MatchString(k.ID) || seen[k.ID] {
			t.Errorf("%q is no id, or stands twice", k.ID)
		}
		seen[k.ID] = true
		if k.Title == "" || !strings.HasSuffix(k.Reason, "。") {
			t.Errorf("%s has no title, or no sentence for its reason", k.ID)
		}
		if k.Unready && !k.Fixed {
			t.Errorf("%s makes a draft and can be switched off", k.ID)
		}
		if len(k.Examples) == 0 || strings.Join(k.Examples, "") == "" {
			t.Errorf("%s has no example", k.ID)
		}
	}
}

// Every kind that the program writes out is in the catalogue, and every finding
// is made by its kind, so that a person can list, switch off and grade them all.
func TestTheCatalogueHasEveryKind(t *testing.T) {
	listed := map[string]bool{}
	for _, k := range report.Kinds() {
		listed[k.ID] = true
	}
	written := map[string]string{}
	eachSource(t, func(path string) {
		found := scanned(t, path, nil)
		for _, id := range found.ids {
			if other := written[id]; other != "" {
				t.Errorf("%s and %s both have a kind %q", other, path, id)
			}
			if written[id] = path; !listed[id] {
				t.Errorf("%s has the kind %q, which is not in the catalogue", path, id)
			}
		}
		for _, place := range found.strays {
			t.Errorf("%s: a finding that is not made by its kind", place)
		}
	})
	for id := range listed {
		if written[id] == "" {
			t.Errorf("no source has the kind %q of the catalogue", id)
		}
	}
}

// eachSource visits the module's Go files but for tests.
func eachSource(t *testing.T, visit func(path string)) {
	t.Helper()
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && filepath.Ext(path) == ".go" && !strings.HasSuffix(path, "_test.go") {
			visit(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
