package layout

import (
	"strings"

	"tongbao/report/gongwen"
)

// A Bookmark leads to the line that a heading, or an attachment, begins with.
type Bookmark struct {
	Title   string
	Element int     // index into Document.Elements
	Depth   int     // among the headings, from 1; never more than one deeper than the bookmark before
	Page    int     // index into Document.Pages
	Top     float64 // of the line before, so that the heading stands clear of the window's edge
}

// Bookmarks returns those of all headings and attachments, in reading order. An attachment
// has one, with its label and its title.
func (d *Document) Bookmarks() []Bookmark {
	var list []Bookmark
	depths := d.Depths()
	for i, page := range d.Pages {
		for _, line := range page.Lines {
			if line.Repeated || line.Element < 0 || line.From > 0 || len(line.Runs) == 0 || depths[line.Element] == 0 {
				continue
			}
			e := d.Elements[line.Element]
			switch title := e.title(); {
			case e.Role != gongwen.AnnexTitle:
				list = append(list, Bookmark{title, line.Element, depths[line.Element], i, line.Baseline - gongwen.LinePitch})
			case len(list) > 0: // its label's
				list[len(list)-1].Title += " " + title
			}
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

// Depths returns by element how deep a heading, or an attachment's label or title, stands
// among the others, from 1; 0 for what is none.
func (d *Document) Depths() []int {
	depths := make([]int, len(d.Elements))
	var open []int
	for i, e := range d.Elements {
		if level := e.Role.OutlineLevel(); level > 0 && e.Table == 0 {
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
