package withhold

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// No text of a ledger keeps a gap, whatever field it stands in.
func TestPruneKnowsEveryField(t *testing.T) {
	l := &ledger.Ledger{Info: ledger.Info{Values: map[ledger.Key]ledger.Value{}}}
	for _, key := range ledger.Keys {
		l.Info.Values[key] = ledger.Value{Text: "公开的话。" + Gap}
	}
	fill(reflect.ValueOf(l).Elem())
	Prune(l)
	data, err := json.Marshal(l)
	if err != nil {
		t.Fatal(err)
	}
	if text := string(data); strings.Contains(text, Trace) || !strings.Contains(text, "公开的话。") {
		t.Error(text)
	}
}

// fill gives every value of a ledger a text with a gap, but titles, which would go with all
// that stands under them, and every list one element.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[ledger.Value]() {
			v.Set(reflect.ValueOf(ledger.Value{Text: "公开的话。" + Gap, At: finding.Ref{}}))
			return
		}
		for i := range v.NumField() {
			switch name := v.Type().Field(i).Name; name {
			case "Readings":
			case "Title", "Heading", "Name":
				v.Field(i).Set(reflect.ValueOf(ledger.Value{Text: "标题"}))
			default:
				fill(v.Field(i))
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	}
}
