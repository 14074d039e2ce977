package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"strconv"
	"strings"
	"testing"
)

const findingPath = "tongbao/report/finding"

// literals are what a file writes out of the types of package finding.
type literals struct {
	ids    []string // of its kinds; of one without an id of its own, an empty text
	strays []string // places of findings that are not made by their kind
}

// A literalScan gathers the literals of one file.
type literalScan struct {
	literals
	files   *token.FileSet
	local   string                // what the file calls package finding; empty within it
	implied map[ast.Node]ast.Expr // types of literals that leave out theirs
}

// scanned reads a file's literals. The source is as parser.ParseFile takes it.
func scanned(t *testing.T, name string, source any) literals {
	t.Helper()
	s := literalScan{files: token.NewFileSet(), implied: map[ast.Node]ast.Expr{}}
	file, err := parser.ParseFile(s.files, name, source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	if file.Name.Name != path.Base(findingPath) && !s.imports(file) {
		return literals{}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.CompositeLit); ok {
			s.add(lit)
		}
		return true
	})
	return s.literals
}

func (s *literalScan) imports(file *ast.File) bool {
	for _, spec := range file.Imports {
		if spec.Path.Value == strconv.Quote(findingPath) {
			s.local = path.Base(findingPath)
			if spec.Name != nil {
				s.local = spec.Name.Name
			}
		}
	}
	return s.local != ""
}

func (s *literalScan) add(lit *ast.CompositeLit) {
	typ := lit.Type
	if typ == nil {
		typ = s.implied[lit]
	}
	s.imply(typ, lit.Elts)
	switch {
	case len(lit.Elts) == 0:
	case s.named(typ, "Kind"):
		s.ids = append(s.ids, idOf(lit))
	case s.named(typ, "Finding") && s.local != "":
		s.strays = append(s.strays, s.files.Position(lit.Pos()).String())
	}
}

// imply notes the type of the elements that leave out their own.
func (s *literalScan) imply(typ ast.Expr, elements []ast.Expr) {
	var of ast.Expr
	switch typ := typ.(type) {
	case *ast.ArrayType:
		of = typ.Elt
	case *ast.MapType:
		of = typ.Value
	default:
		if !s.named(typ, "List") {
			return
		}
		of = s.findingType()
	}
	for _, e := range elements {
		if pair, ok := e.(*ast.KeyValueExpr); ok {
			e = pair.Value
		}
		s.implied[e] = of
	}
}

func (s *literalScan) findingType() ast.Expr {
	return &ast.SelectorExpr{X: ast.NewIdent(s.local), Sel: ast.NewIdent("Finding")}
}

// named reports whether an expression is a type of package finding, or a pointer to it.
func (s *literalScan) named(typ ast.Expr, name string) bool {
	if star, ok := typ.(*ast.StarExpr); ok {
		typ = star.X
	}
	switch typ := typ.(type) {
	case *ast.Ident:
		return (s.local == "" || s.local == ".") && typ.Name == name
	case *ast.SelectorExpr:
		of, ok := typ.X.(*ast.Ident)
		return ok && of.Name == s.local && typ.Sel.Name == name
	}
	return false
}

func idOf(kind *ast.CompositeLit) string {
	for _, e := range kind.Elts {
		pair, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, _ := pair.Key.(*ast.Ident)
		value, _ := pair.Value.(*ast.BasicLit)
		if key != nil && key.Name == "ID" && value != nil {
			id, _ := strconv.Unquote(value.Value)
			return id
		}
	}
	return ""
}

func TestLiteralsAreSeen(t *testing.T) {
	const head = "package p\nimport \"tongbao/report/finding\"\nvar x = "
	for _, c := range []struct {
		source string
		ids    string
		strays int
	}{
		{head + `&finding.Kind{ID: "a"}`, "a", 0},
		{head + `finding.Kind{Title: "甲", ID: "a"}`, "a", 0},
		{head + `[]*finding.Kind{{ID: "a"}, {ID: "b"}}`, "a b", 0},
		{head + `map[string]finding.Kind{"甲": {ID: "a"}}`, "a", 0},
		{head + `R{Kind: &finding.Kind{ID: "a"}, Check: f}`, "a", 0},
		{head + `finding.Kind{"a", 0, "", "", nil, false}`, "", 0},
		{head + `&finding.Kind{ID: prefix + "a"}`, "", 0},
		{"package p\nimport f \"tongbao/report/finding\"\nvar x = f.Kind{ID: `a`}", "a", 0},
		{"package p\nimport . \"tongbao/report/finding\"\nvar x = Kind{ID: `a`}", "a", 0},
		{head + `finding.Finding{Summary: "甲"}`, "none", 1},
		{head + `finding.List{{Summary: "甲"}, k.At(at, "", "")}`, "none", 1},
		{head + `[]finding.Finding{{Summary: "甲"}}`, "none", 1},
		{head + `finding.Finding{}`, "none", 0},
		{head + `finding.List{k.At(finding.In("甲", ""), "", "")}`, "none", 0},
		{"package p\nvar x = Kind{ID: `a`}", "none", 0},
	} {
		got := scanned(t, "p.go", c.source)
		ids := strings.Join(got.ids, " ")
		if got.ids == nil {
			ids = "none"
		}
		if ids != c.ids || len(got.strays) != c.strays {
			t.Errorf("%s\nids %q, %d strays", c.source, ids, len(got.strays))
		}
	}
}
