// Package places is a gazetteer: the divisions of today from provinces to townships, by
// their codes (GB/T 2260), and the names that they had. Data and licence stand in the
// folder data, their maker in make.
package places

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"tongbao/report/internal/wordlist"
)

// The files stay as they are and are looked into in place, so that a run that needs
// few of the names does not unpack all.
var (
	//go:embed data/divisions.txt
	divisionsFile string

	//go:embed data/townships.txt
	townshipsFile string

	//go:embed data/former.txt
	formerFile string
)

// A Code is the six digits of a province, a city or a county.
type Code string

// Level is how much of a code says what the place is: a province two digits, a city
// four, a county six.
func (c Code) Level() int {
	switch {
	case strings.HasSuffix(string(c), "0000"):
		return 2
	case strings.HasSuffix(string(c), "00"):
		return 4
	}
	return 6
}

// Province and City are the codes of what the place belongs to, or is. Of a county that
// belongs to no city the latter is none of a place.
func (c Code) Province() Code { return c[:2] + "0000" }
func (c Code) City() Code     { return c[:4] + "00" }

// Within reports whether the place is the other one, or belongs to it.
func (c Code) Within(other Code) bool {
	return strings.HasPrefix(string(c), string(other[:other.Level()]))
}

// divisions has the places by their names, and the names by their codes.
type divisions struct {
	codes map[string][]Code
	names map[Code]string
	order []Code
}

// estimate is about how many divisions there are.
const estimate = 3300

// Prepare reads the divisions, which are read else when they are first asked for.
func Prepare() { today() }

var today = sync.OnceValue(func() divisions {
	d := divisions{make(map[string][]Code, estimate), make(map[Code]string, estimate), make([]Code, 0, estimate)}
	all := make([]Code, 0, estimate)
	for line := range strings.Lines(divisionsFile) {
		code, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		all = append(all, Code(code))
		if others, known := d.codes[name]; known {
			d.codes[name] = append(slices.Clip(others), Code(code))
		} else {
			d.codes[name] = all[len(all)-1 : len(all) : len(all)]
		}
		d.names[Code(code)], d.order = name, append(d.order, Code(code))
	}
	return d
})

// Named returns the provinces, cities and counties of a name, in the order of their codes.
func Named(name string) []Code { return today().codes[name] }

// Name returns the name of a place, empty where there is none of the code.
func (c Code) Name() string { return today().names[c] }

// FullName is the place's name with those of the city and the province before it.
func (c Code) FullName() string {
	name := ""
	for _, above := range slices.Compact([]Code{c.Province(), c.City(), c}) {
		name += above.Name()
	}
	return name
}

// Parts returns the places within a place, itself among them, in the order of their codes.
func (c Code) Parts() []Code {
	order := today().order
	from, _ := slices.BinarySearch(order, c)
	to := from
	for to < len(order) && order[to].Within(c) {
		to++
	}
	return order[from:to]
}

// Townships returns the names of a county's townships (乡、镇、街道), sorted.
func (c Code) Townships() []string {
	from := strings.Index(townshipsFile, "\n"+string(c)+"\t")
	if strings.HasPrefix(townshipsFile, string(c)+"\t") {
		from = 0
	}
	if from < 0 {
		return nil
	}
	row, _, _ := strings.Cut(strings.TrimPrefix(townshipsFile[from:], "\n"), "\n")
	return strings.Fields(row[len(c):])
}

// HasTownship reports whether there is a township of the name anywhere.
func HasTownship(name string) bool {
	for rest := townshipsFile; ; {
		at := strings.Index(rest, name)
		if at < 0 {
			return false
		}
		if before, after := rest[max(at-1, 0)], rest[at+len(name)]; (before == ' ' || before == '\t') && (after == ' ' || after == '\n') {
			return true
		}
		rest = rest[at+len(name):]
	}
}

// A Former is what a place that was called otherwise is today, and the year since which.
type Former struct {
	Now  Code
	Year int
}

var former = sync.OnceValue(func() map[string]Former {
	names := map[string]Former{}
	for _, f := range wordlist.Records(formerFile) {
		year, _ := strconv.Atoi(f[1])
		names[f[0]] = Former{Code(f[2]), year}
	}
	return names
})

// FormerlyNamed returns what was called so until it got another name. It knows changes
// since 1985, and no name that is a place's today.
func FormerlyNamed(name string) (Former, bool) {
	f, known := former()[name]
	return f, known
}
