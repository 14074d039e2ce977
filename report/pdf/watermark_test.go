package pdf

import (
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/internal/draft"
)

// The mark is no text: what is read and copied from a draft is what the finished file
// has.
func TestTheMarkIsNoText(t *testing.T) {
	dir := t.TempDir()
	finished, made := filepath.Join(dir, "finished.pdf"), filepath.Join(dir, "draft.pdf")
	save(t, finished, sample(), Options{})
	save(t, made, sample(), Options{Draft: true})
	for _, args := range [][]string{{"-layout"}, {"-raw"}, {"-bbox"}} {
		want, got := output(t, "pdftotext", append(args, finished, "-")...), output(t, "pdftotext", append(args, made, "-")...)
		if want = strings.Replace(want, `<meta name="Author"`, `<meta name="Keywords" content="`+draft.Mark+`"/>`+"\n"+`<meta name="Author"`, 1); got != want {
			t.Errorf("%v: the text differs", args)
		}
	}
	if info := output(t, "pdfinfo", made); !strings.Contains(info, "Keywords:") || !strings.Contains(info, draft.Mark) {
		t.Errorf("the file does not say that it is a draft: %s", info)
	}
}
