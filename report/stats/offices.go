package stats

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
)

// Offices parts the cells 责任科室 of a ledger into the offices that they name, the
// leading one first.
type Offices struct {
	parted map[string][]string // by cell text
	single map[string]bool     // names that stand for themselves somewhere
	whole  map[string]bool     // names with 和 that the ledger lists as one office
}

// OfficesOf learns a ledger's offices. A name with 和 is one office if it stands
// before the end of a list parted by 、 (a writer who parts by 和 does so at the
// end), or if what stands beside 和 is no office by itself: 发展和改革科.
func OfficesOf(l *ledger.Ledger) Offices {
	o := Offices{parted: map[string][]string{}, single: map[string]bool{}, whole: map[string]bool{}}
	var cells []string
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		for _, text := range []string{m.Office.Text, m.Supporters.Text} {
			if _, known := o.parted[text]; !known {
				o.parted[text] = nil
				cells = append(cells, text)
				o.learn(text)
			}
		}
		return true
	})
	for _, text := range cells {
		o.parted[text] = o.part(text)
	}
	return o
}

// Names are the offices that a cell names.
func (o Offices) Names(text string) []string {
	if names, known := o.parted[text]; known {
		return names
	}
	return o.part(text)
}

func (o Offices) learn(text string) {
	for _, group := range groups(text) {
		names := splitOutside(group, officeMarks)
		for i, name := range names {
			p := partyOf(name)
			o.single[p.name] = true
			if i < len(names)-1 && strings.ContainsAny(p.name, "和与及") {
				o.whole[p.name] = true
			}
		}
	}
}

// Marks that part groups of offices, and offices.
const (
	officeGroups = clauseMarks + "。"
	officeMarks  = nameMarks + "|｜\\+＋&＆"
)

// part parts a cell. A name is counted once, however often it comes.
func (o Offices) part(text string) []string {
	var all []party
	said := plain
	for _, group := range groups(text) {
		all = append(all, o.group(group, &said)...)
	}
	slices.SortStableFunc(all, func(a, b party) int { return int(a.role - b.role) })
	var names []string
	for _, p := range all {
		if !slices.Contains(names, p.name) {
			names = append(names, p.name)
		}
	}
	return names
}

// numbers before the offices of a list.
var numbers = regexp.MustCompile(`(?:^|\s)(?:[0-9]{1,2}[.．)）、]|[一二三四五六七八九十]{1,3}、)|[(（](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳]`)

// blanksBeforeBrackets would part a name from what is said of it.
var blanksBeforeBrackets = regexp.MustCompile(`\s+([(（])`)

func groups(text string) []string {
	text = blanksBeforeBrackets.ReplaceAllString(text, "$1")
	return splitOutside(numbers.ReplaceAllString(text, "\n"), officeGroups)
}

// group parts one group. said is the role that a label gave, until the next
// label; a role behind a name is also that of the names before it: 甲科、乙科牵头.
func (o Offices) group(text string, said *role) []party {
	var parties []party
	waiting := 0
	for _, piece := range splitOutside(text, officeMarks) {
		for _, name := range atBlanks(piece) {
			p := partyOf(name)
			if p.label != plain {
				*said = p.label
			}
			if p.shared {
				share(parties[waiting:], p.role)
			}
			if p.role == plain {
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
		if parties[i].role == plain {
			parties[i].role = r
		}
	}
}

// joined parts a name at 和, 与, 及 or 会同 where an office stands on both sides.
func (o Offices) joined(name string) []string {
	var names []string
	for !o.whole[name] {
		left, right, ok := o.cutJoined(name)
		if !ok {
			break
		}
		names, name = append(names, left), right
	}
	if name == "" || slices.Contains(nobody, name) {
		return names
	}
	return append(names, name)
}

var (
	joints = []string{"以及", "会同", "和", "与", "及"}
	nobody = []string{"无", "-", "—", "——", "－"}
)

func (o Offices) cutJoined(name string) (left, right string, ok bool) {
	for i := range name {
		for _, joint := range joints {
			if !strings.HasPrefix(name[i:], joint) {
				continue
			}
			left, right = name[:i], name[i+len(joint):]
			if o.stands(left) && o.stands(right) {
				return left, right, true
			}
		}
	}
	return "", "", false
}

// stands tells whether a name is an office by itself. Two characters are too few
// to tell by their ending (督办及信访科), unless they stand alone somewhere.
func (o Offices) stands(name string) bool {
	n := utf8.RuneCountInString(name)
	return isOffice(inBrackets.ReplaceAllString(name, "")) && (n > 2 || o.single[name])
}

var inBrackets = regexp.MustCompile(`[(（][^()（）]*[)）]$`)

// kinds of offices: how their names end.
var kinds = []string{
	"科", "股", "室", "办", "处", "局", "中心", "站", "所", "队", "委", "部", "组", "厅", "院", "馆", "支队", "公司", "纪检", "工会", "党支部",
}

func isOffice(name string) bool {
	return utf8.RuneCountInString(name) > 1 && slices.ContainsFunc(kinds, func(kind string) bool {
		return strings.HasSuffix(name, kind)
	})
}
