package annotate

import (
	"encoding/xml"
	"fmt"
	"path"
	"strings"

	"tongbao/report/internal/opc"
)

// relate adds a relation to a part's own and gives its id.
func (p pack) relate(part, kind, target string) (id string, err error) {
	list, err := p.Relations(part)
	if err != nil {
		return "", err
	}
	if !p.Has(opc.RelationsOf(part)) {
		p.Put(opc.RelationsOf(part), []byte(xml.Header+`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`))
	}
	id = freeID(list)
	return id, p.insert(opc.RelationsOf(part), "Relationships", nil, func(prefix string) string {
		return fmt.Sprintf(`<%sRelationship Id="%s" Type="%s" Target="%s"/>`, prefix, id, kind, escaped(target))
	})
}

func freeID(list opc.Relations) string {
	taken := map[string]bool{}
	for _, r := range list {
		taken[strings.ToLower(r.ID)] = true
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
