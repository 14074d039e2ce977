package report_test

import (
	"context"
	"image"
	"image/draw"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"tongbao/fonts"
	"tongbao/report"
	"tongbao/report/internal/golden"
	"tongbao/report/notice"
	"tongbao/templates"
)

// samples/out has a notice of each template, and samples/pictures its first pages: none is
// a draft.
func TestWritingsOfTheTemplates(t *testing.T) {
	for _, s := range templates.All() {
		t.Run(s.Name, func(t *testing.T) {
			dir := t.TempDir()
			template, err := notice.ParseTemplate(must(t, s.Name))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := report.Build(context.Background(), report.Job{
				Path: writingsLedger(s), Out: dir, Stem: s.Title, Formats: report.Formats{DOCX: true, PDF: true}, Template: template, Fonts: fonts.Embedded(),
			}); err != nil {
				t.Fatal(err)
			}
			word, err := os.ReadFile(filepath.Join(dir, s.Title+"-通报.docx"))
			if err != nil {
				t.Fatal(err)
			}
			golden.CheckBinary(t, "../samples/out/各种写法/"+s.Title+"-通报.docx", word)
			if _, err := exec.LookPath("pdftoppm"); err != nil {
				t.Skip("pdftoppm is not installed")
			}
			pdf := filepath.Join(dir, s.Title+"-通报.pdf")
			golden.CheckPicture(t, "../samples/pictures/template-"+s.Name+".png", spread(picture(t, pdf, 1), picture(t, pdf, 2)))
		})
	}
}

func must(t *testing.T, template string) []byte {
	t.Helper()
	data, err := templates.Load(template)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// writingsLedger is the ledger of the kind that a template is for; those for any kind share
// one.
func writingsLedger(s templates.Shipped) string {
	const folder = "../samples/各种写法/"
	if path := folder + s.Title + ".xlsx"; exists(path) {
		return path
	}
	return folder + "规范写法.xlsx"
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// spread is two pages side by side, in sixteen greys, which pack small.
func spread(left, right *image.Gray) *image.Gray {
	l, r := left.Bounds(), right.Bounds()
	both := image.NewGray(image.Rect(0, 0, l.Dx()+r.Dx(), l.Dy()))
	draw.Draw(both, l, left, l.Min, draw.Src)
	draw.Draw(both, r.Add(image.Pt(l.Dx(), 0)), right, r.Min, draw.Src)
	for i, grey := range both.Pix {
		both.Pix[i] = uint8((int(grey) + 8) / 17 * 17)
	}
	return both
}
