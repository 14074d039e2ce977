package xls

import (
	"bytes"
	"slices"
	"testing"

	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

// Each bound lets in what lies at it, and refuses what lies one past it.
func TestBounds(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(past int) []byte // 0: at the bound, 1: one past it
		rule string
		at   string
	}{
		{"column of a cell", func(past int) []byte { return one(nil, label(65535, maxColumns-1+past, "甲")) }, "damaged-file", "整改台账"},
		{"column of an empty cell", func(past int) []byte { return one(nil, label(0, maxColumns-1+past, "")) }, "damaged-file", "整改台账"},
		{"columns of several numbers", func(past int) []byte { return one(nil, mulRk(maxColumns-2, 2+past)) }, "damaged-file", "整改台账"},
		{"right of a merged block", func(past int) []byte { return one(nil, merges([4]int{0, 65535, 0, maxColumns - 1 + past})) }, "damaged-file", "整改台账"},
		{"sheets", func(past int) []byte { return workbook(nil, make([]listed, grid.MaxSheets+past)...) }, "too-large", ""},
		{"continued records", func(past int) []byte { return one(slices.Concat(rec(0x00EB), continued(maxContinued+past))) }, "too-large", ""},
		{"shared texts", func(past int) []byte { return one(emptyTexts(grid.MaxCells + past)) }, "too-large", ""},
		{"merged blocks", func(past int) []byte { return one(nil, manyMerges(grid.MaxMerges+past)...) }, "too-large", ""},
		{"error values", func(past int) []byte { return one(nil, values(grid.MaxFaults+past, 0x2A, 1)) }, "too-large", ""},
		{"cells", func(past int) []byte { return one(nil, values(grid.MaxCells+past, 1, 0)) }, "too-large", ""},
	} {
		if _, err := readStream(c.make(0)); err != nil {
			t.Errorf("%s, at the bound: %v", c.name, explain(err))
		}
		if f := refused(t, c.name, c.make(1)); f.ID() != c.rule || f.At.String() != c.at {
			t.Errorf("%s, past the bound: %s at %q", c.name, f.ID(), f.At)
		}
	}
}

func TestLastCellIsRead(t *testing.T) {
	stream := one(nil, label(65535, maxColumns-1, "甲"), merges([4]int{65534, 65535, 0, maxColumns - 1}))
	if got := gridtest.Show(read(t, stream).Sheets[0]); got != "IV65536=甲 [A65535:IV65536]" {
		t.Error(got)
	}
	f := refused(t, "far cell", one(nil, label(0, 65535, "甲")))
	if want := "整改台账：文件已损坏，有单元格落在工作表的最后一列之外。请用 Excel 或 WPS 打开原文件，另存为新的 .xlsx 文件后再试；打不开的，请找回备份。"; f.Error() != want {
		t.Errorf("%s, want %s", f.Error(), want)
	}
}

// mulRk is a record of that many numbers from a column on.
func mulRk(first, count int) []byte {
	data := append(u16(0), u16(first)...)
	for range count {
		data = append(data, 0, 0, 2, 0, 0, 0)
	}
	return rec(recMulRk, data, u16(first+count-1))
}

func continued(count int) []byte { return bytes.Repeat(more([]byte{0}), count) }

// emptyTexts is a table of that many shared texts, of three bytes each.
func emptyTexts(count int) []byte {
	const most = 2000 // of one record
	table := [][]byte{rec(recSST, u32(count), u32(count))}
	for left := count; left > 0; left -= most {
		table = append(table, more(make([]byte, 3*min(left, most))))
	}
	return slices.Concat(table...)
}

func manyMerges(count int) (records [][]byte) {
	const most = 1000
	for left := count; left > 0; left -= most {
		records = append(records, merges(make([][4]int, min(left, most))...))
	}
	return records
}

// values are that many records of one cell, each with a truth or an error value.
func values(count int, value, failure byte) []byte {
	return bytes.Repeat(rec(recBoolErr, at(0, 0, 0), []byte{value, failure}), count)
}
