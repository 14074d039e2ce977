package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// flagInChinese is a flag of the command line in a sentence for people.
var flagInChinese = regexp.MustCompile(`\p{Han}.*[^\w-]--?[a-z]|[^\w-]--?[a-z].*\p{Han}`)

// Only the command line knows flags: the settings that a message tells of have
// their names in tongbao.yaml, which a person may use who has no command line.
func TestNoMessageOfAStageNamesAFlag(t *testing.T) {
	files := token.NewFileSet()
	err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if text, ok := n.(*ast.BasicLit); ok && flagInChinese.MatchString(text.Value) {
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
