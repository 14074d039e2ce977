package review

import (
	"regexp"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/stats"
)

func value(cell, text string) ledger.Value {
	return ledger.Value{Text: text, At: ledgertest.Cell(finding.In("台账.xlsx", "整改台账"), cell)}
}

// bookOf has the text where the rule looks for it: as prose and as a heading.
func bookOf(text string) *Book {
	return booked(&ledger.Ledger{Setup: []ledger.Passage{{Text: value("B2", text)}},
		Aspects: []ledger.Aspect{{Title: value("B9", text)}}})
}

var id = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

func TestRulesAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rules {
		if !id.MatchString(r.ID) || seen[r.ID] || r.Title == "" || r.Reason == "" || r.Check == nil {
			t.Errorf("rule %q is not whole, or is there twice", r.ID)
		}
		seen[r.ID] = true
	}
}

func TestExamples(t *testing.T) {
	for _, r := range rules {
		for _, text := range r.Hits {
			if len(r.Check(bookOf(text))) == 0 {
				t.Errorf("%s misses %s", r.ID, text)
			}
		}
		for _, text := range r.Misses {
			if faults := r.Check(bookOf(text)); len(faults) > 0 {
				t.Errorf("%s finds in %s: %s", r.ID, text, faults[0].Summary)
			}
		}
		if (len(r.Hits) > 0) != (len(r.Misses) > 0) {
			t.Errorf("%s has examples of one kind alone", r.ID)
		}
	}
}

// What is not sure is to be looked at, and is not said to be what it ought to be.
func TestUnsureFaultsSaySo(t *testing.T) {
	judge := func(id string, faults []Fault) {
		for _, f := range faults {
			said := f.Summary + f.Advice
			if f.Unsure && (strings.Contains(said, "应为") || !strings.Contains(said, "核对")) {
				t.Errorf("%s is not sure, and says: %s", id, said)
			}
		}
	}
	for _, r := range rules {
		for _, text := range r.Hits {
			judge(r.ID, r.Check(bookOf(text)))
		}
	}
	for _, c := range ledgers {
		judge(c.rule.ID, c.rule.Check(booked(&c.sheet.Ledger)))
	}
}

// The pairs lead from characters outside of 通用规范汉字表 to characters in it.
func TestTraditionalPairs(t *testing.T) {
	if len(simplified()) < 2000 {
		t.Fatalf("only %d pairs", len(simplified()))
	}
	for wrong, right := range simplified() {
		if fonts.Standard(wrong) || !fonts.Standard(right) {
			t.Errorf("pair %c%c", wrong, right)
		}
	}
}

// A word is found by its wrong spelling, never by its right one.
func TestWordListIsSound(t *testing.T) {
	for _, list := range misspellings() {
		for _, w := range list {
			for _, text := range append(w.in, w.right) {
				if faults := wrongWord.Check(bookOf(text)); len(faults) > 0 {
					t.Errorf("%s: finds fault with %s", w.wrong, text)
				}
			}
			if len(wrongWord.Check(bookOf(w.wrong))) == 0 {
				t.Errorf("%s is missed", w.wrong)
			}
		}
	}
}

func booked(l *ledger.Ledger) *Book { return newBook(l, stats.Count(l)) }

func reviewOf(l *ledger.Ledger) finding.List { return Review(l, stats.Count(l), finding.Policy{}) }
