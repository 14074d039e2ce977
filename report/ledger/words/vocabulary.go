// Package words knows what the words of a ledger mean: which field a heading names,
// what state a status is, what a deadline says, what a sheet is for, and which texts
// are none of a table's content. A Vocabulary has the words as data, a Lexicon the
// same words for looking up. Nothing here knows a sheet or reports a finding.
package words

import (
	"bytes"
	"fmt"

	"go.yaml.in/yaml/v3"

	"tongbao/report/ledger"
)

// A Vocabulary has the words by which a ledger is read. Only these are known: a
// word that it lacks is reported and never guessed.
type Vocabulary struct {
	Columns map[ledger.Field][]string
	Beside  map[ledger.Field][]string // what headings mean beside another column of their field
	States  map[ledger.State][]string `yaml:"-"` // by name in the file
	Sheets  map[ledger.Role][]string
	Facts   map[ledger.Key][]string // other names of the keys of 通报信息

	PercentLabels []string `yaml:"percentLabels"` // say nothing beside a percentage: 完成率
	Planned       []string // begin what is not yet so: 预计
	Denials       []string // say in brackets that it is not done: 未通过验收
	NoDenials     []string `yaml:"noDenials"` // have such a word in them and deny nothing: 不断

	AtOnce     []string `yaml:"atOnce"` // deadlines that mean 立行立改
	Lasting    []string // deadlines that mean 长期坚持
	LastsFrom  []string `yaml:"lastsFrom"` // end the day from which something lasts: 起
	Recurring  []string // beginnings of deadlines that come again: 每月
	Extended   []string // words before the day to which a deadline was moved: 延期至
	Refused    []string // words before those that say that it was not moved: 不得
	Advanced   []string // words for a deadline that was moved the other way: 提前至
	Signatures []string // what is written where somebody signs: 签字
	Ditto      []string // what stands for the text of the cell above: 同上
	Empty      []string // what is written where there is nothing to say: 无

	Footers []string // beginnings of rows below a table: 填表人
	Notes   []string // beginnings of remarks on a table: 注
	Totals  []string // beginnings of rows that add up: 合计
	Tables  []string // end a sheet's title and say what the sheet is: 整改台账

	FactHeadings    []string `yaml:"factHeadings"`    // head the column of keys of 通报信息: 项目
	PassageHeadings []string `yaml:"passageHeadings"` // head the columns of 组织落实: 标题
	PassageTexts    []string `yaml:"passageTexts"`    // 内容
}

// LoadVocabulary reads a vocabulary from YAML. Its error says in Chinese what is wrong.
func LoadVocabulary(data []byte) (Vocabulary, error) {
	var file struct {
		Vocabulary `yaml:",inline"`
		States     map[string][]string
	}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil {
		return Vocabulary{}, fmt.Errorf("词表读不出来：%w", err)
	}
	states, err := statesByName(file.States)
	if err != nil {
		return Vocabulary{}, err
	}
	v := file.Vocabulary
	v.States = states
	return v, v.check()
}

func statesByName(names map[string][]string) (map[ledger.State][]string, error) {
	states := map[ledger.State][]string{}
	for name, words := range names {
		state, ok := ledger.StateNamed(name)
		if !ok {
			return nil, fmt.Errorf("词表里没有“%s”这种整改状态，只能是已完成、基本完成、推进中、长期坚持、未完成", name)
		}
		states[state] = words
	}
	return states, nil
}

// check refuses names that nothing knows and words that stand for two things.
func (v Vocabulary) check() error {
	for field := range v.Columns {
		if !field.Known() {
			return fmt.Errorf("词表里的列“%s”不是台账的列", field)
		}
	}
	for field := range v.Beside {
		if !field.Known() {
			return fmt.Errorf("词表 beside 里的“%s”不是台账的列", field)
		}
	}
	for role := range v.Sheets {
		if !role.Known() {
			return fmt.Errorf("词表 sheets 里的“%s”不是程序认得的工作表", role)
		}
	}
	for key := range v.Facts {
		if !ledger.KnownKey(key) {
			return fmt.Errorf("词表里的“%s”不是通报信息的项目", key)
		}
	}
	return v.checkRepeated()
}

func (v Vocabulary) checkRepeated() error {
	for _, list := range []struct{ word, format string }{
		{repeated(v.Columns), "词表里的表头“%s”归了两列"},
		{repeated(v.Beside), "词表 beside 里的表头“%s”归了两列"},
		{repeated(v.States), "词表里的状态“%s”归了两种"},
		{repeated(v.Sheets), "词表 sheets 里的“%s”归了两种工作表"},
		{repeated(v.factNames()), "词表 facts 里的“%s”归了两个项目"},
	} {
		if list.word != "" {
			return fmt.Errorf(list.format, list.word)
		}
	}
	return nil
}

// factNames returns the names of each fact, the standard one too.
func (v Vocabulary) factNames() map[ledger.Key][]string {
	names := map[ledger.Key][]string{}
	for _, key := range ledger.Keys {
		names[key] = append([]string{string(key)}, v.Facts[key]...)
	}
	return names
}

// repeated returns the least word that stands for two things, empty if there is none.
func repeated[K comparable](words map[K][]string) string {
	owner, twice := map[string]K{}, ""
	for k, list := range words {
		for _, word := range list {
			word = Plain(word)
			if other, seen := owner[word]; seen && other != k && (twice == "" || word < twice) {
				twice = word
			}
			owner[word] = k
		}
	}
	return twice
}
