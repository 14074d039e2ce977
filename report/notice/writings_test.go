package notice_test

import (
	"bytes"
	"fmt"
	"os"
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
	"tongbao/templates"
)

// sampleOf is the ledger of the kind that a template is for; those for any kind share one.
func sampleOf(s templates.Shipped) string {
	const folder = "../../samples/各种写法/"
	if path := folder + s.Title + ".xlsx"; fileExists(path) {
		return path
	}
	return folder + "规范写法.xlsx"
}

func fileExists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// Each template makes the text of testdata/writings of a ledger of the kind that it is for.
func TestWritings(t *testing.T) {
	for _, s := range templates.All() {
		t.Run(s.Name, func(t *testing.T) {
			l, _ := ledgertest.Read(t, sampleOf(s), reading.Options{})
			n, list := compose(t, l, s.Name)
			var b bytes.Buffer
			for _, f := range list {
				fmt.Fprintf(&b, "! %s\n", f.Summary)
			}
			for _, block := range n.Flow() {
				writeBlock(&b, block)
			}
			golden.Check(t, "testdata/writings/"+s.Name+".txt", b.Bytes())
		})
	}
}
