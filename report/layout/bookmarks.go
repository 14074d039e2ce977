package layout

import (
	"strings"

	"tongbao/report/gongwen"
)

// A Bookmark leads to the line that a heading begins with.
type Bookmark struct {
	Title string
	Depth int     // among the headings, from 1; never more than one deeper than the bookmark before
	Page  int     // index into Document.Pages
	Top   float64 // of the line before, so that the heading stands clear of the window's edge
}

// Bookmarks returns those of all headings, in reading order.
func (d *Document) Bookmarks() []Bookmark {
	var list []Bookmark
	depths := d.Depths()
	for i, page := range d.Pages {
		for _, line := range page.Lines {
			if line.Repeated || line.Element < 0 || line.From > 0 || len(line.Runs) == 0 || depths[line.Element] == 0 {
				continue
			}
			list = append(list, Bookmark{
				Title: d.Elements[line.Element].title(), Depth: depths[line.Element],
				Page: i, Top: line.Baseline - gongwen.LinePitch,
			})
		}
	}
	return list
}

// title returns a heading's title: without what runs on after it, and without a full
// stop.
func (e Element) title() string {
	title := e.Text
	if e.Heading != "" {
		title = e.Heading
	}
	return strings.TrimSuffix(strings.ReplaceAll(title, "\n", ""), "。")
}

// Depths returns by element how deep a heading stands among the others, from 1; 0 for
// what is none.
func (d *Document) Depths() []int {
	depths := make([]int, len(d.Elements))
	var open []int
	for i, e := range d.Elements {
		if level := e.Role.Level(); level > 0 && e.Table == 0 {
			open = descend(open, level)
			depths[i] = len(open)
		}
	}
	return depths
}

// descend returns the chain of levels that a heading stands in. A notice may leave
// levels out (（一） without 一、), its outline must not.
func descend(open []int, level int) []int {
	for len(open) > 0 && open[len(open)-1] >= level {
		open = open[:len(open)-1]
	}
	return append(open, level)
}
