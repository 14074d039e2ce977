package remark

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/finding"
)

// byText puts each finding at a text, by the text's index; those of one text by place.
func byText(texts []text, found finding.List) map[int][]Remark {
	cells, rows := places(texts)
	told := map[int][]Remark{}
	for _, f := range found {
		if f.At.Cell() == "" {
			continue
		}
		if i, at, ok := placeOf(texts, cells[f.At], f); ok {
			told[i] = append(told[i], tell(texts[i], at, f))
		} else if shown := rows[f.At.At(int(f.At.Row), 0)]; len(shown) > 0 {
			p := shown[0]
			told[p.text] = append(told[p.text], tell(texts[p.text], p.span, f))
		}
	}
	for _, list := range told {
		slices.SortStableFunc(list, func(a, b Remark) int { return a.From - b.From })
	}
	return told
}

// A place is a part of one of the texts.
type place struct {
	text int
	span span
}

type span struct{ from, to int }

// places are those that show a cell, and those that show one of a row, in order.
func places(texts []text) (cells, rows map[finding.Ref][]place) {
	cells, rows = map[finding.Ref][]place{}, map[finding.Ref][]place{}
	for i, t := range texts {
		for _, o := range t.origins {
			p := place{i, span{o.From, o.To}}
			cells[o.At] = append(cells[o.At], p)
			if row := o.At.At(int(o.At.Row), 0); t.running {
				rows[row] = append(rows[row], p)
			}
		}
	}
	return cells, rows
}

// placeOf returns the first place that shows the words that a finding means; where none
// does, as a template may have changed them, the first that shows its cell.
func placeOf(texts []text, shown []place, f finding.Finding) (i int, at span, ok bool) {
	if len(shown) == 0 {
		return 0, span{}, false
	}
	for _, p := range shown {
		if at, ok := within(texts[p.text].text[p.span.from:p.span.to], f.Excerpt); ok {
			return p.text, span{p.span.from + at.from, p.span.from + at.to}, true
		}
	}
	return shown[0].text, shown[0].span, true
}

// lead is how many bytes before its words tell a place among several.
const lead = 30

// within returns where a part of a text has the words of an excerpt: behind what stands
// before them there, if it has that too.
func within(part string, e finding.Excerpt) (at span, ok bool) {
	if e.From < 0 || e.From >= e.To || e.To > len(e.Text) {
		return span{}, false
	}
	for _, from := range []int{max(0, e.From-lead), e.From} {
		for from < e.From && !utf8.RuneStart(e.Text[from]) {
			from++
		}
		if i := strings.Index(part, e.Text[from:e.To]); i >= 0 {
			return span{i + e.From - from, i + e.To - from}, true
		}
	}
	return span{}, false
}

func tell(t text, at span, f finding.Finding) Remark {
	words := f.Severity.String() + "：" + f.Summary + f.Advice + "（" + named(f.At) + "）"
	return Remark{Block: t.block, Row: t.row, Col: t.col, From: at.from, To: at.to, Text: words}
}
