package review

import (
	"fmt"
	"strings"
	"testing"
)

// Of the amounts before 上述 so many are looked at, and none before them.
func TestAmountsBeforeAreBounded(t *testing.T) {
	for _, others := range []int{mostBefore - 1, mostBefore} {
		var b strings.Builder
		b.WriteString("排查问题12个，")
		for i := range others {
			fmt.Fprintf(&b, "检查第%c处单位%d家，", '一'+rune(i), i+1)
		}
		b.WriteString("上述11个问题已整改。")
		found := len(countChanged.Check(bookOf(b.String())))
		if want := oneIf(others < mostBefore); found != want {
			t.Errorf("%d amounts between: %d faults, want %d", others, found, want)
		}
	}
}
