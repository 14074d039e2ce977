package words

import (
	"sync"

	"tongbao/templates"
)

// A Lexicon has the words of a vocabulary for looking up, one part for each thing
// that a text may be. It never changes and may be used by several readers at once.
type Lexicon struct {
	Headings  *Headings
	States    *States
	Marks     *Marks
	TextMarks *TextMarks
	Sorts     *Sorts
	Terms     *Terms
	Sheets    *Sheets
	Facts     *Facts
	Phrases   *Phrases
	Parties   *Parties
	Others    *Others
}

// New makes the lexicon of a vocabulary.
func New(v Vocabulary) *Lexicon {
	words := stateWords(byWord(v.States))
	clauses, marks, sorts := newClauses(v, words), &Marks{words}, newSorts(v)
	states := newStates(v, words, clauses, marks, sorts)
	return &Lexicon{
		Headings: newHeadings(v), States: states, Marks: marks, TextMarks: &TextMarks{states, clauses},
		Sorts: sorts, Terms: newTerms(v, clauses),
		Sheets: newSheets(v), Facts: newFacts(v), Phrases: newPhrases(v), Parties: newParties(v), Others: newOthers(v),
	}
}

// DefaultVocabulary returns the one that the program brings along.
var DefaultVocabulary = sync.OnceValue(func() Vocabulary {
	v, err := LoadVocabulary(templates.Vocabulary)
	if err != nil {
		panic(err) // the embedded file is tested
	}
	return v
})

// Default returns the lexicon of the default vocabulary.
var Default = sync.OnceValue(func() *Lexicon { return New(DefaultVocabulary()) })

// byWord inverts a map of words, all of them as they are compared. No word stands
// for two things, which the vocabulary's check has made sure of.
func byWord[K comparable](words map[K][]string) map[string]K {
	owner := map[string]K{}
	for k, list := range words {
		for _, word := range list {
			owner[Plain(word)] = k
		}
	}
	return owner
}

// leastContained is how many characters a word has at least that is looked for
// inside a longer text; shorter ones, like 问题, stand in too many.
const leastContained = 3
