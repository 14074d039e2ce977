package pdf

import (
	"bytes"
	"math"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

func TestQpdfFindsNoFault(t *testing.T) {
	for _, path := range paths(saved(t)) {
		if out := output(t, "qpdf", "--check", path); !strings.Contains(out, "No syntax or stream encoding errors") {
			t.Error(out)
		}
	}
}

func paths(a, b string) []string { return []string{a, b} }

// TestTextReadsAsItWasSet compares each line that pdftotext reads with the line
// that was laid out: nothing lost, no blank put in, in order.
func TestTextReadsAsItWasSet(t *testing.T) {
	path, _ := saved(t)
	pages := strings.Split(output(t, "pdftotext", "-layout", path, "-"), "\f")
	doc := laidOut(t, sample())
	for i, page := range doc.Pages {
		for _, line := range page.Lines {
			for _, want := range parts(line) {
				if !strings.Contains(pages[i], want) {
					t.Errorf("page %d has no line %q", i+1, want)
				}
			}
		}
	}
}

// TestSampleHasALooseLine: without one the test above would not see whether
// readers put blanks into gaps.
func TestSampleHasALooseLine(t *testing.T) {
	doc := laidOut(t, sample())
	faces, err := cutFaces(doc)
	if err != nil {
		t.Fatal(err)
	}
	drawn, err := draw(doc, faces)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(drawn.raw, []byte("/ActualText")) {
		t.Error("no line is loose")
	}
}

// parts returns a line's text, in two where it stands at both edges.
func parts(line layout.Line) []string {
	var list []string
	end := math.Inf(-1)
	for _, run := range line.Runs {
		if run.Positions[0] > end+2*run.Size {
			list = append(list, "")
		}
		list[len(list)-1] += run.Text
		end = run.Positions[0] + run.Width
	}
	return list
}

func TestGlyphsStandWhereTheyWereSet(t *testing.T) {
	path, _ := saved(t)
	box := output(t, "pdftotext", "-bbox", "-f", "1", "-l", "1", path, "-")
	doc := laidOut(t, sample())
	var want []float64
	for _, line := range doc.Pages[0].Lines {
		want = append(want, line.Runs[0].Positions[0])
	}
	var got []float64
	for _, m := range regexp.MustCompile(`<word xMin="([0-9.]+)"`).FindAllStringSubmatch(box, -1) {
		x, err := strconv.ParseFloat(m[1], 64)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, x)
	}
	for i, x := range want {
		if !near(got, x) {
			t.Errorf("line %d: no word begins at %.2f", i+1, x)
		}
	}
}

func near(list []float64, x float64) bool {
	for _, v := range list {
		if math.Abs(v-x) <= 0.01 {
			return true
		}
	}
	return false
}

func TestFontsAreEmbeddedWithTheirCharacters(t *testing.T) {
	path, _ := saved(t)
	lines := strings.Split(strings.TrimSpace(output(t, "pdffonts", path)), "\n")[2:]
	if len(lines) < 4 {
		t.Fatalf("%d fonts", len(lines))
	}
	for _, line := range lines {
		if !regexp.MustCompile(`^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes`).MatchString(line) {
			t.Error(line)
		}
	}
}

func TestAttachmentComesOutAsItWentIn(t *testing.T) {
	_, path := saved(t)
	if list := output(t, "qpdf", "--list-attachments", path); !strings.Contains(list, "整改台账.xlsx") {
		t.Fatal(list)
	}
	if data := output(t, "qpdf", "--show-attachment=整改台账.xlsx", path); data != string(attached.Attachment.Data) {
		t.Errorf("%q", data)
	}
}

// Every character that the text face's chain has, with all of 通用规范汉字表 among
// them, stands in the text layer as itself and in order.
func TestEveryCharacterReadsAsItself(t *testing.T) {
	var all []rune
	for r := rune(0x3400); r < 0x33480; r++ {
		if _, ok := fonts.Embedded().For(gongwen.FangSong, r); ok && unicode.Is(unicode.Han, r) {
			all = append(all, r)
		}
	}
	if len(all) < 8105 {
		t.Fatalf("the chain has %d characters", len(all))
	}
	path := filepath.Join(t.TempDir(), "all.pdf")
	save(t, path, &notice.Notice{Opening: []notice.Paragraph{{Text: string(all)}}}, Options{})
	got := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Han, r) {
			return r
		}
		return -1
	}, output(t, "pdftotext", "-enc", "UTF-8", path, "-"))
	if want := string(all); got != want {
		t.Errorf("%d characters are read of %d, or not in order", utf8.RuneCountInString(got), len(all))
	}
}

// Bold is an outline that is switched on, and off again before other text.
func TestBoldHeadingsAreOutlined(t *testing.T) {
	plain, bold := saved(t)
	for path, want := range map[string]bool{plain: false, bold: true} {
		content := output(t, "qpdf", "--qdf", "--object-streams=disable", path, "-")
		on, off := strings.Count(content, "\n2 Tr"), strings.Count(content, "\n0 Tr")
		if (on > 0) != want || (off > 0) != want {
			t.Errorf("%s: the outline is switched on %d times and off %d times", path, on, off)
		}
	}
}

func TestInfoTellsOfTheDocument(t *testing.T) {
	path, _ := saved(t)
	info := output(t, "pdfinfo", "-isodates", path)
	for _, want := range []string{
		"关于巡察整改进展情况的通报", "云桥县教育局", "整改 <&> 通报", "Tagged:          yes", "PDF version:     1.7", "2024-05-1",
	} {
		if !strings.Contains(info, want) {
			t.Errorf("no %q in\n%s", want, info)
		}
	}
}
