package layout_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

// Wherever the text ends, a page with the signature has text, and a short 附件说明 is whole.
func TestEnclosuresAreNotPartedForTheSignature(t *testing.T) {
	for lines := 1; lines <= 30; lines++ {
		n := &notice.Notice{
			Title:      notice.Paragraph{Text: "关于巡察整改进展情况的通报"},
			Closing:    []notice.Paragraph{{Text: "欢迎监督。"}},
			Enclosures: []notice.Paragraph{{Text: "整改清单"}, {Text: "制度目录"}},
			Signature:  notice.Signature{Body: "云岭市水务局", Date: "2025年6月10日"},
			Remark:     "此件公开发布",
		}
		for range lines {
			n.Opening = append(n.Opening, notice.Paragraph{Text: "按期整改到位。"})
		}
		doc := laidOut(t, n)
		signed := rolesOn(doc, len(doc.Pages)-1)
		if slices.Contains(signed, gongwen.Signature) != slices.Contains(signed, gongwen.Date) || !slices.Contains(signed, gongwen.Body) {
			t.Errorf("%d lines: the last page has %v", lines, signed)
		}
		if listed := slices.Contains(rolesOn(doc, 0), gongwen.AttachmentNote); len(doc.Pages) > 1 && listed {
			t.Errorf("%d lines: the list is on page 1, the signature on page 2", lines)
		}
	}
}

// rolesOn are the roles of a page's lines.
func rolesOn(doc *layout.Document, page int) []gongwen.Role {
	var roles []gongwen.Role
	for _, line := range doc.Pages[page].Lines {
		roles = append(roles, doc.Elements[line.Element].Role)
	}
	return roles
}

// The further lines of an attachment's name begin under its first character, also where
// marks of the first line are closed up.
func TestNamesOfAttachmentsWrapUnderTheirFirstCharacter(t *testing.T) {
	for _, lead := range []string{"", "关于", "《", "“", "（试行）"} {
		n := &notice.Notice{Signature: notice.Signature{Body: "云岭市水务局"}}
		for range 2 {
			n.Enclosures = append(n.Enclosures, notice.Paragraph{Text: lead + strings.Repeat("泵站巡查、“两整治一改革”专项行动，任务清单》", 3)})
		}
		doc := laidOut(t, n)
		starts := map[int]float64{}
		for _, line := range doc.Pages[0].Lines {
			element := doc.Elements[line.Element]
			if element.Role != gongwen.AttachmentNote {
				continue
			}
			if line.From == 0 {
				name := strings.IndexByte(element.Text, '.') + 1
				starts[line.Element] = placeOf(line, len([]rune(element.Text[:name])))
			} else if x := placeOf(line, 0); math.Abs(x-starts[line.Element]) > 1 {
				t.Errorf("%q: a line begins at %.1f, the name at %.1f", lead, x, starts[line.Element])
			}
		}
	}
}

// placeOf is where the n-th character of a line begins.
func placeOf(line layout.Line, n int) float64 {
	for _, run := range line.Runs {
		if n < len(run.Positions) {
			return run.Positions[n]
		}
		n -= len(run.Positions)
	}
	return math.NaN()
}
