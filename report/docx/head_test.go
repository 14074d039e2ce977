package docx

import (
	"testing"

	"tongbao/fonts"
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

// The head takes whole lines of the grid, so that the page has its 22 lines, and
// the masthead stands where the standard says.
func TestHeadEndsOnTheGrid(t *testing.T) {
	flow := sample()
	doc := layout.Set(&notice.Notice{Meta: meta}, flow, fonts.Embedded())
	f := fit.Lines(doc)
	places := headSpacing(flow, f)
	y := 0
	for i, block := range flow {
		if block.Role == gongwen.Title {
			break
		}
		place, ok := places[i]
		if !ok {
			place = spacing{0, linePitch}
		}
		if block.Role == gongwen.Masthead {
			middle := marginTop + y + place.before + place.height/2
			want := fit.Twips(gongwen.TypeAreaTop + gongwen.MastheadTop + gongwen.MarkOf(block.Text(), "").Size/2)
			if !near(middle, want) {
				t.Errorf("masthead's middle at %d, want %d", middle, want)
			}
		}
		y += place.before + place.height
		if block.Role == gongwen.DocNumber {
			y += redLineHeight * 20
		}
	}
	if y%linePitch != 0 {
		t.Errorf("head takes %d twips, %d over whole lines", y, y%linePitch)
	}
}

func TestNoHeadNoSpacing(t *testing.T) {
	if places := headSpacing(sample()[9:], nil); len(places) != 0 {
		t.Errorf("got %v", places)
	}
}
