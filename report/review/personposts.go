package review

import (
	"fmt"

	"tongbao/report/finding"
)

var personPosts = Rule{
	Kind: &finding.Kind{
		ID: "person-posts", Severity: finding.Suspect,
		Title:    "同一个人正职、副职不一",
		Reason:   "同一个人在一处是正职，在另一处是副职；写明“原”“时任”的不算。",
		Examples: []string{"一处写“张建国局长”，另一处写“副局长张建国”"},
	},
	Check: checkPersonPosts,
}

// checkPersonPosts looks for the names of the columns beside posts in any text.
func checkPersonPosts(b *Book) []Fault {
	names := map[rune][]string{}
	for _, p := range b.persons() {
		first := []rune(p.name)[0]
		names[first] = append(names[first], p.name)
	}
	if len(names) == 0 {
		return nil
	}
	firsts := keys(names)
	held := map[string]string{} // the first post of a name and a kind of post, and its place
	return inTexts(func(t *Text) []Fault {
		var faults []Fault
		for i, r := range t.Runes {
			if !firsts.has(r) {
				continue
			}
			for _, name := range names[r] {
				if t.hasAt(i, name) {
					faults = append(faults, t.otherPost(i, name, held)...)
				}
			}
		}
		return faults
	})(b)
}

// otherPost returns the fault where the person named at i has another post than before.
func (t *Text) otherPost(i int, name string, held map[string]string) []Fault {
	post, kind, from, to := t.postBeside(i, i+len([]rune(name)))
	if post == "" || oneOf(t.at(from-1), "原任") {
		return nil
	}
	key := name + kind
	first, known := held[key]
	if !known {
		held[key] = post
		return nil
	}
	if first == post {
		return nil
	}
	return []Fault{t.fault(from, to, fmt.Sprintf("这里“%s”是%s，别处是%s。", name, post, first), "请核对职务；前后任过两职的，请写明“时任”。")}
}

// postBeside returns the post right before or behind the name at [from, to), without and
// with 副, and where both stand.
func (t *Text) postBeside(from, to int) (post, kind string, begin, end int) {
	posts := terms.Of("chiefs")
	if begin = t.wordBehind(from, posts); begin < from {
		kind, end = t.slice(begin, from), to
		if t.at(begin-1) == '副' {
			return "副" + kind, kind, begin - 1, end
		}
		return kind, kind, begin, end
	}
	at := to
	if t.at(at) == '副' {
		at++
	}
	if end = t.wordAt(at, posts); end > at && !t.hasAt(end, "助理") {
		return t.slice(to, end), t.slice(at, end), from, end
	}
	return "", "", from, to
}
