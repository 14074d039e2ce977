package golden

import (
	"image"
	"image/color"
	"testing"
)

// page is a page of black strokes on white, moved to the right and darkened.
func page(dx int, darker uint8) *image.Gray {
	p := image.NewGray(image.Rect(0, 0, 200, 280))
	for i := range p.Pix {
		p.Pix[i] = 255
	}
	for y := 20; y < 260; y += 15 {
		for x := 20; x < 180; x += 6 {
			for dy := range 10 {
				p.SetGray(x+dx, y+dy, color.Gray{60 - darker})
			}
		}
	}
	return p
}

func TestPicturesThatDiffer(t *testing.T) {
	lacking := page(0, 0)
	for y := 125; y < 135; y++ {
		for x := range 60 {
			lacking.SetGray(x, y, color.Gray{255}) // seven strokes of a line are gone
		}
	}
	for name, test := range map[string]struct {
		got  *image.Gray
		same bool
	}{
		"the same":          {page(0, 0), true},
		"smoothed":          {page(0, 20), true},
		"moved by a pixel":  {page(1, 0), false},
		"strokes lacking":   {lacking, false},
		"of another format": {image.NewGray(image.Rect(0, 0, 280, 200)), false},
	} {
		if err := differ(page(0, 0), test.got); (err == nil) != test.same {
			t.Errorf("%s: %v", name, err)
		}
	}
}
