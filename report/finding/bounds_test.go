package finding

import (
	"fmt"
	"strings"
	"testing"
)

// Of a kind that has too many findings the last that is kept says how many are left out.
func TestALogIsBounded(t *testing.T) {
	many, few := &Kind{ID: "many"}, &Kind{ID: "few"}
	for _, past := range []int{0, 1, 5} {
		var l Log
		for i := range MostOfKind + past {
			l.Add(many.At(Ref{}.At(i+1, 1), "不对。", ""))
		}
		l.Add(few.At(Ref{}, "也不对。", ""))
		list := l.List()
		if len(list) != MostOfKind+1 {
			t.Fatalf("%d past: %d findings", past, len(list))
		}
		want := "不对。"
		if past > 0 {
			want += fmt.Sprintf("同类问题还有%d处，没有一一列出。", past)
		}
		if got := list[MostOfKind-1].Summary; got != want {
			t.Errorf("%d past: %s", past, got)
		}
		if again := l.List(); again[MostOfKind-1].Summary != want || again[MostOfKind].Summary != "也不对。" {
			t.Errorf("%d past: asked again: %v", past, again[MostOfKind-1])
		}
	}
}

// Only what is shown of a text is looked at: a long text may have many findings.
func TestMarkedInALongText(t *testing.T) {
	text := strings.Repeat("字", 10_000_000)
	for range 10_000 {
		e := Excerpt{Text: text, From: 15_000_000, To: 15_000_003}
		if want := "…" + strings.Repeat("字", contextRunes) + "【字】" + strings.Repeat("字", contextRunes) + "…"; e.Marked() != want {
			t.Fatal(e.Marked())
		}
	}
}
