package review

import (
	"maps"
	"slices"

	"tongbao/report/internal/places"
)

// A region is where a ledger is at home: the places that its texts may mean, by the last
// characters of their names. It is empty where nothing says which.
type region map[rune][]local

// A local is a place of the region.
type local struct {
	name []rune
	of   places.Code // the place; that of the county if it is a township
}

func (l local) isTownship() bool { return l.of.Name() != string(l.name) }

// full returns the name with those of the places above it.
func (l local) full() string {
	if l.isTownship() {
		return l.of.FullName() + string(l.name)
	}
	return l.of.FullName()
}

// region returns the one that the facts of the notice name; where they name none, the
// one of which the texts name most places.
func (b *Book) region() region {
	if b.home == nil {
		b.home = region{}
		for _, home := range b.homes() {
			b.home.add(home)
		}
	}
	return b.home
}

// add makes the places of a city, with the townships, or of a province those of the region.
func (r region) add(home places.Code) {
	r.put(home.Province().Name(), home.Province())
	for _, part := range home.Parts() {
		r.put(part.Name(), part)
		if home.Level() < 4 {
			continue
		}
		for _, township := range part.Townships() {
			r.put(township, part)
		}
	}
}

func (r region) put(name string, of places.Code) {
	runes := []rune(name)
	if len(runes) < shortestPlace {
		return
	}
	last := runes[len(runes)-1]
	r[last] = append(r[last], local{runes, of})
}

// inFacts is how much more a mention in the facts of the notice says of where it is at home.
const inFacts = 1000

// homes returns the city of the ledger, or its province where no city is named; several
// where counties of one name leave it open.
func (b *Book) homes() []places.Code {
	cities, provinces := map[places.Code]int{}, map[places.Code]int{}
	for _, m := range b.mentions() {
		weight := 1
		if m.text.Place == Name {
			weight = inFacts
		}
		for _, c := range m.meant() {
			provinces[c.Province()] += weight
			if c.Level() > 2 {
				cities[c.City()] += weight
			}
		}
	}
	if len(cities) == 0 {
		return foremost(provinces)
	}
	return foremost(cities)
}

// meant returns the places that the mention may mean.
func (m mention) meant() []places.Code {
	if m.codes == nil {
		return []places.Code{m.former.Now}
	}
	return m.codes
}

// maxHomes is how many cities may be meant: of more it is not known which.
const maxHomes = 3

// foremost returns the places of which most is said, none where these are too many.
func foremost(said map[places.Code]int) []places.Code {
	most := 0
	for _, n := range said {
		most = max(most, n)
	}
	maps.DeleteFunc(said, func(_ places.Code, n int) bool { return n < most })
	if len(said) > maxHomes {
		return nil
	}
	return slices.Sorted(maps.Keys(said))
}
