package office

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os/exec"
	"slices"
	"strings"

	"tongbao/report/layout"
)

// A Page is a page's lines from the top, without blanks and without the page
// number. What stands at one height is one line: the cells of a table's row too.
type Page []string

// A scrap is text at a place, in points.
type scrap struct {
	x, y float64
	text string
}

// ReadPages reads the lines of a PDF by way of pdftotext.
func ReadPages(path string) ([]Page, error) {
	out, err := exec.Command("pdftotext", "-bbox", "-enc", "UTF-8", path, "-").Output()
	if err != nil {
		return nil, fmt.Errorf("pdftotext %s: %w", path, err)
	}
	var doc struct {
		Pages []struct {
			Width  float64 `xml:"width,attr"`
			Height float64 `xml:"height,attr"`
			Words  []struct {
				X     float64 `xml:"xMin,attr"`
				Top   float64 `xml:"yMin,attr"`
				Right float64 `xml:"xMax,attr"`
				Foot  float64 `xml:"yMax,attr"`
				Text  string  `xml:",chardata"`
			} `xml:"word"`
		} `xml:"body>doc>page"`
	}
	decoder := xml.NewDecoder(bytes.NewReader(out))
	decoder.Strict = false
	if err := decoder.Decode(&doc); err != nil {
		return nil, fmt.Errorf("pdftotext %s: %w", path, err)
	}
	pages := make([]Page, len(doc.Pages))
	for i, page := range doc.Pages {
		var scraps []scrap
		for _, w := range page.Words {
			if number := w.Top > numberTop || page.Width > page.Height && w.Right < numberRight; !number {
				scraps = append(scraps, scrap{w.X, (w.Top + w.Foot) / 2, w.Text})
			}
		}
		pages[i] = assemble(scraps)
	}
	return pages, nil
}

// numberTop is where the page number begins, and numberRight where it ends on a page across.
const (
	numberTop   = 264 * 72 / 25.4
	numberRight = 33 * 72 / 25.4
)

// LaidOut are the lines of each page as the layout sets a document.
func LaidOut(doc *layout.Document) []Page {
	pages := make([]Page, len(doc.Pages))
	for i, page := range doc.Pages {
		var scraps []scrap
		for _, line := range page.Lines {
			if line.Element >= 0 && len(line.Runs) > 0 {
				text := doc.Elements[line.Element].Text[line.From:line.To]
				scraps = append(scraps, scrap{line.Runs[0].Positions[0], line.Baseline, text})
			}
		}
		pages[i] = assemble(scraps)
	}
	return pages
}

// sameLine is how far in points scraps of one line may stand apart in height.
const sameLine = 6

func assemble(scraps []scrap) Page {
	slices.SortStableFunc(scraps, func(a, b scrap) int { return sign(a.y - b.y) })
	var page Page
	for len(scraps) > 0 {
		n := 1
		for n < len(scraps) && scraps[n].y-scraps[0].y < sameLine {
			n++
		}
		slices.SortStableFunc(scraps[:n], func(a, b scrap) int { return sign(a.x - b.x) })
		var line strings.Builder
		for _, s := range scraps[:n] {
			line.WriteString(strings.Join(strings.Fields(s.text), ""))
		}
		page = append(page, line.String())
		scraps = scraps[n:]
	}
	return page
}

func sign(x float64) int {
	switch {
	case x < 0:
		return -1
	case x > 0:
		return 1
	}
	return 0
}
