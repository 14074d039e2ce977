package annotate

import (
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"strings"
	"testing"

	"tongbao/report/internal/opc"
	"tongbao/report/internal/opc/opctest"
)

// The rules of packages (ECMA-376-2): each part has a content type, each
// relation an id of its own and a part that is there, and all XML is well formed.
func TestAnnotatedPackagesAreSound(t *testing.T) {
	originals := map[string][]byte{"excelize": workbook(t)}
	for _, name := range ledgers {
		originals[name] = readLedger(t, name)
	}
	for name, original := range originals {
		data := written(t, original, append(othersFindings, findings...))
		_, parts := opctest.Parts(t, data)
		p, err := openPack(data)
		if err != nil {
			t.Fatal(err)
		}
		types := typesOf(t, parts[opc.ContentTypes])
		for part, content := range parts {
			if part != opc.ContentTypes && types["/"+part] == "" && types[strings.TrimPrefix(path.Ext(part), ".")] == "" {
				t.Errorf("%s: %s has no content type", name, part)
			}
			if err := wellFormed(content); err != nil {
				t.Errorf("%s: %s: %v", name, part, err)
			}
			checkRelations(t, p, part, parts)
		}
	}
}

func typesOf(t *testing.T, content string) map[string]string {
	t.Helper()
	list, err := elements([]byte(content))
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]string{}
	for _, e := range list {
		if of := e.attr("PartName") + e.attr("Extension"); of != "" {
			if types[of] != "" {
				t.Errorf("the type of %s is said twice", of)
			}
			types[of] = e.attr("ContentType")
		}
	}
	return types
}

func wellFormed(content string) error {
	d := xml.NewDecoder(strings.NewReader(content))
	for {
		if _, err := d.Token(); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}

func checkRelations(t *testing.T, p pack, part string, parts map[string]string) {
	t.Helper()
	list, err := p.Relations(part)
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for _, r := range list {
		if _, there := parts[r.Target]; !r.External && !there {
			t.Errorf("%s refers to %s, which is not there", part, r.Target)
		}
		if ids[r.ID] {
			t.Errorf("%s has two relations %s", part, r.ID)
		}
		ids[r.ID] = true
	}
}

func TestCommentsBecomeRunsWhereTextIsAdded(t *testing.T) {
	const head = `<x:comments xmlns:x="m"><x:authors><x:author>甲</x:author></x:authors><x:commentList>`
	const ours = `<x:r><x:rPr><x:b/><x:sz val="9"/><x:rFont val="宋体"/><x:charset val="134"/></x:rPr><x:t xml:space="preserve">&#xA;&#xA;通报校验：&#xA;</x:t></x:r>` +
		`<x:r><x:rPr><x:sz val="9"/><x:rFont val="宋体"/><x:charset val="134"/></x:rPr><x:t xml:space="preserve">乙</x:t></x:r>`
	for own, want := range map[string]string{
		`<x:text/>`:                                `<x:text>` + ours + `</x:text>`,
		`<x:text></x:text>`:                        `<x:text>` + ours + `</x:text>`,
		`<x:text><x:t>丙</x:t></x:text>`:            `<x:text><x:r><x:t>丙</x:t></x:r>` + ours + `</x:text>`,
		`<x:text><x:r><x:t>丙</x:t></x:r></x:text>`: `<x:text><x:r><x:t>丙</x:t></x:r>` + ours + `</x:text>`,
		`<x:text><x:t>丙</x:t><x:rPh sb="0" eb="1"><x:t>c</x:t></x:rPh><x:phoneticPr fontId="1"/></x:text>`: `<x:text><x:r><x:t>丙</x:t></x:r>` + ours + `<x:rPh sb="0" eb="1"><x:t>c</x:t></x:rPh><x:phoneticPr fontId="1"/></x:text>`,
	} {
		tail := `</x:comment></x:commentList></x:comments>`
		c, err := readComments([]byte(head + `<x:comment ref="B2" authorId="0">` + own + tail))
		if err != nil {
			t.Fatal(err)
		}
		if got := string(c.with(map[cell]string{{2, 2}: "乙"})); got != head+`<x:comment ref="B2" authorId="0">`+want+tail {
			t.Errorf("%s became %s", own, got)
		}
	}
}

// Excel's own drawings need not be XML, and have anchors.
func TestBoxesOfExcelGrow(t *testing.T) {
	const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
		`<v:shape id="_x0000_s2050" style='position:absolute;height:60pt'><font>按钮<br></font><x:ClientData ObjectType="Button"><x:Anchor>1, 2, 3, 4, 5, 6, 7, 8</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>` +
		`<v:shape id="_x0000_s2049" style='position:absolute;height:60pt'><x:ClientData ObjectType="Note"><x:Anchor>
    2, 15, 1, 10, 4, 15, 5, 4</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`
	b := boxes{[]byte(drawing), sizes{rows: map[int]int{5: 100}, row: 20, column: 64}, map[cell]string{{2, 2}: "乙", {3, 3}: "丙"}, nil}
	got, err := b.with([]cell{{2, 2}, {3, 3}}, 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`id="_x0000_s2050" style='position:absolute;height:60pt'><font>按钮<br></font><x:ClientData ObjectType="Button"><x:Anchor>1, 2, 3, 4, 5, 6, 7, 8<`,
		`style='position:absolute;height:86pt'><x:ClientData ObjectType="Note"><x:Anchor>` + "\n    2, 15, 1, 10, 4, 15, 5, 38<",
		`id="_x0000_s2051"`, `<x:Anchor>3, 15, 2, 2, 8, 15, 3, 16<`, `<x:Row>2</x:Row><x:Column>2</x:Column>`,
	} {
		if !bytes.Contains(got, []byte(want)) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}
