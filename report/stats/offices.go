package stats

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
)

// Offices splits the cells 责任科室 of a ledger into the offices that they name, the
// leading one first.
type Offices struct {
	parted    map[string][]string // by cell text
	given     map[string]bool     // names that stand between the marks of some cell
	oneOffice map[string]bool     // names with 和 that the ledger lists as one office
}

// maxName is how many characters a name has at most that is looked into; a longer
// one is no office, and taken as it stands.
const maxName = 200

// OfficesOf learns a ledger's offices. A name with 和 is one office if it stands
// before the end of a list separated by 、 (a writer who separates by 和 does so at
// the end), or if what stands beside 和 is no office by itself: 发展和改革科.
func OfficesOf(l *ledger.Ledger) Offices {
	o := Offices{parted: map[string][]string{}, given: map[string]bool{}, oneOffice: map[string]bool{}}
	parts := map[string][]string{} // of each cell
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		for _, text := range []string{m.Office.Text, m.Supporters.Text} {
			if _, known := parts[text]; !known {
				parts[text] = groups(text)
				o.learn(parts[text])
			}
		}
		return true
	})
	for text, groups := range parts {
		o.parted[text] = o.part(groups)
	}
	return o
}

// Names returns the offices that a cell names.
func (o Offices) Names(text string) []string {
	if names, known := o.parted[text]; known {
		return names
	}
	return o.part(groups(text))
}

func (o Offices) learn(groups []string) {
	for _, group := range groups {
		names := completed(splitOutside(group, officeMarks))
		for i, name := range names {
			name = partyOf(name).name
			o.given[name] = true
			if i < len(names)-1 && joins(name) {
				o.oneOffice[name] = true
			}
		}
	}
}

// joins reports whether a name may be two that a word joins.
func joins(name string) bool {
	return slices.ContainsFunc(words.Of("joints"), func(joint string) bool { return strings.Contains(name, joint) })
}

// part splits a cell's groups into names. A name is counted once, however often it comes.
func (o Offices) part(groups []string) []string {
	var all []party
	said := answers
	for _, group := range groups {
		all = append(all, o.group(group, &said)...)
	}
	slices.SortStableFunc(all, func(a, b party) int { return int(a.role - b.role) })
	var names []string
	for _, p := range all {
		names = append(names, p.name)
	}
	return distinct(names)
}

// group splits one group. said is the role that a label gave, until the next
// label; a role behind a name is also that of the names before it: 甲科、乙科牵头.
func (o Offices) group(text string, said *role) []party {
	var parties []party
	waiting := 0
	for _, piece := range completed(splitOutside(text, officeMarks)) {
		for _, name := range atBlanks(piece) {
			p := partyOf(name)
			if p.label != answers {
				*said = p.label
			}
			if p.shared {
				share(parties[waiting:], p.role)
			}
			if p.role == answers {
				p.role = *said
			}
			for _, name := range o.joined(p.name) {
				parties = append(parties, party{name: name, role: p.role})
			}
			if p.shared {
				waiting = len(parties)
			}
		}
	}
	return parties
}

// share gives a role to those that have none.
func share(parties []party, r role) {
	for i := range parties {
		if parties[i].role == answers {
			parties[i].role = r
		}
	}
}

// joined splits a name at 和, 与, 及 or 会同 where an office stands on both sides.
func (o Offices) joined(name string) []string {
	var names []string
	for joins(name) && !o.oneOffice[name] && utf8.RuneCountInString(name) <= maxName {
		left, right, ok := o.cutJoined(name)
		if !ok {
			break
		}
		names, name = append(names, left), right
	}
	if name == "" || slices.Contains(words.Of("none"), name) {
		return names
	}
	return append(names, name)
}

func (o Offices) cutJoined(name string) (left, right string, ok bool) {
	for i := range name {
		for _, joint := range words.Of("joints") {
			if !strings.HasPrefix(name[i:], joint) {
				continue
			}
			left, right = name[:i], name[i+len(joint):]
			if o.isOffice(left) && o.isOffice(right) {
				return left, right, true
			}
		}
	}
	return "", "", false
}

// isOffice reports whether a part of a name is an office by itself. Two characters
// are too few to judge by their ending (督办及信访科), unless they are given as a
// name somewhere.
func (o Offices) isOffice(name string) bool {
	n := utf8.RuneCountInString(name)
	return endsAsOffice(withoutBracket(name)) && (n > 2 || o.given[name])
}

func endsAsOffice(name string) bool {
	return utf8.RuneCountInString(name) > 1 && slices.ContainsFunc(words.Of("kinds"), func(kind string) bool {
		return strings.HasSuffix(name, kind)
	})
}
