package golden

import (
	"fmt"
	"image"
)

// Two programs that draw one page differ at every edge, and by a pixel in the page's
// height. A pixel counts as different if the mean of it and those up to blur away is
// farther off than offGrey, of 255; of those that have ink not more than offInk may be. A
// page of text moved by a pixel to the side at 100 dpi has 5 % and more, by two pixels
// 10 % and more whatever the way; measured on the samples' pages are up to 3.1 %, on pages of tables in small characters 4.6 %.
const (
	blur    = 2
	offGrey = 32
	offInk  = 0.05
	inked   = 230
)

// Alike tells how a page drawn by one program differs from that drawn by another, by
// more than the tolerance.
func Alike(want, got *image.Gray) error {
	size := want.Bounds().Size()
	if off := size.Sub(got.Bounds().Size()); max(off.X, -off.X, off.Y, -off.Y) > 1 {
		return fmt.Errorf("the picture is of %v, not of %v", got.Bounds().Size(), size)
	}
	different, ink := 0, 0
	for y := blur; y < size.Y-blur-1; y++ {
		for x := blur; x < size.X-blur-1; x++ {
			a, b := blurred(want, x, y), blurred(got, x, y)
			if a < inked {
				ink++
			}
			if off := a - b; off > offGrey || off < -offGrey {
				different++
			}
		}
	}
	if share := float64(different) / float64(max(ink, 1)); share > offInk {
		return fmt.Errorf("%d pixels (%.1f%% of the ink) differ", different, 100*share)
	}
	return nil
}

// blurred is the mean grey of a pixel and those around it.
func blurred(p *image.Gray, x, y int) int {
	sum := 0
	for dy := -blur; dy <= blur; dy++ {
		at := p.PixOffset(x-blur, y+dy)
		for _, grey := range p.Pix[at : at+2*blur+1] {
			sum += int(grey)
		}
	}
	return sum / ((2*blur + 1) * (2*blur + 1))
}
