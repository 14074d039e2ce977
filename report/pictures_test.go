package report_test

import (
	"bytes"
	"fmt"
	"image"
	"os/exec"
	"strconv"
	"testing"

	"tongbao/report/internal/golden"
)

// pictured are pages of the samples' notices that between them have every
// element: the red head, title, headings, running text, tables, signature,
// attachments, the imprint, and rare characters.
var pictured = []struct {
	sample string
	pages  []int
}{
	{"图书馆", []int{1, 5, 6, 7, 8}},
	{"水务局", []int{1, 2, 22}},
	{"生僻字", []int{1, 2}},
	{"乡镇", []int{1}},
}

// picturesDPI makes a pixel half a millimetre.
const picturesDPI = 50

// The pages of samples/out as they are drawn look as they were accepted.
func TestPagesLookAsAccepted(t *testing.T) {
	if _, err := exec.LookPath("pdftoppm"); err != nil {
		t.Skip("pdftoppm is not installed")
	}
	for _, p := range pictured {
		for _, page := range p.pages {
			name := fmt.Sprintf("%s-%d", p.sample, page)
			t.Run(name, func(t *testing.T) {
				got := picture(t, "../samples/out/"+p.sample+"整改台账-通报.pdf", page)
				golden.CheckPicture(t, "testdata/pages/"+name+".png", got)
			})
		}
	}
}

// picture draws a page of a PDF file in grey.
func picture(t *testing.T, path string, page int) *image.Gray {
	t.Helper()
	return drawnAt(t, path, page, picturesDPI)
}

// drawnAt draws a page of a PDF file in grey, with so many pixels to the inch.
func drawnAt(t *testing.T, path string, page, dpi int) *image.Gray {
	t.Helper()
	n := strconv.Itoa(page)
	out, err := exec.Command("pdftoppm", "-gray", "-r", strconv.Itoa(dpi), "-f", n, "-l", n, path).Output()
	if err != nil {
		t.Fatal(err)
	}
	return greymap(t, out)
}

// greymap reads a picture in Netpbm's raw format of greys.
func greymap(t *testing.T, data []byte) *image.Gray {
	t.Helper()
	var width, height, most int
	header, err := fmt.Sscanf(string(data[:min(len(data), 64)]), "P5\n%d %d\n%d\n", &width, &height, &most)
	if err != nil || header != 3 || most != 255 {
		t.Fatalf("no picture: %q", data[:min(len(data), 20)])
	}
	pixels := data[bytes.Index(data, []byte("\n255\n"))+5:]
	if len(pixels) != width*height {
		t.Fatalf("%d pixels of %d × %d", len(pixels), width, height)
	}
	return &image.Gray{Pix: pixels, Stride: width, Rect: image.Rect(0, 0, width, height)}
}
