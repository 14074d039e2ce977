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
// are of one. It is one stream, which all pages begin with.
func markDraft(file *object.File, isDraft bool) error {
	if !isDraft {
		return nil
	}
	sin, cos := math.Sincos(draft.MarkSteepness)
	const scale = draft.MarkSize / 1000
	mark := file.AddStream(object.Dict{}, fmt.Appendf(nil, "%s\nq %.2f g %.5f %.5f %.5f %.5f %.3f %.3f cm\n%sf Q\nEMC\n", watermark, draft.MarkGrey,
		scale*cos, scale*sin, -scale*sin, scale*cos, gongwen.PageWidth/2, gongwen.PageHeight/2, draft.Outlines))
	for i := range file.Objects {
		if page := &file.Objects[i].Dict; page.Is("Type", "/Page") {
			page.Set("Contents", fmt.Sprintf("[%v %v]", mark, page.Ref("Contents")))
		}
	}
	return nil
}
