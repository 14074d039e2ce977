package stats

import (
	"slices"
	"strings"

	"tongbao/report/ledger"
)

// A System is a 制度成果: something a measure put into rules.
type System struct {
	Name    string
	Measure int // the first measure that names it, from 0 in the ledger's order
}

// Systems lists the systems that a ledger's measures name, each once. A cell
// may name several, separated by line breaks, ； or 、 between 》 and 《.
func Systems(l *ledger.Ledger) []System {
	var systems []System
	seen := map[string]bool{}
	measure := 0
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		for _, name := range systemNames(m.System.Text) {
			if !seen[name] {
				seen[name] = true
				systems = append(systems, System{name, measure})
			}
		}
		measure++
		return true
	})
	return systems
}

// systemBreaks puts every name on a line of its own.
var systemBreaks = strings.NewReplacer("》、《", "》\n《", "》，《", "》\n《", "》《", "》\n《", "；", "\n", ";", "\n")

func systemNames(text string) []string {
	text = systemBreaks.Replace(text)
	var names []string
	for line := range strings.Lines(text) {
		if name := strings.TrimSpace(line); name != "" && !slices.Contains(words.Of("none"), name) {
			names = append(names, name)
		}
	}
	return names
}
