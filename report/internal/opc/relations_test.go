package opc

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestTargetsAreResolved(t *testing.T) {
	for _, c := range []struct{ part, target, want string }{
		{"", "xl/workbook.xml", "xl/workbook.xml"},
		{"", "/xl/workbook.xml", "xl/workbook.xml"},
		{"xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"},
		{"xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"},
		{"xl/workbook.xml", `worksheets\sheet1.xml`, "xl/worksheets/sheet1.xml"},
		{"xl/workbook.xml", `\xl\sheet1.xml`, "xl/sheet1.xml"},
		{"xl/worksheets/sheet1.xml", "../comments1.xml", "xl/comments1.xml"},
		{"xl/worksheets/sheet1.xml", "./../a/../comments1.xml", "xl/comments1.xml"},
		{"xl/worksheets/sheet1.xml", "../../../../etc/passwd", "etc/passwd"},
		{"", "../a", "a"},
		{"a/b", "/../../c", "c"},
		{"a/b", "..", ""},
		{"a/b", "", "a"},
	} {
		if got := resolved(c.part, c.target); got != c.want {
			t.Errorf("%s from %s is %q, want %q", c.target, c.part, got, c.want)
		}
	}
}

func TestRelationsOf(t *testing.T) {
	for part, want := range map[string]string{
		"": "_rels/.rels", "a.xml": "_rels/a.xml.rels", "xl/workbook.xml": "xl/_rels/workbook.xml.rels",
	} {
		if got := RelationsOf(part); got != want {
			t.Errorf("%q: %s, want %s", part, got, want)
		}
	}
}

func TestRelationsAreRead(t *testing.T) {
	p := packageOf(t, Part{"XL/_rels/workbook.xml.RELS", []byte("\ufeff" + `<?xml version="1.0" encoding="gb2312"?><p:Relationships xmlns:p="m">
		<!-- a note --><p:Relationship Id="r1" Type="http://a/worksheet" Target="s&amp;1.xml"/>
		<p:Relationship Target="http://b/c" TargetMode="External" Type="http://a/worksheet" Id='r2'></p:Relationship>
		<p:Relationship Id="r3" Type="http://a/styles" Target="/styles.xml" TargetMode="Internal"/>
		<p:Relationship Id="r3" Type="http://b/styles" Target="other.xml"/></p:Relationships>` + "\n")})
	got, err := p.Relations("xl/workbook.xml")
	want := Relations{
		{"r1", "http://a/worksheet", "xl/s&1.xml", false},
		{"r2", "http://a/worksheet", "http://b/c", true},
		{"r3", "http://a/styles", "styles.xml", false},
		{"r3", "http://b/styles", "xl/other.xml", false},
	}
	if err != nil || !slices.Equal(got, want) {
		t.Fatalf("%v, %v", got, err)
	}
	if r, ok := got.OfKind("styles"); !ok || r != want[2] || r.Family() != "http://a/" {
		t.Errorf("the styles are %v, %v", r, ok)
	}
	if r, ok := got.WithID("r2"); !ok || r != want[1] || r.Is("worksheet") {
		t.Errorf("r2 is %v, %v", r, ok)
	}
	if _, ok := got.OfKind("sheet"); ok {
		t.Error("a kind is a whole word")
	}
	if _, ok := got.WithID("R1"); ok {
		t.Error("ids have case")
	}
}

func TestNoRelations(t *testing.T) {
	if got, err := packageOf(t, Part{"a", nil}).Relations("a"); got != nil || err != nil {
		t.Errorf("%v, %v", got, err)
	}
}

func TestUnsoundRelationsAreDamage(t *testing.T) {
	for _, content := range []string{
		"", " ", "text", "<a>", "<a></b>", "<a/><b/>", "<a/>text", "text<a/>", "<a>&b;</a>",
		`<!DOCTYPE a [<!ENTITY b "c">]><a/>`, `<a><Relationship Id="1</a>`,
	} {
		if _, err := packageOf(t, Part{"_rels/.rels", []byte(content)}).Relations(""); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %v", content, err)
		}
	}
}

// Whatever relations say, they are read or damaged, and stay in the package.
func FuzzRelations(f *testing.F) {
	f.Add("xl/workbook.xml", `<Relationships><Relationship Id="r1" Type="a/b" Target="../../c.xml"/></Relationships>`)
	f.Fuzz(func(t *testing.T, part, content string) {
		list, err := packageOf(t, Part{RelationsOf(part), []byte(content)}).Relations(part)
		if err != nil && !errors.Is(err, ErrDamaged) {
			t.Errorf("error %v", err)
		}
		for _, r := range list {
			if !r.External && (slices.Contains(strings.Split(r.Target, "/"), "..") || strings.HasPrefix(r.Target, "/")) {
				t.Errorf("the target %q leads out", r.Target)
			}
		}
	})
}
