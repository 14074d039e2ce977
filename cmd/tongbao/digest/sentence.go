package digest

import (
	"slices"
	"strings"

	"tongbao/report/finding"
)

// A Sentence is what several findings say alike. Where they differ in a word that
// they quote, it has “…”, and each place has its word.
type Sentence struct {
	Summary, Advice string
	Places          []Place
	Excerpt         finding.Excerpt // of the first place
}

// A Place is where a sentence holds.
type Place struct {
	At   finding.Ref
	Word string // what is quoted there; empty where all places have the same
}

// Sentences returns what the findings of a group say, each sentence once. Those of
// one advice stand together.
func (g Group) Sentences() []Sentence {
	all := withoutWords(distinct(g.Findings))
	rank := map[string]int{}
	for i, s := range slices.Backward(all) {
		rank[s.Advice] = i
	}
	slices.SortStableFunc(all, func(a, b Sentence) int { return rank[a.Advice] - rank[b.Advice] })
	return all
}

// distinct puts the findings together that say the same. How often it is so in one
// cell is told of a single cell alone.
func distinct(findings []*finding.Finding) []Sentence {
	type said struct{ summary, advice string }
	var all []Sentence
	index := map[said]int{}
	for _, f := range findings {
		once := withoutTimes(f.Summary)
		i, known := index[said{once, f.Advice}]
		if known {
			all[i].Summary = once
		} else {
			i = len(all)
			index[said{once, f.Advice}] = i
			all = append(all, Sentence{Summary: f.Summary, Advice: f.Advice, Excerpt: f.Excerpt})
		}
		all[i].Places = append(all[i].Places, Place{At: f.At})
	}
	return all
}

// withoutTimes cuts from a summary how often it holds in its cell, which package
// review adds.
func withoutTimes(summary string) string {
	before, times, has := strings.Cut(summary, "（本格共")
	if !has {
		return summary
	}
	_, after, _ := strings.Cut(times, "）")
	return before + after
}

// withoutWords puts sentences together that differ in one quoted word alone.
func withoutWords(all []Sentence) []Sentence {
	var merged []Sentence
	for _, alike := range byForm(all) {
		if s, ok := merge(alike); ok {
			merged = append(merged, s)
			continue
		}
		for _, f := range alike {
			merged = append(merged, f.Sentence)
		}
	}
	return merged
}

// A form is a sentence with what it quotes.
type form struct {
	Sentence
	summary, advice quotation
	words           []string // those of the summary, then those of the advice
}

func formOf(s Sentence) form {
	summary, advice := quotationsOf(s.Summary), quotationsOf(s.Advice)
	return form{s, summary, advice, slices.Concat(summary.words, advice.words)}
}

func byForm(all []Sentence) [][]form {
	type outline struct{ summary, advice string }
	var forms [][]form
	index := map[outline]int{}
	for _, s := range all {
		f := formOf(s)
		key := outline{withoutTimes(f.summary.around), f.advice.around}
		i, known := index[key]
		if !known {
			i = len(forms)
			index[key] = i
			forms = append(forms, nil)
		}
		forms[i] = append(forms[i], f)
	}
	return forms
}

// merge makes one sentence of several of one form, if they differ in one word.
func merge(alike []form) (Sentence, bool) {
	if len(alike) == 1 {
		return Sentence{}, false
	}
	first := alike[0]
	one := Sentence{Excerpt: first.Excerpt}
	differs := make([]bool, len(first.words))
	for _, f := range alike {
		for i, word := range f.words {
			differs[i] = differs[i] || word != first.words[i]
		}
	}
	for _, f := range alike {
		word, ok := f.wordAt(differs)
		if !ok {
			return Sentence{}, false
		}
		for _, p := range f.Places {
			one.Places = append(one.Places, Place{At: p.At, Word: word})
		}
	}
	in := len(first.summary.words)
	one.Summary = withoutTimes(first.summary.blanked(differs[:in]))
	one.Advice = first.advice.blanked(differs[in:])
	return one, true
}

// wordAt returns the word that stands at all the places that differ, if it is one.
func (f form) wordAt(differs []bool) (word string, ok bool) {
	for i, w := range f.words {
		if !differs[i] {
			continue
		}
		if ok && w != word {
			return "", false
		}
		word, ok = w, true
	}
	return word, ok
}
