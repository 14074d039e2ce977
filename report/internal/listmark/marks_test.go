package listmark

import (
	_ "embed"
	"strconv"
	"strings"
	"testing"

	"tongbao/report/internal/hanzi"
)

//go:embed testdata/marks.txt
var marksFile string

// Each mark that an item may begin with is known with its number, and as no other.
func TestMarksOfAllStyles(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(marksFile), "\n")[1:]
	if len(lines) != len(styles()) {
		t.Fatalf("%d styles, %d are described", len(styles()), len(lines))
	}
	for i, line := range lines {
		fields := strings.Split(line, "\t")
		count, _ := strconv.Atoi(fields[1])
		for n := 1; n <= count; n++ {
			for _, form := range fields[2:] {
				checkMark(t, styles()[i], n, strings.Replace(form, "N", written(fields[0], n), 1))
			}
		}
		if n, _ := styles()[i].number.read(written(fields[0], count+1)); n != 0 {
			t.Errorf("style %d reads %q as %d", i, written(fields[0], count+1), n)
		}
	}
}

func checkMark(t *testing.T, s *style, want int, mark string) {
	t.Helper()
	if n, size := s.mark(mark + "制度"); n != want || size != len(mark) {
		t.Errorf("%q is %d bytes of a mark with the number %d, want %d", mark, size, n, want)
	}
}

// written is a number in the way in which 1 is written so.
func written(one string, n int) string {
	switch one {
	case "一":
		return hanzi.Numeral(n)
	case "1":
		return strconv.Itoa(n)
	}
	return string([]rune(one)[0] + rune(n-1))
}

func TestNumbersThatAreNone(t *testing.T) {
	for _, s := range styles() {
		for _, number := range []string{"0", "01", "100", "一十", "零", "百", "一百", "两", "廿", "", "甲"} {
			if n, size := s.number.read(number); n != 0 || size != 0 {
				t.Errorf("%q is read as %d, %d bytes", number, n, size)
			}
		}
	}
}
