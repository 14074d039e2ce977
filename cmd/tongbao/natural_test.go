package main

import (
	"path/filepath"
	"slices"
	"testing"
)

func TestNaturalOrder(t *testing.T) {
	want := []string{"2.xlsx", "台账.xlsx", "台账02.xlsx", "台账2.xlsx", "台账2-1.xlsx", "台账10.xlsx", "夹2/台账.xlsx", "夹10/台账.xlsx"}
	slices.SortFunc(want, natural) // as the bytes of the other characters fall
	at := func(name string) int { return slices.Index(want, name) }
	for _, pair := range [][2]string{
		{"2.xlsx", "台账.xlsx"}, {"台账02.xlsx", "台账10.xlsx"}, {"台账2-1.xlsx", "台账10.xlsx"}, {"夹2/台账.xlsx", "夹10/台账.xlsx"},
	} {
		if at(pair[0]) > at(pair[1]) {
			t.Errorf("%s comes after %s", pair[0], pair[1])
		}
	}
	for i, a := range want {
		for j, b := range want {
			if got := natural(filepath.FromSlash(a), filepath.FromSlash(b)); (got < 0) != (i < j) || (got == 0) != (i == j) {
				t.Errorf("%s and %s: %d", a, b, got)
			}
		}
	}
}
