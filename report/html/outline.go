package html

import "strconv"

// An outline has the levels of the headings that a place stands under. A notice may lack
// levels; HTML's headings may not.
type outline struct{ open []int }

// under opens a heading of a level of the notice, 1 to 4, and returns its element.
func (o *outline) under(level int) string {
	for n := len(o.open); n > 0 && o.open[n-1] >= level; n-- {
		o.open = o.open[:n-1]
	}
	o.open = append(o.open, level)
	return "h" + strconv.Itoa(1+len(o.open))
}
