package draft

import (
	"strings"
	"testing"

	"tongbao/report/internal/opc"
	"tongbao/report/internal/opc/opctest"
)

const core = "<coreProperties><identifier>" + Unsealed + "</identifier><contentStatus>" + Mark + "</contentStatus></coreProperties>"

func TestName(t *testing.T) {
	for name, want := range map[string]string{"-通报.docx": "-通报（草稿）.docx", "台账.v2-汇总.xlsx": "台账.v2-汇总（草稿）.xlsx"} {
		if got := Name(name); got != want {
			t.Errorf("%s is %s", name, got)
		}
	}
}

// A seal holds for the parts that were sealed, and for no others.
func TestSeal(t *testing.T) {
	parts := []opc.Part{{Name: "[Content_Types].xml", Content: []byte("<Types/>")}, {Name: "文.xml", Content: []byte("<w>一</w>")}}
	whole := func(core string, parts ...opc.Part) []byte {
		return opctest.Package(t, append(parts, opc.Part{Name: corePart, Content: []byte(core)})...)
	}
	sealed, err := Seal(whole(core, parts...))
	if err != nil {
		t.Fatal(err)
	}
	_, contents := opctest.Parts(t, sealed)
	signed := contents[corePart]
	other := opc.Part{Name: "文.xml", Content: []byte("<w>二</w>")}
	for _, c := range []struct {
		name string
		file []byte
		want bool
	}{
		{"as it was sealed", sealed, true},
		{"packed anew", whole(signed, parts[1], parts[0]), true},
		{"a part changed", whole(signed, parts[0], other), false},
		{"a part more", whole(signed, parts[0], parts[1], opc.Part{Name: "三.xml", Content: []byte("<w/>")}), false},
		{"a part less", whole(signed, parts[0]), false},
		{"not sealed", whole(core, parts...), false},
		{"no draft", whole(strings.Replace(signed, Mark, "定稿", 1), parts...), false},
		{"no properties", opctest.Package(t, parts...), false},
		{"no package", []byte("草稿"), false},
	} {
		if got := IsSealed(c.file); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
