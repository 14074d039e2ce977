package report_test

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"tongbao/report"
	"tongbao/report/internal/golden"
	"tongbao/report/svg"
)

// A page on the screen is the page of the PDF: drawn by two programs that share no code,
// the pictures agree as two versions of one renderer do.
func TestPagesOnTheScreenAreThoseOfThePDF(t *testing.T) {
	for _, judge := range []string{"pdftoppm", "rsvg-convert"} {
		if _, err := exec.LookPath(judge); err != nil {
			t.Skip(judge + " is not installed")
		}
	}
	for _, p := range pictured {
		path := "../samples/" + p.sample + "整改台账.xlsx"
		if _, err := os.Stat(path); err != nil { // it has a folder of its own
			path = "../samples/" + p.sample + "/" + p.sample + "整改台账.xlsx"
		}
		sameOnTheScreen(t, p.sample, job(t, path, ""), p.pages)
	}
	for _, kind := range pageKinds {
		sameOnTheScreen(t, kind.name, kind.job(t, ""), kind.pages)
	}
}

// sameOnTheScreen compares pages of a ledger's notice.
func sameOnTheScreen(t *testing.T, name string, job report.Job, pages []int) {
	t.Helper()
	view, err := report.Look(context.Background(), job)
	if err != nil {
		t.Fatal(err)
	}
	files, err := view.Files(context.Background(), report.Formats{PDF: true})
	if err != nil {
		t.Fatal(err)
	}
	pdf := filepath.Join(t.TempDir(), "page.pdf")
	if err := os.WriteFile(pdf, files[0].Content, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, page := range pages {
		t.Run(fmt.Sprintf("%s-%d", name, page), func(t *testing.T) {
			drawn, err := svg.Page(&view.Document.Pages[page-1], svg.Options{Draft: view.Draft})
			if err != nil {
				t.Fatal(err)
			}
			golden.SamePicture(t, shrunk(drawnAt(t, pdf, page, finerDPI)), shrunk(rasterised(t, drawn)))
		})
	}
}

// Two renderers round the edges of strokes to pixels each in its own way: they draw finer,
// and the means of squares are compared.
const (
	finer    = 4
	finerDPI = finer * picturesDPI
)

// shrunk has the mean of each square of pixels.
func shrunk(p *image.Gray) *image.Gray {
	small := image.NewGray(image.Rect(0, 0, p.Rect.Dx()/finer, p.Rect.Dy()/finer))
	for y := range small.Rect.Dy() {
		for x := range small.Rect.Dx() {
			sum := 0
			for i := range finer * finer {
				sum += int(p.GrayAt(x*finer+i%finer, y*finer+i/finer).Y)
			}
			small.Pix[y*small.Stride+x] = byte(sum / finer / finer)
		}
	}
	return small
}

// rasterised draws an SVG file in grey on white paper.
func rasterised(t *testing.T, file []byte) *image.Gray {
	t.Helper()
	cmd := exec.Command("rsvg-convert", "--dpi-x", strconv.Itoa(finerDPI), "--dpi-y", strconv.Itoa(finerDPI), "--background-color", "white")
	cmd.Stdin = bytes.NewReader(file)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	drawn, err := png.Decode(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	grey := image.NewGray(drawn.Bounds())
	for y := range grey.Rect.Dy() {
		for x := range grey.Rect.Dx() {
			grey.Set(x, y, drawn.At(x, y))
		}
	}
	return grey
}
