package mask

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
)

func at(cell, text string) ledger.Value {
	return ledger.Value{Text: text, At: ledgertest.Cell(finding.In("台账.xlsx", "整改台账"), cell)}
}

func sample() *ledger.Ledger {
	secret := func(cell string) ledger.Value {
		return at(cell, "张某，13812341234，家住某市某区光明路12号")
	}
	return &ledger.Ledger{
		Info: ledger.Info{Values: map[ledger.Key]ledger.Value{
			ledger.Phone: at("B2", "13812341234"), ledger.Email: at("B3", "13812341234@example.cn"), ledger.Remark: secret("B4")}},
		Setup: []ledger.Passage{{Heading: at("A1", "加强领导"), Text: secret("B1")}},
		Aspects: []ledger.Aspect{{Title: at("B5", "方面"), Problems: []ledger.Problem{{Title: secret("C5"), Tasks: []ledger.Task{{
			Title: at("D5", "任务"), Cause: secret("E5"), Measures: []ledger.Measure{{Text: secret("F5"), Person: secret("G5"), Note: secret("H5")}}}}}}}},
		Plans:   []ledger.Passage{{Text: secret("B6")}},
		Annexes: []ledger.Annex{{Name: at("A7", "名单"), Table: [][]ledger.Value{{secret("A8")}}, Paragraphs: []ledger.Value{secret("A9")}}},
	}
}

func TestPublicHidesEverywhere(t *testing.T) {
	original := sample()
	public, list := new(Mask).Public(original)
	if got := dump(t, public.Aspects, public.Setup, public.Plans, public.Annexes, public.Info.Text(ledger.Remark)); strings.Contains(got, "13812341234") || strings.Contains(got, "光明路") {
		t.Errorf("left in the public ledger: %s", got)
	}
	if got := dump(t, list); strings.Contains(got, "13812341234") || strings.Contains(got, "光明路") {
		t.Errorf("left in the findings: %s", got)
	}
	if want := 2 * 10; len(list) != want {
		t.Errorf("%d findings, want %d", len(list), want)
	}
	if dump(t, original) != dump(t, sample()) {
		t.Error("the original was changed")
	}
}

func TestPublicLeavesTheContactBlock(t *testing.T) {
	public, _ := new(Mask).Public(sample())
	for _, k := range []ledger.Key{ledger.Phone, ledger.Email} {
		if got, want := public.Info.Text(k), sample().Info.Text(k); got != want {
			t.Errorf("%s: %s, want %s", k, got, want)
		}
	}
}

func TestTablesAreReadUnderTheirHeadings(t *testing.T) {
	public, list := new(Mask).Public(&ledger.Ledger{Annexes: []ledger.Annex{{Table: [][]ledger.Value{
		{at("A1", "姓名"), at("B1", "身份证号"), at("C1", "编号")},
		{at("A2", "张某"), at("B2", "110105194912310021"), at("C2", "110105195001010021"), at("D2", "13812341234")},
	}}}})
	row := public.Annexes[0].Table[1]
	if row[1].Text != "110105********0021" || row[2].Text != "110105195001010021" || row[3].Text != "138****1234" || len(list) != 2 {
		t.Errorf("%v, %v", row, list)
	}
}

func TestFindingsMarkTheMasks(t *testing.T) {
	_, list := new(Mask).Public(&ledger.Ledger{Setup: []ledger.Passage{{Text: at("B1", "家住某市某区光明路12号，电话１３８１２３４１２３４、13912341234")}}})
	want := []string{"某市某区****", "１３８****１２３４", "139****1234"}
	for i, f := range list {
		if got := f.Excerpt.Text[f.Excerpt.From:f.Excerpt.To]; got != want[i] {
			t.Errorf("mask %d marks %s, want %s", i, got, want[i])
		}
	}
	if len(list) != len(want) {
		t.Errorf("%d findings, want %d", len(list), len(want))
	}
}

