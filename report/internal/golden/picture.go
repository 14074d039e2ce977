package golden

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"testing"
)

// A renderer's versions smooth edges differently. A pixel counts as different if
// the mean of it and its neighbours is farther off than mostGrey, of 255; of a
// picture's pixels not more than mostDifferent may be: half a dozen characters of
// a page at 50 dpi. A page of text moved by one pixel has twenty times as many.
const (
	mostGrey      = 25
	mostDifferent = 0.002
)

// CheckPicture compares a grey picture with the PNG at path within a tolerance.
// With -update it writes the file.
func CheckPicture(t *testing.T, path string, got *image.Gray) {
	t.Helper()
	var file bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&file, got); err != nil {
		t.Fatal(err)
	}
	content, ok := accepted(t, path, file.Bytes())
	if !ok {
		return
	}
	picture, err := png.Decode(bytes.NewReader(content))
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	want, ok := picture.(*image.Gray)
	if !ok {
		t.Fatalf("%s is not grey", path)
	}
	if err := differ(want, got); err != nil {
		t.Errorf("%s: %v; look at the page and run the test with -update", path, err)
	}
}

// SamePicture compares two grey pictures of one thing within the tolerance. They may
// differ by a row or a column of pixels, as programs round a page's size.
func SamePicture(t *testing.T, want, got *image.Gray) {
	t.Helper()
	w, g := want.Bounds().Size(), got.Bounds().Size()
	if max(w.X-g.X, g.X-w.X, w.Y-g.Y, g.Y-w.Y) <= 1 {
		common := want.Bounds().Intersect(got.Bounds())
		want, got = want.SubImage(common).(*image.Gray), got.SubImage(common).(*image.Gray)
	}
	if err := differ(want, got); err != nil {
		t.Error(err)
	}
}

// differ tells how two pictures differ by more than the tolerance.
func differ(want, got *image.Gray) error {
	if want.Bounds() != got.Bounds() {
		return fmt.Errorf("the picture is of %v, not of %v", got.Bounds().Size(), want.Bounds().Size())
	}
	different, size := 0, want.Bounds().Size()
	for y := range size.Y {
		for x := range size.X {
			if off := smooth(want, x, y) - smooth(got, x, y); off > mostGrey || off < -mostGrey {
				different++
			}
		}
	}
	if share := float64(different) / float64(size.X*size.Y); share > mostDifferent {
		return fmt.Errorf("%d pixels (%.2f%%) differ", different, 100*share)
	}
	return nil
}

// smooth is the mean grey of a pixel and the eight around it.
func smooth(p *image.Gray, x, y int) int {
	sum := 0
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			sum += int(p.GrayAt(x+dx, y+dy).Y)
		}
	}
	return sum / 9
}
