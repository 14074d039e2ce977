package words_test

import (
	"reflect"
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

func TestDefaultVocabularyKnowsEveryFieldAndState(t *testing.T) {
	v := words.DefaultVocabulary()
	for _, f := range ledger.Fields {
		if len(v.Columns[f]) == 0 || v.Columns[f][0] != string(f) {
			t.Errorf("%s: words %v do not begin with its own", f, v.Columns[f])
		}
	}
	for _, s := range ledger.States {
		if len(v.States[s]) == 0 || v.States[s][0] != s.String() {
			t.Errorf("%s: words %v do not begin with its own", s, v.States[s])
		}
	}
}

// A list that the file lacks would be empty without an error.
func TestDefaultVocabularyHasEveryList(t *testing.T) {
	v := reflect.ValueOf(words.DefaultVocabulary())
	for i := range v.NumField() {
		if v.Field(i).Len() == 0 {
			t.Errorf("no words for %s", v.Type().Field(i).Name)
		}
	}
}

func TestWrongVocabularyIsRefused(t *testing.T) {
	for text, says := range map[string]string{
		"columns.进度条\t进度":                  "进度条",
		"beside.进度条\t进度":                   "进度条",
		"sheets.封面\t封面":                    "封面",
		"states.快好了\t快好了":                  "快好了",
		"facts.天气\t晴":                      "天气",
		"columns.序号\t号\ncolumns.备注\t号（可空）": "号",
		"beside.序号\t号\nbeside.备注\t号（可空）":   "号",
		"states.已完成\t好\nstates.未完成\t好":     "好",
		"sheets.附件\t表\nsheets.通报信息\t表":     "表",
		"facts.主送\t送\nfacts.抄送\t送":         "送",
		"facts.主送\t抄送":                     "抄送",
		"colours\t红":                       "colours",
	} {
		if _, err := words.LoadVocabulary(text); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: error %v", text, err)
		}
	}
}
