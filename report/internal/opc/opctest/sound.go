package opctest

import (
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
)

// Sound fails a test whose package has a part that is no sound XML, a relation that leads
// nowhere or is not there, or a part without a type.
func Sound(t testing.TB, file []byte) {
	t.Helper()
	names, contents := Parts(t, file)
	has := map[string]bool{}
	for _, name := range names {
		has[name] = true
	}
	types := map[string]bool{}
	for _, e := range elements(t, "[Content_Types].xml", contents["[Content_Types].xml"]) {
		switch part := strings.TrimPrefix(attribute(e, "PartName"), "/"); {
		case e.Name.Local == "Default":
			types["."+attribute(e, "Extension")] = true
		case e.Name.Local == "Override" && !has[part]:
			t.Errorf("the type of %s, which is not there", part)
		case e.Name.Local == "Override":
			types[part] = true
		}
	}
	for _, name := range names {
		if name != "[Content_Types].xml" && !types[name] && !types[path.Ext(name)] {
			t.Errorf("%s has no type", name)
		}
		if ext := path.Ext(name); ext == ".xml" || ext == ".vml" {
			folder, base := path.Split(name)
			relations := relationsOf(t, folder, contents[folder+"_rels/"+base+".rels"], has)
			for _, e := range elements(t, name, contents[name]) {
				for _, a := range e.Attr {
					if strings.HasSuffix(a.Name.Space, "/officeDocument/2006/relationships") && !slices.Contains(relations, a.Value) {
						t.Errorf("%s: no relation %s", name, a.Value)
					}
				}
			}
		}
	}
	relationsOf(t, "", contents["_rels/.rels"], has)
}

// relationsOf returns the names of relations, after a look at what each leads to.
func relationsOf(t testing.TB, folder, content string, has map[string]bool) []string {
	t.Helper()
	if content == "" {
		return nil
	}
	var ids []string
	for _, e := range elements(t, folder+"_rels", content) {
		if e.Name.Local != "Relationship" {
			continue
		}
		id, target := attribute(e, "Id"), attribute(e, "Target")
		if slices.Contains(ids, id) {
			t.Errorf("%s: %s is there twice", folder, id)
		}
		ids = append(ids, id)
		if attribute(e, "TargetMode") == "External" {
			continue
		}
		part, absolute := strings.CutPrefix(target, "/")
		if !absolute {
			part = path.Join(folder, target)
		}
		if !has[part] {
			t.Errorf("%s: %s leads to %s, which is not there", folder, id, target)
		}
	}
	return ids
}

// seen are the parts looked at last, by name: most are the same in file after file.
var (
	mu   sync.Mutex
	seen = map[string]part{}
)

type part struct {
	content  string
	elements []xml.StartElement
}

// elements returns the beginnings of all elements of a part.
func elements(t testing.TB, name, content string) []xml.StartElement {
	t.Helper()
	mu.Lock()
	defer mu.Unlock()
	if p := seen[name]; p.content == content {
		return p.elements
	}
	var list []xml.StartElement
	d := xml.NewDecoder(strings.NewReader(content))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			seen[name] = part{content, list}
			return list
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if start, ok := token.(xml.StartElement); ok {
			list = append(list, start.Copy())
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
