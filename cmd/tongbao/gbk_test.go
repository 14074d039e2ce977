package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// quotedText is what a sentence quotes: a name, or a character that it speaks of.
var quotedText = regexp.MustCompile(`“[^”]*”`)

// Whatever can be printed has characters of GBK alone but for what it quotes: consoles of
// Chinese Windows have faces for these, and pipes are in it. All texts of the program are
// constants; those of the stages are sentences, known by their Han characters.
func TestSentencesAreInGBK(t *testing.T) {
	sentences := 0
	for _, root := range []string{".", "../../report"} {
		eachText(t, root, func(at token.Position, text string) {
			if root != "." && !strings.ContainsFunc(text, isHan) {
				return
			}
			sentences++
			text = signs.Replace(quotedText.ReplaceAllString(text, ""))
			if _, err := simplifiedchinese.GBK.NewEncoder().String(text); err != nil {
				t.Errorf("%s: %q: %v", at, text, err)
			}
		})
	}
	if sentences < 2000 {
		t.Errorf("only %d texts were found", sentences)
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// notPrinted are the files whose texts are patterns and tables of characters, and the
// examples of a rule about rare ones.
var notPrinted = map[string]bool{
	"mark.go": true, "styles.go": true, "lookalike.go": true, "bond.go": true, // characters
	"account.go": true, "labels.go": true, "thing.go": true, // patterns of internal/privacy
	"nonstandard.go": true,
}

// signs stand for bytes that are no text, and begin files of text.
var signs = strings.NewReplacer("\uFFFD", "", "\uFEFF", "")

// eachText goes through the string constants of the program's source under a folder.
func eachText(t *testing.T, root string, do func(at token.Position, text string)) {
	t.Helper()
	files := token.NewFileSet()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		if entry.IsDir() && (name == "make" || name == "testdata") {
			return fs.SkipDir
		}
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || notPrinted[name] {
			return err
		}
		file, err := parser.ParseFile(files, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(node ast.Node) bool {
			if lit, ok := node.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if text, err := strconv.Unquote(lit.Value); err == nil {
					do(files.Position(lit.Pos()), text)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