func dump(t *testing.T, values ...any) string {
	t.Helper()
	data, err := json.Marshal(values)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// A value that is not masked is a leak, whatever field it stands in: every text
// of a ledger is planted with a number.
func TestNoFieldIsLeftOut(t *testing.T) {
	const secret = "张某13812341234"
	planted := &ledger.Ledger{Info: ledger.Info{Values: map[ledger.Key]ledger.Value{}}}
	for _, key := range ledger.Keys {
		v := ledger.Value{Text: secret}
		if exempt[key] {
			v.Text = "8327"
		}
		planted.Info.Values[key] = v
	}
	plant(reflect.ValueOf(planted).Elem(), secret)
	before := dump(t, planted)
	if !strings.Contains(before, secret) {
		t.Fatal("nothing was planted")
	}
	public, list := new(Mask).Public(planted)
	if after := dump(t, public, list); strings.Contains(after, secret) {
		t.Errorf("left: %s", after)
	}
	if dump(t, planted) != before {
		t.Error("the original was changed")
	}
}

// ours are the fields in which no text of a ledger's stands.
var ours = []string{"File", "Sheet", "Role", "Column", "Field", "Readings"}

// plant puts the text into every string of a value but ours, and one element into
// every list.
func plant(v reflect.Value, text string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Struct:
		for i := range v.NumField() {
			if !slices.Contains(ours, v.Type().Field(i).Name) {
				plant(v.Field(i), text)
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		plant(v.Index(0), text)
	}
}

// What is known of one place is masked in all, where no word tells what it is.
func TestKnownTextsAreHiddenEverywhere(t *testing.T) {
	m := new(Mask)
	public, _ := m.Public(&ledger.Ledger{Setup: []ledger.Passage{
		{Text: at("B1", "已约谈王小虎；居民住新光村3组")}, {Text: at("B2", "举报人王小虎，家住丙县新光村3组")}, {Text: at("B3", "丙县新光\n村3组 修路，王 小虎到场")},
	}})
	for _, p := range public.Setup {
		if strings.Contains(p.Text.Text, "小虎") || strings.Contains(p.Text.Text, "丙县新光") {
			t.Errorf("left: %s", p.Text.Text)
		}
	}
	if want := []string{"王小虎", "丙县新光村3组"}; !slices.Contains(m.Originals(), want[0]) || !slices.Contains(m.Originals(), want[1]) {
		t.Errorf("originals %q, want %q among them", m.Originals(), want)
	}
}

// The office's own telephone stays in its contact block, in 附注 and in the text.
func TestContactStaysInTheText(t *testing.T) {
	const phone, private = "0512-6000111", "0512-6000222"
	public, _ := new(Mask).Public(&ledger.Ledger{
		Info: ledger.Info{Values: map[ledger.Key]ledger.Value{
			ledger.Phone: at("B1", phone), ledger.Remark: at("B2", "联系人：李四，电话：0512-6000333")}},
		Setup: []ledger.Passage{{Text: at("C1", "请致电0512 6000111")}, {Text: at("C2", "家庭电话"+private)}},
	})
	got := dump(t, public)
	if !strings.Contains(got, "请致电0512 6000111") || !strings.Contains(got, phone) || !strings.Contains(got, "6000333") || strings.Contains(got, private) {
		t.Errorf("masked as %s", got)
	}
}

// A measure's text that is made of two cells is masked, and each place is listed where it
// stands in the ledger.
func TestJoinedTextsAreListedAtTheirCells(t *testing.T) {
	x := ledger.Measure{Text: at("D5", "核查。电话13812341234。"), Action: at("D5", "核查。"), Progress: at("E5", "电话13812341234。")}
	public, list := new(Mask).Public(&ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{Measures: []ledger.Measure{x}}}}}}}})
	if len(list) != 1 || list[0].At.Cell() != "E5" {
		t.Errorf("listed: %v", list)
	}
	if got := public.Aspects[0].Problems[0].Tasks[0].Measures[0].Text.Text; got != "核查。电话138****1234。" {
		t.Error(got)
	}
}
