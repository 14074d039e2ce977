package desk

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/config"
)

// twice has the same fault in two cells.
const twice = table + "联系群众不够,\"走访,收集意见。\",未完成\n联系群众不够,\"走访,收集意见。\",未完成\n"

const halfWidth = "half-width-mark"

// kindOf is the group of a kind; empty where nothing of it is told.
func kindOf(d detail, id string) group {
	for _, g := range d.Groups {
		if g.ID == id {
			return g
		}
	}
	return group{}
}

// What a person finds right is not told: this place, this word or this rule, until it is
// taken back; and it is remembered.
func TestWhatIsFoundRightIsNotTold(t *testing.T) {
	b := open(t)
	path := filepath.Join(t.TempDir(), "台账.csv")
	if err := os.WriteFile(path, []byte(twice), 0o644); err != nil {
		t.Fatal(err)
	}
	b.Place([]string{path})
	for _, c := range []struct {
		what, said string
		left       int
	}{{"place", "!B3 的“", 1}, {"word", "词：“,”", 0}, {"rule", "规则：“", 0}} {
		g := kindOf(b.told("GET", first, ""), halfWidth)
		if g.Total != 2 || g.Fixed || g.Findings[0].Word != "," || !g.Findings[0].InCell {
			t.Fatalf("%+v", g)
		}
		d := b.told("POST", first+"/ignored", fmt.Sprintf(`{"finding": %d, "what": %q}`, g.Findings[0].Number, c.what))
		if kindOf(d, halfWidth).Total != c.left || len(d.Ignored) != 1 || !strings.Contains(d.Ignored[0], c.said) {
			t.Errorf("%s: %d left, %q", c.what, kindOf(d, halfWidth).Total, d.Ignored)
		}
		if loaded, err := config.Load(config.Sources{Ledger: path}); err != nil || len(loaded.Review.Off)+len(loaded.Review.Words)+len(loaded.Review.Ignore) != 1 {
			t.Errorf("%s on the command line: %+v, %v", c.what, loaded.Review, err)
		}
		if d := b.told("DELETE", first+"/ignored/0", ""); kindOf(d, halfWidth).Total != 2 || d.Said {
			t.Errorf("%s is not taken back", c.what)
		}
	}
}

// What says that something is not in the notice can't be ignored, and what stands in no
// cell has no place.
func TestWhatCannotBeIgnored(t *testing.T) {
	b := open(t)
	b.dropped("a.csv", twice)
	missing := kindOf(b.told("GET", first, ""), "missing-fact")
	if !missing.Fixed || len(missing.Findings) == 0 {
		t.Fatalf("%+v", missing)
	}
	for _, c := range []struct{ finding, what, why string }{
		{fmt.Sprint(missing.Findings[0].Number), "rule", "不能忽略"}, {fmt.Sprint(missing.Findings[0].Number), "place", "不能忽略"},
		{"-1", "rule", "移走"}, {"100000", "rule", "移走"}, {"0", "all", ""},
	} {
		if refusal := b.answered("POST", first+"/ignored", fmt.Sprintf(`{"finding": %s, "what": %q}`, c.finding, c.what), nil); refusal == "" || !strings.Contains(refusal, c.why) {
			t.Errorf("%+v: %q", c, refusal)
		}
	}
	for _, n := range []string{"-1", "0", "7", "x"} {
		if d := b.told("DELETE", first+"/ignored/"+n, ""); d.Said {
			t.Errorf("%s: %+v", n, d.Ignored)
		}
	}
}
