package main

import (
	"maps"
	"slices"
	"strings"
)

// A source is what the package's files hold. Codes have twelve digits.
type source struct {
	divisions struct {
		Provinces map[string]struct {
			Code   string
			Cities map[string]struct {
				Code     string
				Counties map[string]string
			}
		}
	}
	townships map[string]struct{ Townships map[string]string }
	changes   struct{ Events []change }
}

// A change is an event in the history of divisions since 1980.
type change struct {
	Year     int
	Type     string
	Old, New struct{ Name, Code string }
}

// A division is one of today, by the six digits of its code (GB/T 2260).
type division struct{ code, name string }

// listDivisions returns provinces, cities and counties in the order of their codes.
func (s *source) listDivisions() []division {
	var list []division
	add := func(code, name string) {
		if code != "" && name != "" {
			list = append(list, division{code[:6], name})
		}
	}
	for name, p := range s.divisions.Provinces {
		add(p.Code, name)
		for name, c := range p.Cities {
			add(c.Code, name)
			for name, code := range c.Counties {
				add(code, name)
			}
		}
	}
	slices.SortFunc(list, func(a, b division) int { return strings.Compare(a.code+a.name, b.code+b.name) })
	return list
}

func divisionRows(list []division) []string {
	rows := make([]string, len(list))
	for i, d := range list {
		rows[i] = d.code + "\t" + d.name
	}
	return rows
}

// townshipRows has a row for each county: its code and the names of its townships.
func (s *source) townshipRows() []string {
	var rows []string
	for code, county := range s.townships {
		if len(county.Townships) > 0 {
			names := slices.Sorted(maps.Keys(county.Townships))
			rows = append(rows, code[:6]+"\t"+strings.Join(names, " "))
		}
	}
	slices.Sort(rows)
	return rows
}
