package golden

import (
	"image"
	"testing"
)

func TestAlike(t *testing.T) {
	higher := image.NewGray(image.Rect(0, 0, 200, 281))
	for i := range higher.Pix {
		higher.Pix[i] = 255
	}
	copy(higher.Pix, page(0, 0).Pix)
	for name, test := range map[string]struct {
		got   *image.Gray
		alike bool
	}{
		"the same":           {page(0, 0), true},
		"thicker edges":      {page(0, 20), true},
		"a pixel higher":     {higher, true},
		"moved by a pixel":   {page(1, 0), false},
		"moved by two":       {page(2, 0), false},
		"nothing is drawn":   {image.NewGray(image.Rect(0, 0, 200, 280)), false},
		"of another format":  {image.NewGray(image.Rect(0, 0, 280, 200)), false},
		"two pixels too low": {image.NewGray(image.Rect(0, 0, 200, 278)), false},
	} {
		if err := Alike(page(0, 0), test.got); (err == nil) != test.alike {
			t.Errorf("%s: %v", name, err)
		}
	}
}
