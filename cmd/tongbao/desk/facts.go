package desk

import (
	"slices"

	"tongbao/report/config"
	"tongbao/report/ledger"
)

// A fact is one of 通报信息 in the form.
type fact struct {
	Key      string `json:"key"`
	Value    string `json:"value"`
	At       string `json:"at"`       // the cell that gives it, which the form does not change
	Required bool   `json:"required"` // every notice has it
	Date     bool   `json:"date"`
	Day      string `json:"day"`     // what day the value was read as, in Chinese
	Problem  string `json:"problem"` // a Chinese sentence: what is wrong with it
}

// factsOf are the facts of a ledger: its own, and those that were filled in.
func (l *look) factsOf(words config.Words) []fact {
	facts := make([]fact, 0, len(ledger.Keys))
	for _, key := range ledger.Keys {
		f := fact{
			Key: string(key), Value: words.Info[string(key)],
			Required: slices.Contains(ledger.Required, key), Date: slices.Contains(ledger.DateKeys, key),
		}
		known := ""
		if l.view.Ledger != nil {
			v := l.view.Ledger.Info.Values[key]
			known = l.view.Ledger.Info.When(key)
			if v.Given() {
				f.Value = v.Text
				if v.At.Row > 0 {
					f.At = reference(v.At)
				}
			}
		}
		switch {
		case f.Value == "" && f.Required:
			f.Problem = "还没有填写。"
		case f.Value != "" && f.Date && known == "":
			f.Problem = "看不出是哪一天，请写成“2025年3月31日”或“2025-3-31”的样子。"
		case f.Value != "" && f.Date:
			f.Day = known
		}
		facts = append(facts, f)
	}
	return facts
}
