package main

import (
	"fmt"

	"tongbao/report/ledger"
)

// readings tells how the ledger was understood.
func (c *console) readings(list []ledger.Reading) {
	paragraph(c.out, 2, "", "识别结果：")
	for _, r := range list {
		role := string(r.Role)
		if role == "" {
			role = "未使用"
		}
		paragraph(c.out, 4, "", sheetNamed(r.Sheet)+"："+role+rowsOf(r))
		for _, column := range r.Columns {
			paragraph(c.out, 6, "", fmt.Sprintf("%s列“%s” → %s", column.Column, column.Heading, columnMeaning(column)))
		}
		for _, note := range r.Notes {
			paragraph(c.out, 6, "", note)
		}
	}
}

// sheetNamed names a sheet; a text file is one without a name.
func sheetNamed(name string) string {
	if name == "" {
		return "文本文件"
	}
	return "工作表“" + name + "”"
}

// rowsOf says where a table has its heading and its content.
func rowsOf(r ledger.Reading) string {
	if r.HeadingRow == 0 {
		return ""
	}
	heading := fmt.Sprintf("，表头在第%d行，", r.HeadingRow)
	if r.HeadingTop > 0 {
		heading = fmt.Sprintf("，表头在第%d至%d行，", r.HeadingTop, r.HeadingRow)
	}
	if r.Unfilled || r.HeadingRow >= r.LastRow {
		return heading + "下面还没有内容"
	}
	return heading + fmt.Sprintf("内容在第%d至%d行", r.FirstRow, r.LastRow)
}

func columnMeaning(c ledger.ColumnReading) string {
	if c.Field == "" {
		return "未使用"
	}
	return fmt.Sprintf("%s（把握%.0f%%）", c.Field, 100*c.Sure)
}
