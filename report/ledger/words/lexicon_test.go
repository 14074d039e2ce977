package words_test

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
	"tongbao/report/ledger/words"
)

// Each list of the vocabulary that tells things apart has each word once, as words are
// compared.
func TestNoWordOfTheDefaultVocabularyStandsTwice(t *testing.T) {
	v := words.DefaultVocabulary()
	once(t, "columns", v.Columns)
	once(t, "beside", v.Beside)
	once(t, "states", v.States)
	once(t, "sheets", v.Sheets)
	once(t, "facts", v.Facts)
	once(t, "deadlines", map[string][]string{"atOnce": v.AtOnce, "lasting": v.Lasting})
}

func once[K comparable](t *testing.T, list string, byThing map[K][]string) {
	t.Helper()
	owner := map[string]K{}
	for thing, all := range byThing {
		for _, word := range all {
			plain := words.Plain(word)
			if other, twice := owner[plain]; twice || plain == "" {
				t.Errorf("%s: %q of %v is of %v too, or nothing", list, word, thing, other)
			}
			owner[plain] = thing
		}
	}
}

// A heading beside another of its field has to name one by itself.
func TestWordsBesideNameAFieldOfTheirOwn(t *testing.T) {
	v := words.DefaultVocabulary()
	for field, all := range v.Beside {
		for _, word := range all {
			if own, known := words.Default().Headings.Word(word); !known || own == field {
				t.Errorf("%s beside another is %s, alone %q", word, field, own)
			}
		}
	}
}

func TestVocabularyIsRefused(t *testing.T) {
	for text, says := range map[string]string{
		"columns.进度条\t进度":                  "列“进度条”不是台账的列",
		"beside.进度条\t进度":                   "beside 里的“进度条”不是台账的列",
		"sheets.花名册\t花名册":                  "sheets 里的“花名册”不是程序认得的工作表",
		"sheets.\t花名册":                     "不是程序认得的工作表",
		"facts.天气\t晴":                      "“天气”不是通报信息的项目",
		"states.快好了\t快好了":                  "没有“快好了”这种整改状态",
		"states.状态不明\t不明":                  "没有“状态不明”这种整改状态",
		"columns.序号\t号\ncolumns.备注\t号（可空）": "表头“号”归了两列",
		"columns.序号\t乙 甲\ncolumns.备注\t甲 乙": "表头“乙”归了两列", // the least, so that the message is the same each time
		"beside.序号\t号\nbeside.备注\t号":       "beside 里的表头“号”归了两列",
		"states.已完成\t好\nstates.未完成\t好":     "状态“好”归了两种",
		"sheets.附件\t表\nsheets.通报信息\t表":     "sheets 里的“表”归了两种工作表",
		"facts.标题\t名\nfacts.附注\t名":         "facts 里的“名”归了两个项目",
		"facts.附注\t标题":                     "facts 里的“标题”归了两个项目",
		"colours\t红":                       "“colours”不是程序认得的名称",
	} {
		for range 5 {
			if _, err := words.LoadVocabulary(text); err == nil || !strings.Contains(err.Error(), says) {
				t.Errorf("%s: error %v, want %s", text, err, says)
			}
		}
	}
	if _, err := words.LoadVocabulary("columns.序号\t号 号"); err != nil {
		t.Errorf("a word twice for one thing: %v", err)
	}
}

// An office's own words are added, and mean what it says where they meant another.
func TestExtend(t *testing.T) {
	v := words.DefaultVocabulary()
	own, err := v.Extend(map[string][]string{"状态": {"完成情况"}, "方面": {"归口"}}, map[string][]string{"已完成": {"搞定", "推进中"}})
	if err != nil {
		t.Fatal(err)
	}
	lex := words.New(own)
	for heading, want := range map[string]ledger.Field{"完成情况": ledger.FieldStatus, "归口": ledger.FieldAspect, "整改进展": ledger.FieldProgress} {
		if field, _ := lex.Headings.Field(heading); field != want {
			t.Errorf("%s: %q, want %q", heading, field, want)
		}
	}
	for word, want := range map[string]ledger.State{"搞定": ledger.Done, "推进中": ledger.Done, "正在整改": ledger.Going} {
		if got := lex.States.Of(word, nil); got.State != want {
			t.Errorf("%s: %s, want %s", word, got.State, want)
		}
	}
	if !reflect.DeepEqual(v, words.DefaultVocabulary()) || slices.Contains(v.Columns[ledger.FieldStatus], "完成情况") {
		t.Error("the vocabulary that was extended has changed")
	}
	if again, err := own.Extend(nil, nil); err != nil || !reflect.DeepEqual(again.Columns, own.Columns) {
		t.Errorf("extended by nothing: %v", err)
	}
}

func TestWrongWordsOfAnOfficeAreRefused(t *testing.T) {
	for says, c := range map[string]struct{ columns, states map[string][]string }{
		"台账没有“进度条”这一栏":  {columns: map[string][]string{"进度条": {"进度"}}},
		"没有“快好了”这种整改状态": {states: map[string][]string{"快好了": {"快好了"}}},
		"表头“情况”归了两列":    {columns: map[string][]string{"状态": {"情况"}, "进展": {"情况"}}},
		"状态“好”归了两种":     {states: map[string][]string{"已完成": {"好"}, "未完成": {"好"}}},
	} {
		if _, err := words.DefaultVocabulary().Extend(c.columns, c.states); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("error %v, want %s", err, says)
		}
	}
}

// A lexicon never changes, so that several ledgers are read with one at once.
func TestALexiconServesSeveralReadersAtOnce(t *testing.T) {
	lex := words.New(words.DefaultVocabulary())
	texts := []string{"整改措施及进展情况", "已完成（待验收）", "☑已完成 □未完成", "80%", "2025年3月底延期至6月底", "附件1", "制表人：张三", "注1：略"}
	read := func() (all []any) {
		for _, text := range texts {
			field, sure := lex.Headings.Field(text)
			legend := words.Legend{}
			lex.Marks.Explain(text, legend)
			all = append(all, field, sure, lex.States.Of(text, legend), lex.Terms.Of(text, when.Frame{}), lex.Sheets.Role(text),
				lex.Sheets.WithoutTable(text), lex.Facts.Key(text), lex.Phrases.NamesFiller(text), lex.Phrases.BeginsRemark(text))
		}
		return all
	}
	want := read()
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 20 {
				if got := read(); !reflect.DeepEqual(got, want) {
					t.Errorf("%v, want %v", got, want)
				}
			}
		})
	}
	group.Wait()
}
