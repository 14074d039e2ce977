// Package config gathers what an office has decided: tongbao.yaml beside the
// ledger and in the user's folder, the environment, and the flags.
package config

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"
	"github.com/spf13/viper"
	"go.yaml.in/yaml/v3"

	"tongbao/templates"
)

// FileName is the name of a configuration file beside a ledger and in the
// user's folder.
const FileName = "tongbao.yaml"

// A Config is the effective configuration for one ledger. Its keys in YAML are
// those of the flags.
type Config struct {
	Out          string   `yaml:"out" mapstructure:"out"`
	Formats      []string `yaml:"formats,flow" mapstructure:"formats"`
	Template     string   `yaml:"template" mapstructure:"template"`
	Fonts        string   `yaml:"fonts" mapstructure:"fonts"`
	Strict       bool     `yaml:"strict" mapstructure:"strict"`
	Public       bool     `yaml:"public" mapstructure:"public"`
	Annotate     bool     `yaml:"annotate" mapstructure:"annotate"`
	AttachLedger bool     `yaml:"attach-ledger" mapstructure:"attach-ledger"`
	PDFArchive   string   `yaml:"pdf-archive" mapstructure:"pdf-archive"`
	Comments     bool     `yaml:"comments" mapstructure:"comments"`
	EmbedFonts   bool     `yaml:"embed-fonts" mapstructure:"embed-fonts"`
	OFDArchive   bool     `yaml:"ofd-archive" mapstructure:"ofd-archive"`
	SealSpace    bool     `yaml:"seal-space" mapstructure:"seal-space"`
	BoldHeadings bool     `yaml:"bold-headings" mapstructure:"bold-headings"`
	SkipHidden   bool     `yaml:"skip-hidden" mapstructure:"skip-hidden"`
	Progress     string   `yaml:"progress" mapstructure:"progress"`
	FirstOffice  bool     `yaml:"first-office" mapstructure:"first-office"`
	Previous     []string `yaml:"previous,flow" mapstructure:"previous"`
	Papers       []string `yaml:"papers,flow" mapstructure:"papers"`
	RemindDays   int      `yaml:"remind-days" mapstructure:"remind-days"`
	Collective   bool     `yaml:"collective" mapstructure:"collective"`

	CollectiveTemplate string            `yaml:"collective-template" mapstructure:"collective-template"`
	CollectiveInfo     map[string]string `yaml:"collective-info" mapstructure:"collective-info"`

	Words  `yaml:",inline" mapstructure:"-"`
	Review Review `yaml:"review,omitempty" mapstructure:"review"`

	// Files are the configuration files that were read, the weakest first.
	Files []string `yaml:"-" mapstructure:"-"`
	// WordList is the user's list of words, empty where there is none, and OwnWords what
	// stands in it.
	WordList string   `yaml:"-" mapstructure:"-"`
	OwnWords []string `yaml:"-" mapstructure:"-"`
	// Beside is the one of them that lies beside the ledger.
	Beside Beside `yaml:"-" mapstructure:"-"`
	// AtDesk says that a person has said something of the ledger at the desk.
	AtDesk bool `yaml:"-" mapstructure:"-"`
}

// Words are what an office calls things. Their keys are texts of ledgers, which
// viper would put into small letters: the files' are added up without it.
type Words struct {
	// Info has facts of 通报信息 by their Chinese names, for ledgers without that sheet.
	Info map[string]string `yaml:"info,omitempty"`
	// Mapping has fields by the headings of an office's own ledger.
	Mapping map[string]string `yaml:"mapping,omitempty"`
	// Columns and States add an office's own words to the vocabulary.
	Columns map[string][]string `yaml:"columns,omitempty"`
	States  map[string][]string `yaml:"states,omitempty"`
}

// The formats that can be asked for.
const (
	DOCX = "docx"
	PDF  = "pdf"
	XLSX = "xlsx"
	OFD  = "ofd"
)

var formats = []string{DOCX, PDF, XLSX, OFD}

// What is told of progress that a ledger has month by month: the last, or all of it.
const (
	LastProgress = "last"
	AllProgress  = "all"
)

// The generations of PDF for archives.
const (
	PDFArchive2 = "2" // PDF/A-2 and PDF/UA-1
	PDFArchive4 = "4" // PDF/A-4 and PDF/UA-2, on PDF 2.0
)

// Sources say where the configuration of a ledger is looked for.
type Sources struct {
	File   string // --config: this file in place of the others
	Ledger string // path of the ledger
	Flags  *pflag.FlagSet
}

