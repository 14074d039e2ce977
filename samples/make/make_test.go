package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
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
