package webpage

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
)

// Each bound lets in what lies at it, and refuses what lies one past it.
func TestBoundsOfTheWorkbook(t *testing.T) {
	const plain = "<table><tr><td>a<td>b<tr><td>c<td>d</table>"
	wide := `<tr><td rowspan="9" colspan="1000">`
	for name, page := range map[string]func(past int) string{
		"tables": func(past int) string { return strings.Repeat(plain, grid.MaxSheets+past) },
		"columns of merged blocks": func(past int) string {
			return strings.Repeat("<table>"+wide+"</table>", grid.MaxMergedColumns/1000+past)
		},
	} {
		if _, err := Read([]byte("<html>" + page(0))); err != nil {
			t.Errorf("%s, at the bound: %v", name, err)
		}
		_, err := Read([]byte("<html>" + page(1)))
		if f, ok := err.(finding.Finding); !ok || f.Kind != grid.TooLarge {
			t.Errorf("%s, past the bound: %v", name, err)
		}
	}
}

// A tag of the most bytes is read, a longer one refused.
func TestBoundOfATag(t *testing.T) {
	page := func(past int) []byte {
		tag := `<img src="` + strings.Repeat("a", maxToken+past-len(`<img src="">`)) + `">`
		return []byte("<html><table><tr><td>a<td>b" + tag + "<tr><td>c<td>d</table>")
	}
	if books, err := Read(page(0)); err != nil || len(books) != 1 {
		t.Errorf("at the bound: %d tables, %v", len(books), err)
	}
	_, err := Read(page(1))
	if f, ok := err.(finding.Finding); !ok || f.Kind != grid.OtherFormat {
		t.Errorf("past the bound: %v", err)
	}
}
