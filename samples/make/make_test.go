package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
)

func TestSamplesAreWhatTheTextsMake(t *testing.T) {
	for _, s := range samples {
		t.Run(s.name, func(t *testing.T) {
			got, err := build(s.name, s.shape)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(filepath.Join("..", fileName(s.name)))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Error("the workbook is not what its text makes; run: go run ./samples/make")
			}
		})
	}
}

func TestFaultsOfATextAreTold(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"line before the first sheet", "标题：甲", "before the first sheet"},
		{"unknown fact", "@ 通报信息\n爱好：钓鱼", "爱好"},
		{"unknown line", "@ 整改台账\n没有标记的一行", "no line of a ledger"},
		{"two measures in a row", "@ 整改台账\n列：责任领导\n- 甲。\n- 乙。\n> 丙", "2 measures"},
		{"unknown column", "@ 整改台账\n列：星座\n- 甲。\n> 丙", "星座"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s, err := read(c.text)
			if err == nil {
				_, err = ownShape(s)
			}
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one with %q", err, c.want)
			}
		})
	}
}

func TestDittoRepeatsTheEntryBefore(t *testing.T) {
	s, err := read("@ 整改台账\n列：责任领导 | 责任科室\n具体问题：一\n- 甲。\n> 丙 | 办公室\n- 乙。\n> 〃 | 人事科")
	if err != nil {
		t.Fatal(err)
	}
	list, err := s.sheet(ledgerSheet).entries()
	if err != nil || len(list) != 2 {
		t.Fatal(list, err)
	}
	if v := list[1].values; v["责任领导"] != "丙" || v["责任科室"] != "人事科" || v["具体问题"] != "一" {
		t.Errorf("second entry has %v", v)
	}
}

func TestFoldersAreWhatIsMade(t *testing.T) {
	for folder, make := range map[string]func() (map[string][]byte, error){officeFolder: offices, writingFolder: writings} {
		made, err := make()
		if err != nil {
			t.Fatal(err)
		}
		for name, got := range made {
			want, err := os.ReadFile(filepath.Join("..", folder, name))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s is not what is made; run: go run ./samples/make", name)
			}
		}
	}
}

// The files in the old format have the content of the workbooks from which a
// spreadsheet saved them.
func TestOldFormatHasTheSameContent(t *testing.T) {
	made, err := forerunners()
	if err != nil {
		t.Fatal(err)
	}
	if len(made) != 3 {
		t.Errorf("%d files, want 3", len(made))
	}
	for name, workbook := range made {
		want, _, err := reading.Read(name, workbook, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		got, _ := ledgertest.Read(t, filepath.Join("..", officeFolder, name), reading.Options{})
		if diff := cmp.Diff(want, got, cmpopts.EquateComparable(day.Day{}, finding.Ref{})); diff != "" {
			t.Errorf("%s is not what is made; run: samples/make/xls.sh (-made +file)\n%s", name, diff)
		}
	}
}

func TestFaultsOfAPictureAreTold(t *testing.T) {
	for _, text := range []string{"@ 表\n宽 十", "@ 表\n没有标记的一行"} {
		s, err := read(text)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := pictures(s); err == nil {
			t.Errorf("%q is taken", text)
		}
	}
}
