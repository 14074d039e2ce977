package annotate

import (
	"encoding/xml"
	"fmt"
	"path"
	"strings"
)

// A relation is what a part refers to: the kind is the last word of its type,
// which is the same in strict and in transitional files (ECMA-376-1 and -4).
type relation struct {
	id, kind, target string
	family           string // the type without its last word
}

func relationsOf(part string) string {
	dir, file := path.Split(part)
	return dir + "_rels/" + file + ".rels"
}

// relations are a part's own; a part without any has none. Those to the
// outside are left out.
func (p *pack) relations(part string) ([]relation, error) {
	if !p.has(relationsOf(part)) {
		return nil, nil
	}
	data, err := p.read(relationsOf(part))
	if err != nil {
		return nil, err
	}
	var file struct {
		Relations []struct {
			ID     string `xml:"Id,attr"`
			Type   string `xml:"Type,attr"`
			Target string `xml:"Target,attr"`
			Mode   string `xml:"TargetMode,attr"`
		} `xml:"Relationship"`
	}
	if err := xml.Unmarshal(data, &file); err != nil {
		return nil, err
	}
	var list []relation
	for _, r := range file.Relations {
		family, kind := path.Split(r.Type)
		if r.Mode == "External" {
			kind = "" // its id is taken all the same
		}
		list = append(list, relation{r.ID, kind, resolved(part, r.Target), family})
	}
	return list, nil
}

// resolved is the name of the part that a target means.
func resolved(part, target string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	if strings.HasPrefix(target, "/") {
		return strings.TrimPrefix(path.Clean(target), "/")
	}
	return path.Join(path.Dir(part), target)
}

// ofKind is the first relation of a kind.
func ofKind(list []relation, kind string) (relation, bool) {
	for _, r := range list {
		if r.kind == kind {
			return r, true
		}
	}
	return relation{}, false
}

// relate adds a relation to a part's own and gives its id.
func (p *pack) relate(part, kind, target string) (id string, err error) {
	list, err := p.relations(part)
	if err != nil {
		return "", err
	}
	if !p.has(relationsOf(part)) {
		p.write(relationsOf(part), []byte(xml.Header+`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`))
	}
	id = freeID(list)
	return id, p.insert(relationsOf(part), "Relationships", nil, func(prefix string) string {
		return fmt.Sprintf(`<%sRelationship Id="%s" Type="%s" Target="%s"/>`, prefix, id, kind, escaped(target))
	})
}

func freeID(list []relation) string {
	taken := map[string]bool{}
	for _, r := range list {
		taken[strings.ToLower(r.id)] = true
	}
	n := 1
	for taken[fmt.Sprintf("rid%d", n)] {
		n++
	}
	return fmt.Sprintf("rId%d", n)
}

// relative is a target that means a part, from the part that names it.
func relative(part, target string) string {
	from, to := strings.Split(path.Dir(part), "/"), strings.Split(target, "/")
	for len(from) > 0 && len(to) > 1 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	return strings.Repeat("../", len(from)) + strings.Join(to, "/")
}
