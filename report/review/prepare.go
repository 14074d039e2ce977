package review

import (
	"tongbao/report/internal/places"
	"tongbao/report/internal/similar"
)

// Prepare reads the words that the rules go by. They are read when they are first asked
// for, but a run of the program that does so beside the reading of its ledger waits for
// none of them.
func Prepare() {
	setPhrases()
	wordBegins()
	irregular()
	doubled()
	countables()
	countedBegins()
	particleUses()
	wrongCounters()
	terms.Read()
	similar.Prepare()
	places.Prepare()
}
