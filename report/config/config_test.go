package config

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"

	"tongbao/report/internal/yamlshape"
	"tongbao/templates"
)

// A desk is a machine with nothing configured but what a test writes.
type desk struct {
	t      *testing.T
	user   string // folder of the user's file
	ledger string // path of the ledger
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"XDG_CONFIG_HOME", "AppData", "HOME"} {
		t.Setenv(name, dir)
	}
	config, err := os.UserConfigDir()
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{t, filepath.Join(config, "tongbao"), filepath.Join(dir, "单 位", "台账.xlsx")}
	for _, folder := range []string{d.user, filepath.Dir(d.ledger)} {
		if err := os.MkdirAll(folder, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return d
}

func (d *desk) write(path, content string) string {
	d.t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		d.t.Fatal(err)
	}
	return path
}

func (d *desk) forUser(content string) { d.write(filepath.Join(d.user, FileName), content) }

func (d *desk) besideLedger(content string) string {
	return d.write(filepath.Join(filepath.Dir(d.ledger), FileName), content)
}

func (d *desk) load(flags ...string) Config {
	d.t.Helper()
	set := pflag.NewFlagSet("", pflag.ContinueOnError)
	set.String("template", "default", "")
	set.StringSlice("formats", nil, "")
	set.StringArray("previous", nil, "")
	set.Bool("seal-space", false, "")
	set.Bool("json", false, "") // no key of the configuration
	if err := set.Parse(flags); err != nil {
		d.t.Fatal(err)
	}
	c, err := Load(Sources{Ledger: d.ledger, Flags: set})
	if err != nil {
		d.t.Fatal(err)
	}
	return c
}

