package finding

import (
	"strings"
	"testing"
)

// A word is known where the mark lies in it or goes over an end of it.
func TestWordsThatAreKnown(t *testing.T) {
	for _, c := range []struct {
		before, marked, after, word string
		want                        bool
	}{
		{"访问徐", "心华", "同志", "徐心华", true},
		{"研究所所", "长蒋", "新松", "蒋新松", true},
		{"请", "心华", "同志", "心华", true},
		{"有", "双创政策", "的", "双创", false},
		{"有", "在双创政策", "的", "双创", false},
		{"徐心华说", "心华", "", "徐心华", false},
		{"", "心华", "说徐心华", "徐心华", false},
		{"心", "", "华", "心华", false},
		{"心心心心华", "心华", "", "心心心心心华", false},
	} {
		e := Exceptions{Words: []string{"别的", c.word}}
		x := Excerpt{c.before + c.marked + c.after, len(c.before), len(c.before + c.marked)}
		if e.Knows(x) != c.want {
			t.Errorf("%s in %s: want %v", c.word, x.Marked(), c.want)
		}
	}
	if (Exceptions{Words: []string{"甲"}}).Knows(Excerpt{"甲", 0, 9}) {
		t.Error("a mark beyond its text is known")
	}
}

func TestPolicyWithExceptions(t *testing.T) {
	at := In("", "台账").At(12, 5)
	suspect := &Kind{ID: "suspect", Severity: Suspect}
	fixed := &Kind{ID: "fixed", Severity: Suspect, Fixed: true}
	found := func(k *Kind, marked string) Finding {
		f := k.At(at, "", "")
		f.Excerpt = Excerpt{"由" + marked + "负责", len("由"), len("由" + marked)}
		return f
	}
	list := List{found(suspect, "甲"), found(suspect, "乙").Graded(Error), found(fixed, "甲"), kindOf("other", Suspect)}
	for _, c := range []struct {
		name    string
		e       Exceptions
		trusted string // the findings that are told
		other   string // those that are told where the hand is not trusted
		counted int
	}{
		{"none", Exceptions{}, "suspect甲 suspect乙 fixed甲 other", "suspect甲 suspect乙 fixed甲 other", 0},
		{"a word", Exceptions{Words: []string{"甲"}}, "suspect乙 fixed甲 other", "suspect乙 fixed甲 other", 1},
		{"a word at an error", Exceptions{Words: []string{"乙"}}, "suspect甲 fixed甲 other", "suspect甲 suspect乙 fixed甲 other", 0},
		{"a place", Exceptions{Places: []Exception{{ID: "suspect", Cell: "E12"}}}, "fixed甲 other", "suspect乙 fixed甲 other", 1},
		{"a place with its sheet and text", Exceptions{Places: []Exception{{"suspect", "台账", "E12", "乙"}}}, "suspect甲 fixed甲 other", "suspect甲 suspect乙 fixed甲 other", 0},
		{"another sheet", Exceptions{Places: []Exception{{"suspect", "别的", "E12", ""}}}, "suspect甲 suspect乙 fixed甲 other", "suspect甲 suspect乙 fixed甲 other", 0},
		{"a kind that is fixed", Exceptions{Places: []Exception{{ID: "fixed", Cell: "E12"}}}, "suspect甲 suspect乙 fixed甲 other", "suspect甲 suspect乙 fixed甲 other", 0},
	} {
		if got := told(Policy{Right: c.e}.Apply(list)); got != c.trusted {
			t.Errorf("%s: %s", c.name, got)
		}
		p := Policy{Untrusted: c.e}
		if got := told(p.Apply(list)); got != c.other {
			t.Errorf("%s beside the ledger: %s", c.name, got)
		}
		if n := p.CountSoftened(list); n != c.counted {
			t.Errorf("%s: %d counted", c.name, n)
		}
	}
}

func told(l List) string {
	var all []string
	for _, f := range l {
		all = append(all, f.ID()+f.Excerpt.marked())
	}
	return strings.Join(all, " ")
}
