package desk

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"unicode/utf8"

	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/finding"
)

// What of a finding a person can find right.
const (
	thisPlace = "place"
	thisWord  = "word"
	thisRule  = "rule"
)

// longestWord is how long a word may be that is known to be right, in characters.
const longestWord = 60

// wordOf is the word that a finding is about; empty where it is about none.
func wordOf(f *finding.Finding) string {
	e := f.Excerpt
	if e.From < 0 || e.To > len(e.Text) || e.From >= e.To || utf8.RuneCountInString(e.Text[e.From:e.To]) > longestWord {
		return ""
	}
	return e.Text[e.From:e.To]
}

// ignore has a finding, its word or its rule no longer told.
func (d *Desk) ignore(e *entry, w http.ResponseWriter, r *http.Request) error {
	var asked struct {
		Finding int
		What    string
	}
	if err := read(r, &asked); err != nil {
		return err
	}
	l := e.looked(r.Context())
	if l.view == nil || asked.Finding < 0 || asked.Finding >= len(l.view.Findings) {
		return errNoLedger
	}
	right, err := exceptionOf(&l.view.Findings[asked.Finding], asked.What)
	if err != nil {
		return err
	}
	return d.say(e, w, r, func(all *config.Said) { *all = all.With(config.Said{Review: right}) })
}

// exceptionOf is what to say for a finding, its word or its rule not to be told.
func exceptionOf(f *finding.Finding, what string) (config.Review, error) {
	word := wordOf(f)
	switch {
	case f.Kind == nil || f.Kind.Fixed:
		return config.Review{}, errors.New("这一项不能忽略：不说，就没有人知道有内容没有写进通报、没有计入统计")
	case what == thisRule:
		return config.Review{Off: []string{f.ID()}}, nil
	case what == thisWord && word != "":
		return config.Review{Words: []string{word}}, nil
	case what == thisPlace && f.At.Cell() != "":
		return config.Review{Ignore: []config.Ignored{{Rule: f.ID(), Sheet: f.At.Sheet(), Cell: f.At.Cell(), Text: word}}}, nil
	}
	return config.Review{}, errors.New("这一项不在某一格里，只能忽略整条规则")
}

// ignoredOf says what a person found right, rules before places before words.
func ignoredOf(r config.Review) []string {
	list := []string{}
	title := func(id string) string {
		if kind, known := report.KindNamed(id); known {
			return kind.Title
		}
		return id
	}
	for _, id := range r.Off {
		list = append(list, "规则：“"+title(id)+"”")
	}
	for _, place := range r.Ignore {
		list = append(list, fmt.Sprintf("%s!%s 的“%s”", place.Sheet, place.Cell, title(place.Rule)))
	}
	for _, word := range r.Words {
		list = append(list, "词：“"+word+"”")
	}
	return list
}

// heed takes one of these back, by its number in the list.
func (d *Desk) heed(e *entry, w http.ResponseWriter, r *http.Request) error {
	n := number(r, "ignored")
	return d.say(e, w, r, func(all *config.Said) { all.Review = without(all.Review, n) })
}

func without(r config.Review, n int) config.Review {
	r.Off, r.Ignore, r.Words = slices.Clone(r.Off), slices.Clone(r.Ignore), slices.Clone(r.Words)
	places := n - len(r.Off)
	words := places - len(r.Ignore)
	switch {
	case n < 0 || words >= len(r.Words):
	case places < 0:
		r.Off = slices.Delete(r.Off, n, n+1)
	case words < 0:
		r.Ignore = slices.Delete(r.Ignore, places, places+1)
	default:
		r.Words = slices.Delete(r.Words, words, words+1)
	}
	return r
}
