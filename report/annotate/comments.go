package annotate

import (
	"encoding/xml"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// A comments part as it is, with what is to be found in it (ECMA-376-1, 18.7).
type comments struct {
	data          []byte
	prefix        string
	authors, list *element
	author        int  // the index of ours
	known         bool // whether ours is among the authors
	texts         map[cell]*element
	runs          map[*element][]*element // of a text: what it is made of
}

var errNoComments = errors.New("annotate: a part of comments lacks its authors or its list")

// noComments is a part without any, in the sheet's own namespace.
func noComments(namespace string) []byte {
	return fmt.Appendf(nil, `%s<comments xmlns="%s"><authors/><commentList/></comments>`, xml.Header, escaped(namespace))
}

func readComments(data []byte) (*comments, error) {
	list, err := elements(data)
	if err != nil {
		return nil, err
	}
	c := &comments{data: data, texts: map[cell]*element{}, runs: map[*element][]*element{}}
	for _, e := range list {
		c.note(e)
	}
	if c.authors == nil || c.list == nil {
		return nil, errNoComments
	}
	c.prefix = c.list.prefix
	return c, nil
}

// note keeps an element of the part if it is one that matters.
func (c *comments) note(e *element) {
	switch {
	case e.name == "authors":
		c.authors = e
	case e.name == "commentList":
		c.list = e
	case e.name == "author" && !c.known:
		if c.known = string(c.data[e.in:e.out]) == author; !c.known {
			c.author++
		}
	case e.name == "text" && e.within("comment"):
		c.texts[cellOf(e.parent.attr("ref"))] = e
	case e.within("text"):
		c.runs[e.parent] = append(c.runs[e.parent], e)
	}
}

func inOrder[T any](of map[cell]T) []cell {
	return slices.SortedFunc(maps.Keys(of), func(a, b cell) int {
		if a.row != b.row {
			return a.row - b.row
		}
		return a.column - b.column
	})
}

// with is the part with texts added at cells: behind the cell's own comment, or
// as a new one.
func (c *comments) with(told map[cell]string) []byte {
	var edits []edit
	var added strings.Builder
	for _, at := range inOrder(told) {
		if own := c.texts[at]; own != nil {
			edits = append(edits, c.extended(own, told[at])...)
			continue
		}
		fmt.Fprintf(&added, `<%[1]scomment ref="%[2]s" authorId="%[3]d" shapeId="0"><%[1]stext>%[4]s</%[1]stext></%[1]scomment>`,
			c.prefix, at.name(), c.author, titled(c.prefix, "", told[at], maxText))
	}
	if added.Len() > 0 {
		edits = append(edits, c.list.last(added.String()))
	}
	if added.Len() > 0 && !c.known {
		edits = append(edits, c.authors.last("<"+c.prefix+"author>"+author+"</"+c.prefix+"author>"))
	}
	return apply(c.data, edits)
}

// extended adds a run to a comment's text. A plain text becomes a run itself,
// as texts are the one or the other; what tells the pronunciation stays last.
func (c *comments) extended(own *element, text string) []edit {
	left := maxText - utf8.RuneCount(c.data[own.in:own.out])
	if left < len("\n\n"+title+"…") {
		return nil
	}
	add := own.last(titled(own.prefix, "\n\n", text, left))
	var edits []edit
	for _, part := range c.runs[own] {
		switch part.name {
		case "t":
			edits = append(edits, edit{part.from, part.from, "<" + own.prefix + "r>"}, edit{part.to, part.to, "</" + own.prefix + "r>"})
		case "rPh", "phoneticPr":
			if part.from < add.from {
				add.from, add.to = part.from, part.from
			}
		}
	}
	return append(edits, add)
}
