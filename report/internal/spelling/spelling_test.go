package spelling

import (
	"strings"
	"testing"
	"unicode/utf8"

	"tongbao/report/internal/similar"
)

func TestJoined(t *testing.T) {
	for _, pair := range []string{"整改", "部署", "巡察", "台账", "放管", "党日"} {
		if r := []rune(pair); !Joined(r[0], r[1]) {
			t.Errorf("%s is not known", pair)
		}
	}
	for _, pair := range []string{"峯城", "制渡", "督俭"} {
		if r := []rune(pair); Joined(r[0], r[1]) {
			t.Errorf("%s is known", pair)
		}
	}
}

func TestAlike(t *testing.T) {
	var sounds []uint16
	for _, r := range "制渡" {
		sounds = append(sounds, similar.Syllable(r))
	}
	found := Alike(sounds)
	if len(found) == 0 || found[0].Text != "制度" {
		t.Errorf("got %v", found)
	}
	for _, n := range []int{0, Shortest - 1, Longest + 1} {
		if got := Alike(make([]uint16, n)); got != nil {
			t.Errorf("%d characters: %v", n, got)
		}
	}
}

// Records are of one size and in the order of their sounds, or words would be missed.
func TestRecords(t *testing.T) {
	for i, file := range []string{words2, words3, words4} {
		n := i + Shortest
		var last []uint16
		for line := range strings.Lines(file) {
			word := line[:n*hanBytes]
			if len(line) != n*hanBytes+beside || utf8.RuneCountInString(word) != n || line[n*hanBytes] < lightest {
				t.Fatalf("record %q", line)
			}
			if last != nil && compare(word, last) < 0 {
				t.Fatalf("%s is out of order", word)
			}
			last = last[:0]
			for _, r := range word {
				last = append(last, similar.Syllable(r))
			}
		}
	}
}

func TestWeights(t *testing.T) {
	for used, want := range map[int]byte{0: '0', 256: '0', 300: '0', 512: '2', 1 << 20: '0' + 24} {
		if got := WeightSign(used); got != want {
			t.Errorf("%d: %c, want %c", used, got, want)
		}
	}
}