func TestDefaultsAreTheDefaultFile(t *testing.T) {
	var want Config
	if err := yaml.Unmarshal(templates.Config, &want); err != nil {
		t.Fatal(err)
	}
	got := newDesk(t).load()
	got.Files, got.Beside = nil, Beside{}
	got.Words, want.Words = Words{}, Words{} // none and empty are the same here
	got.Review, want.Review = Review{}, Review{}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// The default file explains every key, and a key that it lacks could not be set
// by a flag.
func TestDefaultFileHasEveryKey(t *testing.T) {
	var file map[string]any
	if err := yaml.Unmarshal(templates.Config, &file); err != nil {
		t.Fatal(err)
	}
	for _, field := range reflect.VisibleFields(reflect.TypeFor[Config]()) {
		if _, ok := file[yamlshape.KeyOf(field)]; !ok && yamlshape.KeyOf(field) != "" {
			t.Errorf("the default file has no %s", yamlshape.KeyOf(field))
		}
	}
}

func TestEachLayerIsOverTheOneBefore(t *testing.T) {
	d := newDesk(t)
	steps := []struct {
		name  string
		add   func()
		flags []string
		want  string
	}{
		{"default", func() {}, nil, "default"},
		{"user's file", func() { d.forUser("template: 甲\nseal-space: true") }, nil, "甲"},
		{"file beside the ledger", func() { d.besideLedger("template: 乙") }, nil, "乙"},
		{"environment", func() { t.Setenv("TONGBAO_TEMPLATE", "丙") }, nil, "丙"},
		{"flag", func() {}, []string{"--template", "丁", "--json"}, "丁"},
	}
	for i, step := range steps {
		step.add()
		c := d.load(step.flags...)
		if c.Template != step.want {
			t.Errorf("%s: template %q, want %q", step.name, c.Template, step.want)
		}
		if c.SealSpace != (i > 0) {
			t.Errorf("%s: seal-space %t, which only the user's file sets", step.name, c.SealSpace)
		}
	}
	if c := d.load("--seal-space=false"); c.SealSpace {
		t.Error("a flag can't switch off what a file switches on")
	}
}

func TestNamedFileTakesThePlaceOfTheOthers(t *testing.T) {
	d := newDesk(t)
	d.forUser("strict: true")
	d.besideLedger("template: 乙")
	file := d.write(filepath.Join(d.user, "office.yaml"), "seal-space: yes")
	c, err := Load(Sources{File: file, Ledger: d.ledger})
	if err != nil {
		t.Fatal(err)
	}
	if c.Strict || c.Template != "default" || !c.SealSpace {
		t.Errorf("%+v", c)
	}
	if diff := cmp.Diff([]string{file}, c.Files); diff != "" {
		t.Error(diff)
	}
}

// Headings and words add up over the files, in the letters that were written.
func TestWordsAddUp(t *testing.T) {
	d := newDesk(t)
	d.forUser("mapping: {A类问题: 具体问题, 做法: 整改措施}\nstates: {已完成: [OK]}\ninfo: {成文日期: 2025-03-31, 联系电话: 0570}")
	d.besideLedger("mapping: {做法: 进展, 备考: }\ncolumns: {责任人: [经办]}")
	want := Words{
		Info:    map[string]string{"成文日期": "2025-03-31", "联系电话": "0570"},
		Mapping: map[string]string{"A类问题": "具体问题", "做法": "进展", "备考": ""},
		Columns: map[string][]string{"责任人": {"经办"}},
		States:  map[string][]string{"已完成": {"OK"}},
	}
	if diff := cmp.Diff(want, d.load().Words); diff != "" {
		t.Error(diff)
	}
}

func TestReviewIsLayeredToo(t *testing.T) {
	d := newDesk(t)
	d.forUser("review: {off: [half-width-mark], severity: {wrong-word: 提示}}")
	d.besideLedger("review:\n  severity:\n    doubled-mark: 错误\n")
	want := Review{
		Off:      []string{"half-width-mark"},
		Severity: map[string]string{"wrong-word": "提示", "doubled-mark": "错误"},
	}
	if diff := cmp.Diff(want, d.load().Review); diff != "" {
		t.Error(diff)
	}
}

// Files that say nothing, or nothing under a key, leave what is weaker.
func TestNothingWrittenChangesNothing(t *testing.T) {
	d := newDesk(t)
	d.forUser("template: 甲")
	for _, content := range []string{"", "# 空\n", "---\n", "\ufefftemplate:\n", "template: # 没有写\ninfo:\nreview:\n"} {
		d.besideLedger(content)
		if c := d.load(); c.Template != "甲" {
			t.Errorf("%q: template %q", content, c.Template)
		}
	}
}

func TestFormatsAsPeopleWriteThem(t *testing.T) {
	d := newDesk(t)
	want := []string{DOCX, PDF}
	for _, written := range []string{"docx,pdf", "docx，pdf", "DOCX、PDF", "docx, pdf"} {
		if diff := cmp.Diff(want, d.load("--formats", written).Formats); diff != "" {
			t.Errorf("%s: %s", written, diff)
		}
	}
	d.besideLedger("formats: [Docx, pdf]")
	if diff := cmp.Diff(want, d.load().Formats); diff != "" {
		t.Error(diff)
	}
	t.Setenv("TONGBAO_FORMATS", "xlsx")
	if diff := cmp.Diff([]string{XLSX}, d.load().Formats); diff != "" {
		t.Error(diff)
	}
}

// Paths in a file are from its folder, wherever the program was started.
func TestPathsAreFromTheFile(t *testing.T) {
	d := newDesk(t)
	dir := filepath.Dir(d.ledger)
	own := d.write(filepath.Join(dir, "我单位.yaml"), "")
	d.besideLedger("out: 输出\nprevious: 往期/上期.xlsx\ntemplate: 我单位.yaml\nfonts: embedded")
	c := d.load()
	want := []string{filepath.Join(dir, "输出"), filepath.Join(dir, "往期/上期.xlsx"), own, "embedded"}
	if diff := cmp.Diff(want, []string{c.Out, c.Previous[0], c.Template, c.Fonts}); diff != "" {
		t.Error(diff)
	}
	d.besideLedger("out: '" + dir + "'")
	if c := d.load(); c.Out != dir {
		t.Errorf("out %q, want %q as it was written", c.Out, dir)
	}
}

// What is shown as the configuration is one that means the same.
func TestYAMLReadsBack(t *testing.T) {
	d := newDesk(t)
	d.besideLedger("out: 输出\nstrict: true\nformats: [pdf]\nmapping: {A类: 具体问题}\ninfo: {成文日期: 2025-03-31}\nreview: {off: [wrong-word]}")
	want := d.load()
	data, err := want.YAML()
	if err != nil {
		t.Fatal(err)
	}
	file := d.write(filepath.Join(d.user, "shown.yaml"), string(data))
	got, err := Load(Sources{File: file, Ledger: d.ledger})
	if err != nil {
		t.Fatalf("%v in\n%s", err, data)
	}
	got.Files, want.Files = nil, nil
	got.Beside, want.Beside = Beside{}, Beside{}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// Earlier ledgers are one or several, in a file and as flags.
func TestEarlierLedgers(t *testing.T) {
	d := newDesk(t)
	dir := filepath.Dir(d.ledger)
	in := func(names ...string) []string {
		for i, name := range names {
			names[i] = filepath.Join(dir, name)
		}
		return names
	}
	for written, want := range map[string][]string{
		"previous: 上期,修订.xlsx":               in("上期,修订.xlsx"),
		"previous: [三月.xlsx, \"四,五月.xlsx\"]": in("三月.xlsx", "四,五月.xlsx"),
		"previous:\n- 2024\n- 往期/四月.xlsx":    in("2024", "往期/四月.xlsx"),
		"previous: \"\"":                     {},
		"previous: []":                       {},
		"previous:":                          {},
	} {
		d.besideLedger(written)
		if diff := cmp.Diff(want, d.load().Previous, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s: %s", written, diff)
		}
	}
	d.besideLedger("previous: 三月.xlsx")
	if diff := cmp.Diff([]string{"四,月.xlsx", "五月.xlsx"}, d.load("--previous", "四,月.xlsx", "--previous", "五月.xlsx").Previous); diff != "" {
		t.Errorf("flags: %s", diff)
	}
	for n, refused := range map[int]bool{maxPrevious: false, maxPrevious + 1: true} {
		d.besideLedger("previous: [" + strings.Repeat("甲.xlsx, ", n) + "]")
		if _, err := Load(Sources{Ledger: d.ledger}); (err != nil) != refused {
			t.Errorf("%d earlier ledgers: %v", n, err)
		}
	}
	d.besideLedger("previous: [甲.xlsx, ../乙.xlsx]")
	if _, err := Load(Sources{Ledger: d.ledger}); err == nil || !strings.Contains(err.Error(), "“../乙.xlsx”不在台账所在的文件夹里") {
		t.Errorf("a list that leaves the folder: %v", err)
	}
}
