// Package remark says what a reader of the notice in Word should be told at its places:
// what was found in the cells that a text came from, and which cells these are.
package remark

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// A Remark stands at a part of a text of the notice's flow: the bytes [From, To) of a
// block's, or of the cell in a row and column of its table.
type Remark struct {
	Block, Row, Col int
	From, To        int
	Source          bool // it names the cells that the text came from; else it tells a finding
	Text            string
}

// Of returns the remarks on a flow, in the order of its texts: each finding once, where
// its cell is first shown, and for each paragraph of running text the cells that it came
// from. Headings and tables show their cell's text alone; one remark each would bury
// the others. A finding in a cell that the notice does not show stands where the first
// text of its row does; one whose row has none is left to the list of the workbook.
func Of(flow []notice.Block, found finding.List) []Remark {
	texts := textsOf(flow)
	told := byText(texts, found)
	var list []Remark
	for i, t := range texts {
		list = append(list, told[i]...)
		if source := t.cells(); source != "" && t.running {
			list = append(list, Remark{Block: t.block, To: len(t.text), Source: true, Text: "出处：" + source})
		}
	}
	return list
}

// A text is one of the flow's with the cells that its parts came from.
type text struct {
	block, row, col int
	text            string
	origins         []notice.Origin
	running         bool // a paragraph of the body
}

// runs reports whether a block is a paragraph of running text, which may follow a heading.
func runs(b notice.Block) bool {
	return b.Role == gongwen.Body || b.Role == gongwen.AnnexText || b.Spans[len(b.Spans)-1].Body
}

func textsOf(flow []notice.Block) []text {
	var list []text
	for i, b := range flow {
		if b.Table == nil && len(b.Origins) > 0 {
			list = append(list, text{block: i, text: b.Text(), origins: b.Origins, running: runs(b)})
		}
		for r, row := range b.Table {
			for c, cell := range row {
				if origins := b.CellOrigins(r, c); origins != nil {
					list = append(list, text{block: i, row: r, col: c, text: cell, origins: origins})
				}
			}
		}
	}
	return list
}

// cells names the cells of a text as a person looks them up: 整改台账 > E12、E13.
func (t text) cells() string {
	var b strings.Builder
	sheet, seen := "", map[finding.Ref]bool{}
	for _, o := range t.origins {
		if seen[o.At] || o.At.Cell() == "" {
			continue
		}
		seen[o.At] = true
		switch {
		case b.Len() == 0:
			b.WriteString(named(o.At))
		case o.At.Sheet() == sheet:
			b.WriteString("、" + o.At.Cell())
		default:
			b.WriteString("；" + named(o.At))
		}
		sheet = o.At.Sheet()
	}
	return b.String()
}

// named is a cell with its sheet.
func named(at finding.Ref) string {
	at = at.InFile("")
	return at.String()
}
