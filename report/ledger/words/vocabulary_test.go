package words_test

import (
	"reflect"
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
