package fit

import (
	"testing"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

func paragraph(text string) []notice.Block {
	return []notice.Block{{Role: gongwen.Body, Spans: []notice.Span{{Text: text}}}}
}

func set(t *testing.T, flow []notice.Block) *layout.Document {
	t.Helper()
	return layout.Set(&notice.Notice{}, flow, fonts.Embedded())
}

const (
	plain = "坚持把整改落实作为重要政治任务和当前的重要工作来抓切实把思想行动统一到问题的整改落实上来并且逐项明确责任领导和责任科室以及完成时限"
	mixed = "一是出动1860人次，清理垃圾2.46万吨，拆除违建73处；二是修订《河湖巡查管理办法》等5项制度，（含“四不两直”检查），明确频次、交办、运用；三是约谈3人。"
	dated = "巡察组于2024年3月1日至5月9日开展巡察，2024年6月7日反馈意见，2024年6月8日至9月30日集中整改，2024年11月5日报告。"
)

// Every line fits in both programs and its next character does not.
func TestLinesBreakInBothPrograms(t *testing.T) {
	for _, text := range []string{plain, mixed, plain + mixed + plain} {
		doc := set(t, paragraph(text))
		block := Lines(doc).Block(0)
		for i, line := range block.Lines {
			end := len(text)
			if i+1 < len(block.Lines) {
				end = block.Lines[i+1].From
			}
			width, next := wordWidth(text[line.From:end], line), firstRune(text[end:])
			room := textWidth - line.Left
			if width > room-int(office.loss) {
				t.Errorf("line %d is %d wide, there is room for %d", i, width, room)
			}
			if !block.Auto && next != 0 && width+advance(next)+line.Spacing <= room {
				t.Errorf("line %d: %q fits too", i, next)
			}
		}
	}
}

const textWidth = 8845

func advance(r rune) int {
	face, _ := fonts.Embedded().For(gongwen.FangSong, r)
	return Twips(face.Advance(r) * gongwen.BodySize)
}

func firstRune(text string) rune {
	for _, r := range text {
		return r
	}
	return 0
}

func wordWidth(text string, line Line) int {
	width := 0
	for _, r := range text {
		width += advance(r) + line.Spacing
	}
	return width
}

func TestPlainLinesKeepTheStylesSpacing(t *testing.T) {
	for i, line := range Lines(set(t, paragraph(plain))).Block(0).Lines {
		if line.Spacing != StyleSpacing(gongwen.BodySize) {
			t.Errorf("line %d has a spacing of %d", i, line.Spacing)
		}
	}
}

func TestManyNumbersNeedAutomaticSpacing(t *testing.T) {
	if !Lines(set(t, paragraph(dated))).Block(0).Auto {
		t.Error("automatic spacing is off")
	}
	if Lines(set(t, paragraph(plain))).Block(0).Auto {
		t.Error("automatic spacing is on without any number")
	}
}

func TestMeasureCountsGapsAndEnds(t *testing.T) {
	face, _ := fonts.Embedded().For(gongwen.FangSong, '年')
	for text, want := range map[string]struct{ gaps, ends int }{
		"年年年":       {0, 1},
		"于2024年":    {2, 3},
		"（2024）":    {0, 3},
		"第3，4号":     {2, 5},
		"1“2”3":     {0, 1},
		"12.5万（约）元": {1, 2},
		"于𬭎":        {0, 0},
	} {
		m := measure(placed{Line: layout.Line{Runs: []layout.Run{{Face: face, Size: 16, Text: text}}}})
		if m.gaps != want.gaps || m.ends != want.ends {
			t.Errorf("%s: %d gaps, %d ends, want %v", text, m.gaps, m.ends, want)
		}
	}
}

func TestWhatRunsOverPages(t *testing.T) {
	long := ""
	for range 20 {
		long += plain
	}
	doc := set(t, paragraph(long))
	if split, lacking := Lines(doc).Block(0).Split(); !split || lacking != 0 {
		t.Errorf("a paragraph over a full page: %t, %d lines lacking", split, lacking)
	}
	if split, _ := Lines(set(t, paragraph(plain))).Block(0).Split(); split {
		t.Error("a paragraph of three lines runs over a page")
	}
	table := [][]string{{"序号", "任务"}, {"1", "补全记录"}}
	f := Lines(set(t, []notice.Block{{Role: gongwen.AnnexText, Table: table}}))
	if f.Block(0).Table.Split(1) || len(f.Block(0).Table.Cell(1, 1).Lines) != 1 {
		t.Errorf("got %+v", f.Block(0).Table)
	}
}

// LibreOffice takes at most a sixth of the size from a character; what needs
// more is set narrower.
func TestCrowdedLineIsNarrowed(t *testing.T) {
	doc := set(t, paragraph(plain))
	lines := []placed{{Line: doc.Pages[0].Lines[0]}, {Line: doc.Pages[0].Lines[1]}}
	b := paragraphBox(layout.Element{Role: gongwen.Body})
	if percent, _ := scale(lines, 0, b, false); percent != 100 {
		t.Errorf("a line with room is at %d %%", percent)
	}
	b.right -= 85
	percent, s := scale(lines, 0, b, false)
	if percent >= 100 || s.most < -tightest*gongwen.BodySize*20 {
		t.Errorf("a line without room is at %d %%, spacing at most %.1f", percent, s.most)
	}
}
