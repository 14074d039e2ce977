package docx

import (
	"strings"
	"testing"
	"unicode/utf16"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/notice"
)

// namesOf returns the names of the fonts that a file carries, by the plain ones.
func namesOf(t *testing.T, content map[string]string) map[string]string {
	t.Helper()
	var table struct {
		Fonts []struct {
			Name string `xml:"name,attr"`
			Alt  struct {
				Val string `xml:"val,attr"`
			} `xml:"altName"`
			Embed *struct{} `xml:"embedRegular"`
		} `xml:"font"`
	}
	read(t, content["word/fontTable.xml"], &table)
	names := map[string]string{}
	for _, f := range table.Fonts {
		if f.Embed != nil {
			names[f.Alt.Val] = f.Name
		}
	}
	return names
}

func ownName(t *testing.T, content map[string]string, plain string) string {
	t.Helper()
	return namesOf(t, content)[plain]
}

// Two files that are open together don't take each other's cut faces; a face's name is
// one that Windows takes, and stands for one face.
func TestFilesHaveFontsOfTheirOwnNames(t *testing.T) {
	seen := map[string]bool{}
	add := func(content map[string]string) {
		for plain, name := range namesOf(t, content) {
			if seen[name] {
				t.Errorf("%s names two fonts", name)
			}
			seen[name] = true
			if n := len(utf16.Encode([]rune(name))); n > maxFamily {
				t.Errorf("%s: %d units", name, n)
			}
			if !strings.HasPrefix(name, string([]rune(plain)[:2])) {
				t.Errorf("%s stands for %s", name, plain)
			}
		}
	}
	other := rare()
	other[len(other)-1].Spans = []notice.Span{{Text: "另一份通报"}}
	table := rare()
	for _, block := range table {
		if block.Table != nil {
			block.Table[1][1] += "甲"
		}
	}
	for _, flow := range [][]notice.Block{rare(), other, table} {
		_, content := opctest.Parts(t, writeEmbedded(t, flow, nil))
		add(content)
	}
	_, draft := opctest.Parts(t, writeDraft(t, rare(), nil, fonts.Embedded()))
	if add(draft); len(seen) != 4*7 {
		t.Errorf("%d names of 4 files with 7 fonts each", len(seen))
	}
}

// A typeface without text in the notice keeps the name that machines know.
func TestUnusedFontsKeepTheirNames(t *testing.T) {
	flow := []notice.Block{{Role: gongwen.Body, Spans: []notice.Span{{Text: "通报"}}}}
	_, content := opctest.Parts(t, writeEmbedded(t, flow, nil))
	styles := styleFonts(t, content["word/styles.xml"])
	if styles["Title"] != "方正小标宋简体" || styles["BodyText"] != ownName(t, content, "仿宋_GB2312") {
		t.Errorf("title in %q, body in %q", styles["Title"], styles["BodyText"])
	}
}
