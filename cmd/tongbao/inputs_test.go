package main

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

// makeInput makes a bad input: make KIND FILE.
func makeInput(ts *testscript.TestScript, _ bool, args []string) {
	content, ok := inputs[args[0]]
	if !ok {
		ts.Fatalf("no such input: %s", args[0])
	}
	data, err := content()
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), data, 0o644))
}

// inputs are the files that a program must not trip over.
var inputs = map[string]func() ([]byte, error){
	"text":      func() ([]byte, error) { return []byte("这不是工作簿，只是一段文字"), nil },
	"empty":     func() ([]byte, error) { return nil, nil },
	"encrypted": encrypted,
	"bomb":      bomb,
	"half": func() ([]byte, error) {
		whole, err := workbook("整改台账", [][]any{{"具体问题", "整改措施及进展"}, {"学习不深入", "制定学习计划。"}})
		return whole[:len(whole)/2], err
	},
	"headings": func() ([]byte, error) {
		return workbook("整改台账", [][]any{
			{"短板X", "做法Y", "责任科室", "整改状态", "完成时限"},
			{"学习不深入", "制定学习计划。", "办公室", "Done", "2025年3月31日"},
		})
	},
	"table": func() ([]byte, error) {
		return []byte("具体问题,整改措施及进展\n学习不深入,制定学习计划。\n"), nil
	},
	"noledger": func() ([]byte, error) {
		return workbook("通讯录", [][]any{{"姓名", "电话"}, {"甲", "1"}})
	},
	"baddate": func() ([]byte, error) {
		return workbook("整改台账", [][]any{
			{"具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限", "完成日期"},
			{"学习不深入", "制定学习计划。", "办公室", "已完成", "2025年3月31日", "2025年2月30日"},
		})
	},
	"private": func() ([]byte, error) {
		return workbook("整改台账", [][]any{
			{"具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限"},
			{"服务不到位", "联系群众张某（手机13812345678）回访。", "办公室", "推进中", "2025年3月31日"},
		})
	},
}

func workbook(sheet string, rows [][]any) ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetSheetName("Sheet1", sheet); err != nil {
		return nil, err
	}
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			return nil, err
		}
		if err := f.SetSheetRow(sheet, cell, &row); err != nil {
			return nil, err
		}
	}
	buffer, err := f.WriteToBuffer()
	if err != nil {
		return nil, err
	}
	return buffer.Bytes(), nil
}

// encrypted is a workbook with a password, as Excel packs it.
func encrypted() ([]byte, error) {
	plain, err := workbook("整改台账", [][]any{{"具体问题"}})
	if err != nil {
		return nil, err
	}
	return excelize.Encrypt(plain, &excelize.Options{Password: "secret"})
}

// bomb is a small workbook with a sheet of three gigabytes.
func bomb() ([]byte, error) {
	plain, err := workbook("整改台账", [][]any{{"具体问题"}})
	if err != nil {
		return nil, err
	}
	in, err := zip.NewReader(bytes.NewReader(plain), int64(len(plain)))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, part := range in.File {
		if strings.HasSuffix(part.Name, "sheet1.xml") {
			err = blowUp(w, part.Name)
		} else {
			err = w.Copy(part)
		}
		if err != nil {
			return nil, err
		}
	}
	err = w.Close()
	return out.Bytes(), err
}

// blowUp adds a part of blanks: one packed megabyte, over and over.
func blowUp(w *zip.Writer, name string) error {
	var megabyte bytes.Buffer
	packer, err := flate.NewWriter(&megabyte, flate.BestCompression)
	if err != nil {
		return err
	}
	if _, err := packer.Write(bytes.Repeat([]byte(" "), 1<<20)); err != nil {
		return err
	}
	if err := packer.Flush(); err != nil {
		return err
	}
	const times = 3 << 10
	packed := bytes.Repeat(megabyte.Bytes(), times)
	part, err := w.CreateRaw(&zip.FileHeader{
		Name: name, Method: zip.Deflate, CompressedSize64: uint64(len(packed)), UncompressedSize64: times << 20,
	})
	if err != nil {
		return err
	}
	_, err = part.Write(packed)
	return err
}
