// Package words knows what the words of a ledger mean: which field a heading names,
// what state a status is, what a deadline says, what a sheet is for, and which texts
// are none of a table's content. A Vocabulary has the words as data, a Lexicon the
// same words for looking up. Nothing here knows a sheet or reports a finding.
package words

import (
	"fmt"
	"strings"

	"tongbao/report/internal/wordlist"
	"tongbao/report/ledger"
)

// A Vocabulary has the words by which a ledger is read. Only these are known: a
// word that it lacks is reported and never guessed.
type Vocabulary struct {
	Columns map[ledger.Field][]string
	Beside  map[ledger.Field][]string // what headings mean beside another column of their field
	States  map[ledger.State][]string
	Sheets  map[ledger.Role][]string
	Facts   map[ledger.Key][]string // other names of the keys of 通报信息

	Assignments []string // head a column of who does what, under labels: 责任分工
	Leads       []string // begin the heading of the office that leads where another answers: 牵头
	Offices     []string // end the names of a body's offices: 科
	Bodies      []string // end the names of bodies: 局
	Posts       []string // end what people are: 副局长

	Others []Other // tables that are no ledgers

	PercentLabels []string // say nothing beside a percentage: 完成率
	Planned       []string // begin what is not yet so: 预计
	Denials       []string // say in brackets that it is not done: 未通过验收
	NoDenials     []string // have such a word in them and deny nothing: 不断
	Fillers       []string // stand before a state and change nothing: 目前
	Awaiting      []string // say that somebody is still to judge, and not how far it is: 已提请销号
	LookAlikes    []string // groups of characters that are taken for each other: 已己
	Sorts         []string // sorts of rectification, which are no states: 限期整改
	SortHeadings  []string // end the heading of a column of sorts: 类型

	AtOnce     []string // deadlines that mean 立行立改
	Lasting    []string // deadlines that mean 长期坚持
	LastsFrom  []string // end the day from which something lasts: 起
	Recurring  []string // beginnings of deadlines that come again: 每月
	Extended   []string // words before the day to which a deadline was moved: 延期至
	Refused    []string // words before those that say that it was not moved: 不得
	Advanced   []string // words for a deadline that was moved the other way: 提前至
	Signatures []string // what is written where somebody signs: 签字
	Ditto      []string // what stands for the text of the cell above: 同上
	Empty      []string // what is written where there is nothing to say: 无

	Footers  []string // beginnings of rows below a table: 填表人
	Notes    []string // beginnings of remarks on a table: 注
	Totals   []string // beginnings of rows that add up: 合计
	Examples []string // mark rows that show how to fill a table in: 示例
	Lists    []string // name sheets that list what a ledger has again: 问题清单
	Tables   []string // end a sheet's title and say what the sheet is: 整改台账

	FactHeadings    []string // head the column of keys of 通报信息: 项目
	PassageHeadings []string // head the columns of 组织落实: 标题
	PassageTexts    []string // 内容
	PassageParts    []string // 部分
}

// An Other is a table that is no ledger, by its name and the headings that tell it.
type Other struct {
	Name     string
	Headings []string
}

// lists returns the vocabulary's lists without parts by their names in the file.
func (v *Vocabulary) lists() map[string]*[]string {
	return map[string]*[]string{
		"assignments": &v.Assignments, "leads": &v.Leads, "offices": &v.Offices, "bodies": &v.Bodies, "posts": &v.Posts,
		"percentLabels": &v.PercentLabels, "planned": &v.Planned, "denials": &v.Denials, "noDenials": &v.NoDenials,
		"fillers": &v.Fillers, "awaiting": &v.Awaiting, "lookAlikes": &v.LookAlikes, "sorts": &v.Sorts, "sortHeadings": &v.SortHeadings,
		"atOnce": &v.AtOnce, "lasting": &v.Lasting, "lastsFrom": &v.LastsFrom, "recurring": &v.Recurring,
		"extended": &v.Extended, "refused": &v.Refused, "advanced": &v.Advanced, "signatures": &v.Signatures,
		"ditto": &v.Ditto, "empty": &v.Empty, "footers": &v.Footers, "notes": &v.Notes, "totals": &v.Totals, "examples": &v.Examples,
		"lists": &v.Lists, "tables": &v.Tables, "factHeadings": &v.FactHeadings, "passageHeadings": &v.PassageHeadings, "passageTexts": &v.PassageTexts, "passageParts": &v.PassageParts,
	}
}

// LoadVocabulary reads a vocabulary from lists of words, which are named as the fields
// of Vocabulary are; those of a map by the map and the key: states.已完成. Its error says
// in Chinese what is wrong.
func LoadVocabulary(file string) (Vocabulary, error) {
	v := Vocabulary{
		Columns: map[ledger.Field][]string{}, Beside: map[ledger.Field][]string{}, States: map[ledger.State][]string{},
		Sheets: map[ledger.Role][]string{}, Facts: map[ledger.Key][]string{},
	}
	plain := v.lists()
	for _, list := range wordlist.Read(file) {
		if target, ok := plain[list.Name]; ok {
			*target = list.Words
			continue
		}
		if err := v.add(list); err != nil {
			return Vocabulary{}, err
		}
	}
	return v, v.check()
}

// add adds a list of one of the maps.
func (v *Vocabulary) add(list wordlist.List) error {
	name, key, _ := strings.Cut(list.Name, ".")
	switch name {
	case "columns":
		v.Columns[ledger.Field(key)] = list.Words
	case "beside":
		v.Beside[ledger.Field(key)] = list.Words
	case "sheets":
		v.Sheets[ledger.Role(key)] = list.Words
	case "facts":
		v.Facts[ledger.Key(key)] = list.Words
	case "others":
		v.Others = append(v.Others, Other{key, list.Words})
	case "states":
		state, err := stateNamed(key)
		if err != nil {
			return err
		}
		v.States[state] = list.Words
	default:
		return fmt.Errorf("词表里的“%s”不是程序认得的名称", list.Name)
	}
	return nil
}

func stateNamed(name string) (ledger.State, error) {
	state, ok := ledger.StateNamed(name)
	if !ok {
		return state, fmt.Errorf("词表里没有“%s”这种整改状态，只能是已完成、基本完成、推进中、长期坚持、未完成", name)
	}
	return state, nil
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
