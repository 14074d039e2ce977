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
	part := func(rest string) string { return "{title: 通报, sections: [{from: ledger" + rest + "}]}" }
	for name, text := range map[string]func(past int) string{
		"parts": func(past int) string {
			return "{title: 通报, sections: [" + repeat("{from: setup},", maxSections+past) + "]}"
		},
		"parts that are one": func(past int) string {
			return "{title: 通报, sections: [&a {from: setup}," + repeat("*a ,", maxSections-1+past) + "]}"
		},
		"parts from the ledger": func(past int) string {
			return "{title: 通报, sections: [" + repeat("{from: ledger},", maxFromLedger+past) + "]}"
		},
		"sentences": func(past int) string {
			return "{title: 通报, opening: [" + repeat("[甲],", maxSentences+past) + "], sections: [{from: setup}]}"
		},
		"variants": func(past int) string { return part(", lead: [" + repeat("甲,", maxVariants+past) + "]") },
		"contacts": func(past int) string {
			return "{title: 通报, closing: {contacts: [" + repeat("甲,", maxContacts+past) + "]}, sections: [{from: setup}]}"
		},
		"title": func(past int) string {
			return "{title: " + repeat("甲", maxText+past) + ", sections: [{from: setup}]}"
		},
		"names in a heading": func(past int) string { return part(`, heading: "` + repeat("{甲}", maxTextNames+past) + `"`) },
		"lead":               func(past int) string { return part(", lead: [" + repeat("甲", maxText+past) + "]") },
		"names in a dress":   func(past int) string { return part(`, task: {heading: "` + repeat("{文}", maxDressNames+past) + `"}`) },
		"dress":              func(past int) string { return part(", aspect: {heading: " + repeat("甲", maxDress+past) + "}") },
		"before a measure":   func(past int) string { return part(", measures: {each: " + repeat("甲", maxDress+past) + "}") },
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
		template := &Template{Title: "通报", Sections: []Part{{From: FromSetup}}}
		n, found := Compose(&ledger.Ledger{Info: facts, Setup: []ledger.Passage{passage, passage}}, template, nil, Options{})
		left := fmt.Sprint(n.Sections)
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
