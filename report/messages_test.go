package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// settingInChinese is a name of the command line or of the configuration in a sentence
// for people.
var settingInChinese = regexp.MustCompile(`\p{Han}.*([^\w-]--?[a-z]|tongbao|mapping|states|previous|skip-hidden|strict)|([^\w-]--?[a-z]|tongbao|mapping|states|previous|skip-hidden|strict).*\p{Han}`)

// ofConfiguration are the packages that tell what is wrong with a configuration.
var ofConfiguration = []string{"config", filepath.Join("internal", "yamlshape")}

// A stage tells what can be mended in the ledger: who keeps it may have no command
// line and no configuration. Where only the latter helps it is spoken of without names.
func TestNoMessageOfAStageNamesASetting(t *testing.T) {
	files := token.NewFileSet()
	err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") || slices.Contains(ofConfiguration, filepath.Dir(path)) {
			return err
		}
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if text, ok := n.(*ast.BasicLit); ok && settingInChinese.MatchString(text.Value) {
				t.Errorf("%s: %s", files.Position(text.Pos()), text.Value)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
