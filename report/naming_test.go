package report

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestStems(t *testing.T) {
	long := strings.Repeat("局", 90)
	for _, c := range []struct {
		name          string
		paths, groups []string
		want          []string
	}{
		{"different names", []string{"甲局/甲.xlsx", "乙局/乙.xlsx"}, []string{"", ""}, []string{"甲", "乙"}},
		{"one name", []string{"甲局/台账.xlsx", "乙局/台账.xlsx", "丙.xlsx"}, []string{"", "", ""}, []string{"甲局-台账", "乙局-台账", "丙"}},
		{"one name but for the case", []string{"a/T.xlsx", "b/t.xls"}, []string{"", ""}, []string{"a-T", "b-t"}},
		{"one folder", []string{"甲局/台账.xlsx", "甲局/台账.xls"}, []string{"", ""}, []string{"台账", "台账"}},
		{"other groups", []string{"甲局/台账.xlsx", "乙局/台账.xlsx"}, []string{"甲局", "乙局"}, []string{"台账", "台账"}},
		{"the root", []string{"/台账.xlsx", "乙局/台账.xlsx"}, []string{"", ""}, []string{"台账", "乙局-台账"}},
		{"a hidden folder", []string{".甲局/台账.xlsx", "~$乙局/台账.xlsx"}, []string{"", ""}, []string{"甲局-台账", "乙局-台账"}},
		{"a long name", []string{long + "/台账.xlsx", "乙局/台账.xlsx"}, []string{"", ""}, []string{long[:3*longestFolder] + "-台账", "乙局-台账"}},
	} {
		if got := Stems(c.paths, c.groups); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// A stem is one file's name, whatever the folder is called.
func FuzzStems(f *testing.F) {
	f.Add("甲局", "..")
	f.Add("a:b", `c\d`)
	f.Fuzz(func(t *testing.T, one, other string) {
		paths := []string{filepath.Join(one, "台账.xlsx"), filepath.Join(other, "台账.xlsx")}
		for _, stem := range Stems(paths, []string{"", ""}) {
			if filepath.Base(stem) != stem || !filepath.IsLocal(stem) || !strings.HasSuffix(stem, "台账") {
				t.Errorf("%q", stem)
			}
		}
	})
}

func TestPublicStem(t *testing.T) {
	for stem, want := range map[string]string{"某局整改台账": "某局整改台账", "张三13700001111": "张三137＊＊＊＊1111", "举报人王小虎台账": "举报人王＊＊台账"} {
		if got := PublicStem(stem); got != want {
			t.Errorf("%s: %s, want %s", stem, got, want)
		}
	}
}
