package webpage

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A tag is a start tag with those of its attributes that count.
type tag struct {
	name             atom.Atom
	style, class     string
	hidden           bool
	colspan, rowspan int
	width            string
}

// void are the elements that have no end.
var void = map[atom.Atom]bool{
	atom.Br: true, atom.Img: true, atom.Col: true, atom.Hr: true, atom.Input: true, atom.Meta: true,
	atom.Link: true, atom.Base: true, atom.Area: true, atom.Wbr: true, atom.Embed: true, atom.Source: true,
	atom.Param: true, atom.Track: true,
}

func tagOf(z *html.Tokenizer) tag {
	name, more := z.TagName()
	t := tag{name: atom.Lookup(name), colspan: 1, rowspan: 1}
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "style":
			t.style = string(value)
		case "class":
			t.class = string(value)
		case "hidden":
			t.hidden = true
		case "width":
			t.width = string(value)
		case "colspan", "span":
			t.colspan = span(value, maxSpan)
		case "rowspan":
			t.rowspan = span(value, maxRows)
		}
	}
	return t
}

// Bounds of spans, which browsers have, too. A span of rows of 0 goes to the end.
const (
	maxSpan = 1000
	maxRows = 65534
)

func span(value []byte, most int) int {
	n, err := strconv.Atoi(strings.TrimSpace(string(value)))
	switch {
	case err != nil || n < 0:
		return 1
	case n == 0 && most == maxRows:
		return maxRows
	}
	return min(max(n, 1), most)
}