// Load is the effective configuration: the defaults, under the user's file,
// under what the one beside the ledger may say (see Beside), under TONGBAO_*, under the
// flags; of words, what was said of this ledger at the desk is over all. Its errors are
// Chinese sentences that name the file.
func Load(s Sources) (Config, error) {
	v := viper.NewWithOptions(viper.KeyDelimiter("\x00"))
	v.SetConfigType("yaml")
	if err := v.ReadConfig(strings.NewReader(string(templates.Config))); err != nil {
		return Config{}, fmt.Errorf("default configuration: %w", err)
	}
	c := Config{Files: s.files()}
	for _, path := range c.Files {
		var beside *Beside
		if path == s.beside() {
			beside = &c.Beside
			beside.Path = path
			if err := v.UnmarshalKey("review", &beside.Under); err != nil {
				return Config{}, fmt.Errorf("配置读不出来：%w", err)
			}
		}
		if err := merge(v, &c.Words, path, beside); err != nil {
			return Config{}, err
		}
	}
	if err := bindEnvironment(v); err != nil {
		return Config{}, err
	}
	bindFlags(v, s.Flags)
	if err := v.Unmarshal(&c); err != nil {
		return Config{}, fmt.Errorf("配置读不出来：%w", err)
	}
	if s.File == "" {
		if err := c.loadWordList(); err != nil {
			return Config{}, err
		}
	}
	if c.Beside.Path != "" { // what was found right adds up
		c.Review.Words = slices.Concat(c.Beside.Under.Words, c.Beside.Review.Words)
		c.Review.Ignore = slices.Concat(c.Beside.Under.Ignore, c.Beside.Review.Ignore)
	}
	for _, r := range []*Review{&c.Review, &c.Beside.Review, &c.Beside.Under} {
		r.normalise()
	}
	if s.File == "" && s.Ledger != "" {
		memory := OfFile(s.Ledger)
		said, err := memory.Said()
		if err != nil {
			return Config{}, err
		}
		if !said.None() {
			c = said.Over(c)
			c.Files, c.AtDesk = append(c.Files, memory.path), true
		}
	}
	return c, c.check()
}

// bindFlags lets the flags that a person has set stand over all else.
func bindFlags(v *viper.Viper, flags *pflag.FlagSet) {
	if flags == nil {
		return
	}
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Changed && v.IsSet(f.Name) {
			v.BindPFlag(f.Name, f)
		}
	})
}

// files are the configuration files that there are, the weakest first.
func (s Sources) files() []string {
	if s.File != "" {
		return []string{s.File}
	}
	var files []string
	if dir, err := os.UserConfigDir(); err == nil {
		files = append(files, filepath.Join(dir, "tongbao", FileName))
	}
	if s.Ledger != "" {
		files = append(files, filepath.Join(filepath.Dir(s.Ledger), FileName))
	}
	return slices.DeleteFunc(files, func(path string) bool {
		info, err := os.Stat(path)
		return err != nil || info.IsDir()
	})
}

// maxPrevious is how many earlier ledgers there may be: each month of five years.
const maxPrevious = 60

func (c *Config) check() error {
	c.Formats = listed(c.Formats)
	c.Previous = slices.DeleteFunc(c.Previous, func(path string) bool { return path == "" })
	if len(c.Previous) > maxPrevious {
		return fmt.Errorf("上期台账（previous）写了%d份，最多写%d份，请只写要比较的几份", len(c.Previous), maxPrevious)
	}
	for _, f := range c.Formats {
		if !slices.Contains(formats, f) {
			return fmt.Errorf("不认识的输出格式“%s”，可以写的有：%s", f, strings.Join(formats, "、"))
		}
	}
	if len(c.Formats) == 0 {
		return fmt.Errorf("没有指定输出格式，可以写的有：%s", strings.Join(formats, "、"))
	}
	if c.Progress != LastProgress && c.Progress != AllProgress {
		return fmt.Errorf("progress 只能写 last（取最后一期的进展）或 all（各期的进展连写），不能写“%s”", c.Progress)
	}
	if c.PDFArchive != PDFArchive2 && c.PDFArchive != PDFArchive4 {
		return fmt.Errorf("pdf-archive 只能写 2（PDF/A-2）或 4（PDF/A-4），不能写“%s”", c.PDFArchive)
	}
	if c.Public && c.Comments {
		return fmt.Errorf("公开版（public）的 Word 文件不能带批注（comments）：批注是给核稿的人看的")
	}
	if err := c.checkPapers(); err != nil {
		return err
	}
	if c.Public && (c.Annotate || c.AttachLedger) {
		return fmt.Errorf("公开版（public）不能同时附上台账（attach-ledger）或批注（annotate）：它们含有未遮盖的内容")
	}
	return nil
}

// listed parts words that a person has parted by marks of Chinese.
func listed(words []string) []string {
	return strings.FieldsFunc(strings.ToLower(strings.Join(words, ",")), func(r rune) bool {
		return strings.ContainsRune(",，、 ", r)
	})
}

// YAML writes the configuration as a file would hold it.
func (c Config) YAML() ([]byte, error) { return yaml.Marshal(c) }
