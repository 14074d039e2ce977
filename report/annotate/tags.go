package annotate

import (
	"bytes"
	"strconv"

	"tongbao/report/internal/pattern"
)

// A tag is a tag of a part of XML, with where it stands in the part's bytes.
type tag struct {
	name     []byte // local
	prefix   string // with its colon, or ""
	from, to int
	closing  bool // </a>
	empty    bool // <a/>
}

// opens reports whether the tag opens an element of the name, which may be an empty one.
func (t tag) opens(name string) bool { return !t.closing && string(t.name) == name }

// closes reports whether the tag closes an element of the name.
func (t tag) closes(name string) bool { return t.closing && string(t.name) == name }

// tags gives the tags of data from an offset on until yield returns false, and reports
// whether the last markup is whole. Sheets are large, so that nothing of them is kept.
func tags(data []byte, from int, yield func(tag) bool) bool {
	for at := from; ; {
		i := bytes.IndexByte(data[at:], '<')
		if i < 0 {
			return true
		}
		at += i
		end, is := markup(data, at)
		if end < 0 {
			return false
		}
		if is && !yield(newTag(data, at, end)) {
			return true
		}
		at = end
	}
}

// asides are what begins with < and is no tag, and how each ends.
var asides = []struct{ begin, end string }{{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}, {"<!", ">"}}

// markup is the end of the markup that begins at an offset, -1 if it has none, and
// whether it is a tag.
func markup(data []byte, at int) (end int, isTag bool) {
	for _, a := range asides {
		if bytes.HasPrefix(data[at:], []byte(a.begin)) {
			begin := at + len(a.begin)
			if i := bytes.Index(data[begin:], []byte(a.end)); i >= 0 {
				return begin + i + len(a.end), false
			}
			return -1, false
		}
	}
	var quote byte
	for i := at + 1; i < len(data); i++ {
		switch c := data[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i + 1, true
		}
	}
	return -1, false
}

func newTag(data []byte, from, to int) tag {
	t := tag{from: from, to: to, closing: data[from+1] == '/', empty: data[to-2] == '/'}
	name := bytes.TrimLeft(data[from+1:to-1], "/")
	if i := bytes.IndexAny(name, " \t\r\n/"); i >= 0 {
		name = name[:i]
	}
	colon := bytes.IndexByte(name, ':') + 1
	t.prefix, t.name = string(name[:colon]), name[colon:]
	return t
}

// attribute finds the attributes of a tag; the text before a name is blank, so that no
// value is taken for one.
var attribute = pattern.Of(`\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')`)

// value is where the value of one of the tag's attributes stands in data.
func (t tag) value(data []byte, name string) (from, to int, ok bool) {
	for _, m := range attribute().FindAllSubmatchIndex(data[t.from:t.to], -1) {
		if string(data[t.from+m[2]:t.from+m[3]]) == name {
			v := max(m[4], m[6]) // the one that is not in these quotes is at -1
			return t.from + v, t.from + max(m[5], m[7]), true
		}
	}
	return 0, 0, false
}

// text is the value of one of the tag's attributes, "" if it has none.
func (t tag) text(data []byte, name string) string {
	from, to, _ := t.value(data, name)
	return string(data[from:to])
}

// number is an attribute's value, or other if it is no number that is 0 or more.
func (t tag) number(data []byte, name string, other int) int {
	if n, err := strconv.Atoi(t.text(data, name)); err == nil && n >= 0 {
		return n
	}
	return other
}

// set is the edit that gives one of the tag's attributes a value.
func (t tag) set(data []byte, name, value string) edit {
	if from, to, ok := t.value(data, name); ok {
		return edit{from, to, value}
	}
	at := t.to - 1
	if t.empty {
		at--
	}
	return edit{at, at, " " + name + `="` + value + `"`}
}
