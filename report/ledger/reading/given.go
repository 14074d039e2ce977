package reading

import (
	"fmt"
	"strings"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/words"
)

// Given reads facts that configuration gives for a document of no ledger. Its error is a
// Chinese clause about the first that is not what it should be.
func Given(facts map[ledger.Key]string) (ledger.Info, error) {
	info := ledger.Info{Values: map[ledger.Key]ledger.Value{}, Days: map[ledger.Key]day.Day{}, Parts: map[ledger.Key]string{}}
	r := reader{Options: Options{Lexicon: words.Default()}, src: cells.Source{Found: &finding.Log{}}}
	for _, key := range ledger.Keys {
		text, _ := cells.Clean(hanzi.Normal(facts[key]))
		if text == "" {
			continue
		}
		r.setFact(&info, key, ledger.Value{Text: text}, day.Day{})
	}
	r.inspection(&info)
	if list := r.src.Found.List(); len(list) > 0 {
		return info, fmt.Errorf("%s%s", list[0].Summary, strings.TrimSuffix(list[0].Advice, "。"))
	}
	return info, nil
}
