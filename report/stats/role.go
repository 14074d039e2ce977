package stats

import (
	"regexp"
	"strings"
)

// A role is what an office does for a measure, the leading one first.
type role int

const (
	leads role = iota - 1
	plain
	supports
)

// A party is an office with its role, as far as the cell tells it.
type party struct {
	name   string
	role   role // behind the name: 办公室（牵头）, 办公室牵头
	shared bool // the role is also that of the names before it
	label  role // before the name and those that follow: 牵头：办公室
}

// roleWords say what an office does.
var roleWords = map[string]role{
	"主": leads, "牵头": leads, "牵头负责": leads, "主办": leads, "主责": leads, "负责": plain, "责任": plain, "承办": plain,
	"配合": supports, "协办": supports, "协助": supports, "协同": supports, "参与": supports, "辅": supports,
}

var (
	roleWord  = `(牵头负责|牵头|主办|主责|负责|责任|承办|配合|协办|协助|协同|参与)`
	label     = regexp.MustCompile(`^(?:主要|第一|直接)?` + roleWord + `(?:单位|科室|部门|股室|处室|科|方)?[:：]`)
	before    = regexp.MustCompile(`^(牵头|主办|配合|协办|协助)(?:单位|科室|部门|股室|处室)?`)
	how       = `(?:按职责分工|按职责|共同|具体|分别|分工)?`
	bracketed = regexp.MustCompile(`[(（]` + how + `(主|辅|牵头负责|牵头|主办|主责|负责|责任|承办|配合|协办|协助|协同|参与)(?:单位|科室|部门|股室|处室)?[)）]`)
	behind    = regexp.MustCompile(how + roleWord + `$`)
	andOthers = regexp.MustCompile(`等(?:[0-9一二三四五六七八九十]+个)?(?:有关|相关)?(?:单位|科室|部门|股室|处室)?$`)
)

// partyOf reads one name with what is said of its role.
func partyOf(text string) party {
	text = strings.TrimSpace(text)
	p := party{name: strings.Trim(text, ".。:：★☆▲●“”\"")}
	if m := label.FindStringSubmatch(text); m != nil {
		p.label = roleWords[m[1]]
		p.name = strings.TrimSpace(text[len(m[0]):])
	} else if m := before.FindStringSubmatch(text); m != nil && isOffice(text[len(m[0]):]) {
		p.label, p.name = roleWords[m[1]], text[len(m[0]):]
	}
	p.name = strings.TrimPrefix(p.name, "由")
	if m := bracketed.FindStringSubmatch(p.name); m != nil {
		p.role = roleWords[m[1]]
		p.name = strings.Replace(p.name, m[0], "", 1)
	} else if m := behind.FindStringSubmatch(p.name); m != nil && isOffice(strings.TrimSuffix(p.name, m[0])) {
		p.role, p.shared = roleWords[m[1]], true
		p.name = strings.TrimSuffix(p.name, m[0])
	}
	if name := andOthers.ReplaceAllString(p.name, ""); isOffice(name) {
		p.name = name
	}
	return p
}
