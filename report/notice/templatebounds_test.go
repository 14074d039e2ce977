package notice

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/ledger"
)

// Each bound lets in what lies at it, and refuses what lies one past it in Chinese.
func TestTemplateBounds(t *testing.T) {
	repeat := strings.Repeat
	part := func(rest string) string { return "{title: 通报, parts: [{from: ledger" + rest + "}]}" }
	for name, text := range map[string]func(past int) string{
		"parts": func(past int) string {
			return "{title: 通报, parts: [" + repeat("{from: setup},", maxParts+past) + "]}"
		},
		"parts that are one": func(past int) string {
			return "{title: 通报, parts: [&a {from: setup}," + repeat("*a ,", maxParts-1+past) + "]}"
		},
		"parts from the ledger": func(past int) string {
			return "{title: 通报, parts: [" + repeat("{from: ledger},", maxFromLedger+past) + "]}"
		},
		"levels": func(past int) string { return part(", levels: [" + repeat("{by: 方面},", maxLevels+past) + "]") },
		"items":  func(past int) string { return part(", text: [" + repeat("甲,", maxItems+past) + "]") },
		"title":  func(past int) string { return "{title: " + repeat("甲", maxText+past) + ", parts: [{from: setup}]}" },
		"addressee": func(past int) string {
			return "{title: 甲, addressee: " + repeat("甲", maxText+past) + ", parts: [{from: setup}]}"
		},
		"names in a heading": func(past int) string { return part(`, heading: "` + repeat("{标题}", maxTextNames+past) + `"`) },
		"text":               func(past int) string { return part(", text: " + repeat("甲", maxText+past)) },
		"names in a dress": func(past int) string {
			return part(`, levels: [{by: 方面, heading: "` + repeat("{文}", maxDressNames+past) + `"}]`)
		},
		"dress": func(past int) string {
			return part(", levels: [{by: 方面, heading: " + repeat("甲", maxDress+past) + "}]")
		},
		"text of a level": func(past int) string {
			return part(", levels: [{by: 方面, text: " + repeat("甲", maxDress+past) + "}]")
		},
		"before a measure": func(past int) string { return part(", text: [{each: " + repeat("甲", maxDress+past) + "}]") },
		"columns":          func(past int) string { return part(", table: {" + repeat("甲: 乙,", maxColumns+past) + "}") },
		"rows of a form": func(past int) string {
			return part(", form: [" + repeat("{甲: 乙},", maxFormRows+past) + "]")
		},
		"cells of a form": func(past int) string { return part(", form: [{" + repeat("甲: 乙,", maxFormCells+past) + "}]") },
		"label of a cell": func(past int) string { return part(", form: [{" + repeat("甲", maxDress+past) + ": 乙}]") },
		"text of a cell":  func(past int) string { return part(", form: [{甲: " + repeat("乙", maxDress+past) + "}]") },
		"items of a cell": func(past int) string { return part(", table: {甲: [" + repeat("乙,", maxItems+past) + "]}") },
		"label": func(past int) string {
			return part(", text: [{each: 甲, label: " + repeat("甲", maxDress+past) + "}]")
		},
	} {
		if _, err := ParseTemplate([]byte(text(0))); err != nil {
			t.Errorf("%s, at the bound: %v", name, err)
		}
		if _, err := ParseTemplate([]byte(text(1))); err == nil || !strings.Contains(err.Error(), "最多") {
			t.Errorf("%s, past the bound: %v", name, err)
		}
	}
}

// A fact that is asked for too often is no longer put in, and that is told once.
func TestFilledFactsAreBounded(t *testing.T) {
	const often = 500
	for _, length := range []int{mostFilled / often, mostFilled/often + 1} {
		facts := info(map[ledger.Key]string{ledger.ShortName: strings.Repeat("a", length)}, map[ledger.Key]day.Day{})
		passage := ledger.Passage{Text: ledger.Value{Text: strings.Repeat("{单位简称}", often)}}
		template := &Template{Parts: []Part{{From: FromSetup}}}
		n, found := Compose(&ledger.Ledger{Info: facts, Setup: []ledger.Passage{passage, passage}}, template, nil, Options{})
		left := fmt.Sprint(n.Opening, n.Sections, n.Closing)
		told := 0
		for _, f := range found {
			if f.Kind == crowdedKind {
				told++
			}
		}
		if told != 1 || !strings.Contains(left, "{单位简称}") || len(left) > 2*mostFilled {
			t.Errorf("%d bytes: told %d times, %d bytes written", length, told, len(left))
		}
	}
}
