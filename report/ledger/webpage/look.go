package webpage

import (
	"regexp"
	"strings"

	"golang.org/x/net/html/atom"
)

// A look is how much of an element is seen.
type look struct {
	hidden bool // its text is not seen
	gone   bool // it has no place, either
	struck bool
	pre    bool // blanks and ends of lines stand as they are
}

// inside returns the look of an element within another.
func (l look) inside(around look) look {
	l.hidden = l.hidden || around.hidden
	l.struck = l.struck || around.struck
	l.pre = l.pre || around.pre
	return l
}

// and returns both looks at once.
func (l look) and(other look) look {
	l.gone = l.gone || other.gone
	return l.inside(other)
}

// lookOf returns the look of an element by itself.
func (r *reader) lookOf(t tag) look {
	l := styled(t.style)
	for _, class := range strings.Fields(t.class) {
		l = l.and(r.looks[class])
	}
	switch t.name {
	case atom.S, atom.Strike, atom.Del:
		l.struck = true
	case atom.Pre, atom.Textarea:
		l.pre = true
	case atom.Script, atom.Style, atom.Title, atom.Template, atom.Noscript, atom.Option, atom.Xmp:
		l.hidden = true
	}
	if t.hidden {
		l.hidden, l.gone = true, true
	}
	return l
}

// styled returns the look that declarations of CSS give.
func styled(css string) look {
	if css == "" {
		return look{}
	}
	var l look
	for declaration := range strings.SplitSeq(strings.ToLower(css), ";") {
		name, value, _ := strings.Cut(declaration, ":")
		switch strings.TrimSpace(name) {
		case "display":
			l.gone = strings.HasPrefix(strings.TrimSpace(value), "none")
			l.hidden = l.hidden || l.gone
		case "visibility":
			l.hidden = l.hidden || !strings.Contains(value, "visible")
		case "text-decoration", "text-decoration-line":
			l.struck = strings.Contains(value, "line-through")
		case "white-space":
			l.pre = strings.Contains(value, "pre")
		}
	}
	return l
}

// rule is a rule of CSS for one class alone: .name or td.name.
var rule = regexp.MustCompile(`(?s)([^{}]*)\{([^{}]*)\}`)

var classAlone = regexp.MustCompile(`^\s*[A-Za-z0-9]*\.([\w-]+)\s*$`)

// readLooks adds the looks of the classes that a style sheet names.
func readLooks(sheet string, looks map[string]look) {
	for _, m := range rule.FindAllStringSubmatch(sheet, -1) {
		l := styled(m[2])
		if l == (look{}) {
			continue
		}
		for selector := range strings.SplitSeq(m[1], ",") {
			if c := classAlone.FindStringSubmatch(selector); c != nil {
				looks[c[1]] = looks[c[1]].and(l)
			}
		}
	}
}
