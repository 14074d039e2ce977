package words

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// Parties tells the names of offices, of people, and what posts people have.
type Parties struct{ offices, bodies, posts []string }

func newParties(v Vocabulary) *Parties {
	return &Parties{offices: v.Offices, bodies: slices.Concat(v.Offices, v.Bodies), posts: v.Posts}
}

// How many characters a name has: one of an office, at most; one of a person, who may
// have a compound name, or a long one with points in it.
const (
	longestOffice           = 20
	leastPerson, mostPerson = 2, 4
	longestPerson           = 15
)

// IsOffice reports whether a text is the name of an office in a body: 办公室, 计财股.
func (p *Parties) IsOffice(text string) bool { return endsName(text, p.offices) }

// IsBody reports whether a text is the name of an office or of a body: 县水务局.
func (p *Parties) IsBody(text string) bool { return endsName(text, p.bodies) }

func endsName(text string, endings []string) bool {
	text = Plain(text)
	return utf8.RuneCountInString(text) <= longestOffice && !strings.ContainsAny(text, ",;:。、") &&
		slices.ContainsFunc(endings, func(end string) bool { return len(text) > len(end) && strings.HasSuffix(text, end) })
}

// IsPost reports whether a text says what somebody is: 党组成员, 副局长, 各股室负责人.
func (p *Parties) IsPost(text string) bool { return endsName(text, p.posts) }

// IsPerson reports whether a text may be the name of a person, and is neither that of an
// office nor a post.
func (p *Parties) IsPerson(text string) bool {
	text = Plain(text)
	n := utf8.RuneCountInString(text)
	longest := mostPerson
	if strings.Contains(text, "·") {
		longest = longestPerson
	}
	return n >= leastPerson && n <= longest && !p.IsBody(text) && !p.IsPost(text) &&
		!strings.ContainsFunc(text, func(c rune) bool { return !hanzi.IsHan(c) && c != '·' })
}
