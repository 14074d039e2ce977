package pdf

import (
	"bytes"
	"fmt"
	"math"

	"tongbao/report/gongwen"
	"tongbao/report/internal/draft"
	"tongbao/report/pdf/object"
)

const watermark = "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC"

// IsDraft reports whether a file is a draft as Write wrote it.
func IsDraft(data []byte) bool {
	return object.Intact(data) && bytes.Contains(data, []byte(keywordsTag(draft.Mark)))
}

// markDraft draws the mark of a draft across all pages, under what is on them, if they
// are of one. It is one stream for each sheet, which its pages begin with.
func markDraft(file *object.File, isDraft bool) error {
	if !isDraft {
		return nil
	}
	marks := map[gongwen.Sheet]object.Ref{}
	for i := range file.Objects {
		if page := &file.Objects[i].Dict; page.Is("Type", "/Page") {
			sheet := gongwen.Upright
			if _, own := page.Get("MediaBox"); own {
				sheet = gongwen.Across
			}
			if _, made := marks[sheet]; !made {
				marks[sheet] = file.AddStream(object.Dict{}, markOn(sheet))
			}
			page = &file.Objects[i].Dict // which AddStream has moved
			page.Set("Contents", fmt.Sprintf("[%v %v]", marks[sheet], page.Ref("Contents")))
		}
	}
	return nil
}

// markOn draws the mark in the middle of a sheet.
func markOn(sheet gongwen.Sheet) []byte {
	sin, cos := math.Sincos(draft.MarkSteepness)
	const scale = draft.MarkSize / 1000
	return fmt.Appendf(nil, "%s\nq %.2f g %.5f %.5f %.5f %.5f %.3f %.3f cm\n%sf Q\nEMC\n", watermark, draft.MarkGrey,
		scale*cos, scale*sin, -scale*sin, scale*cos, sheet.Width()/2, sheet.Height()/2, draft.Outlines)
}
