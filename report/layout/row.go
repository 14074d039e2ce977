package layout

import "tongbao/report/gongwen"

// A row is what takes a stretch of a page's height: a line, an empty line, or a
// table's row.
type row struct {
	height float64
	under  float64 // height of what follows that must stand on the same page
	role   gongwen.Role
	sheet  gongwen.Sheet
	set    func(top float64) ([]Line, []Rule) // what it shows with its top at that height; nil for an empty line
	para   *paragraph                         // the paragraph that it is a line of, if it is one
	line   int                                // its number there, from 0
	newTop bool                               // it begins a page
	keep   bool                               // it may not end a page
	table  bool
	repeat *row // the heading row of its table, to stand again on a later page
}
