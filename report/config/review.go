package config

import (
	"errors"
	"fmt"

	"tongbao/report/internal/a1"
)

// Review switches kinds of findings of any stage off, or grades them otherwise,
// by their ids, and says what a person found right.
type Review struct {
	Off      []string          `yaml:"off,flow,omitempty" mapstructure:"off"`
	Severity map[string]string `yaml:"severity,omitempty" mapstructure:"severity"`
	Words    []string          `yaml:"words,flow,omitempty" mapstructure:"words"`
	Ignore   []Ignored         `yaml:"ignore,omitempty" mapstructure:"ignore"`
}

// An Ignored is a place at which a kind of finding is not told. Sheet and Text may be
// empty: then any sheet is meant, and whatever the finding marks.
type Ignored struct {
	Rule  string `yaml:"rule" mapstructure:"rule"`
	Sheet string `yaml:"sheet,omitempty" mapstructure:"sheet"`
	Cell  string `yaml:"cell" mapstructure:"cell"`
	Text  string `yaml:"text,omitempty" mapstructure:"text"`
}

// check holds what a file says of findings to its form. Its error goes on from the
// file's name.
func (r Review) check() error {
	if err := checkWords(r.Words); err != nil {
		return fmt.Errorf(" review 的 words %w", err)
	}
	if len(r.Ignore) > mostWords {
		return fmt.Errorf(" review 的 ignore 太多，最多%d处", mostWords)
	}
	for _, place := range r.Ignore {
		if place.Rule == "" {
			return errors.New(" review 的 ignore 有误：有一处没有写 rule，请写明不提示哪一项，名称见 tongbao rules")
		}
		if _, _, ok := a1.Parse(place.Cell); !ok {
			return fmt.Errorf(" review 的 ignore 有误：cell 应写成 E12 的样子，不能写“%s”；哪里都不要的，写在 off 里", place.Cell)
		}
	}
	return nil
}

// normalise makes the names of cells look as findings have them, and what is empty nil.
func (r *Review) normalise() {
	if len(r.Words) == 0 {
		r.Words = nil
	}
	if len(r.Ignore) == 0 {
		r.Ignore = nil
	}
	for i := range r.Ignore {
		if row, col, ok := a1.Parse(r.Ignore[i].Cell); ok {
			r.Ignore[i].Cell = a1.Cell(row, col)
		}
	}
}
