package stats

import (
	"regexp"
	"strings"
	"sync"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
)

// A role is what an office does for a measure, the leading one first.
type role int

const (
	leads role = iota - 1
	answers
	supports
)

// A party is an office with its role, as far as the cell says it.
type party struct {
	name   string
	role   role // behind the name: 办公室（牵头）, 办公室牵头
	shared bool // the role is also that of the names before it
	label  role // before the name and those that follow: 牵头：办公室
}

// roles are what an office does, by the words that say so.
var roles = sync.OnceValue(func() map[string]role {
	all := map[string]role{}
	for list, r := range map[string]role{"leads": leads, "answers": answers, "supports": supports} {
		for _, word := range words.Of(list) {
			all[word] = r
		}
	}
	return all
})

// sayings are the ways in which a role is said of a name, and andOthers ends one that
// stands for several.
var sayings = sync.OnceValue(func() (s struct{ label, ahead, bracketed, behind, andOthers *regexp.Regexp }) {
	role, bodies, manner := "("+anyOf("leads", "answers", "supports")+")", anyOf("bodies"), anyOf("manners")
	s.label = regexp.MustCompile(`^` + anyOf("degrees") + `?` + role + anyOf("bodies", "bodies-before-colon") + `?[` + hanzi.Colons + `]`)
	s.ahead = regexp.MustCompile(`^(` + anyOf("ahead") + `)` + bodies + `?`)
	s.bracketed = regexp.MustCompile(`[` + hanzi.RoundOpeners + `]` + manner + `?` + role + bodies + `?[` + hanzi.RoundClosers + `]`)
	s.behind = regexp.MustCompile(manner + `?` + role + `$`)
	s.andOthers = regexp.MustCompile(`等(?:[0-9` + hanzi.Numerals + `]+个)?` + anyOf("certain") + `?` + bodies + `?$`)
	return s
})

// partyOf reads one name with what is said of its role.
func partyOf(text string) party {
	p, sayings, roles := party{name: bareName(text)}, sayings(), roles()
	if m := sayings.label.FindStringSubmatch(p.name); m != nil {
		p.label, p.name = roles[m[1]], bareName(p.name[len(m[0]):])
	} else if m := sayings.ahead.FindStringSubmatch(p.name); m != nil && endsAsOffice(p.name[len(m[0]):]) {
		p.label, p.name = roles[m[1]], p.name[len(m[0]):]
	}
	p.name = strings.TrimPrefix(strings.TrimRight(p.name, stops), "由")
	if m := sayings.bracketed.FindStringSubmatch(p.name); m != nil {
		p.role = roles[m[1]]
		p.name = strings.Replace(p.name, m[0], "", 1)
	} else if m := sayings.behind.FindStringSubmatch(p.name); m != nil && endsAsOffice(strings.TrimSuffix(p.name, m[0])) {
		p.role, p.shared = roles[m[1]], true
		p.name = strings.TrimSuffix(p.name, m[0])
	}
	if name := sayings.andOthers.ReplaceAllString(p.name, ""); endsAsOffice(name) {
		p.name = name
	}
	return p
}

// Marks that stand around names without being part of them.
const (
	stars = "★☆▲●※"
	stops = ".。:："
)

// figure is a mark of a list that no name begins with, wherever the list began:
// 2.办公室.
var figure = pattern.Of(`^(?:[0-9０-９]{1,2}[.．)）]|[(（][0-9０-９]{1,2}[)）]|[①-⑳])\s*([\p{Han}“])`)

// bareName returns a name without what stands before it, and without the marks of a
// quotation around it.
func bareName(name string) string {
	name = strings.TrimLeft(strings.TrimSpace(name), stars+stops+" ")
	if m := figure().FindStringSubmatchIndex(name); m != nil {
		name = name[m[2]:]
	}
	name = strings.TrimRight(name, stars+" ")
	for _, pair := range [][2]string{{"“", "”"}, {`"`, `"`}} {
		inner, is := strings.CutPrefix(name, pair[0])
		if inner, ends := strings.CutSuffix(inner, pair[1]); is && ends && !strings.Contains(inner, pair[0]) {
			return inner
		}
	}
	return name
}
