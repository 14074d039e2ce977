package review

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/places"
)

var placeParent = Rule{
	Kind: &finding.Kind{
		ID: "place-parent", Severity: finding.Suspect,
		Title:    "县区写在别的市下",
		Reason:   "市、县、区的隶属以民政部公布的行政区划为准。",
		Examples: []string{"“临沂市峄城区”（峄城区属枣庄市）"},
	},
	Check: checkPlaceParents,
}

// checkPlaceParents finds a place named right behind one that it does not belong to. Names
// like 新城区 may be what people call a part of any town.
func checkPlaceParents(b *Book) []Fault {
	var faults []Fault
	var above mention
	for _, m := range b.mentions() {
		joined := above.text == m.text && above.to == m.from
		if joined && above.codes != nil && m.codes != nil && !m.generic() && !m.within(above) && m.below(above) {
			faults = append(faults, m.text.fault(above.from, m.to, fmt.Sprintf("“%s”不属于“%s”。", m.name(), above.name()), m.whereAdvice()))
		}
		above = m
	}
	return faults
}

// within reports whether a place of the name is part of one of the other name.
func (m mention) within(other mention) bool {
	return slices.ContainsFunc(m.codes, func(c places.Code) bool {
		return slices.ContainsFunc(other.codes, c.Within)
	})
}

// below reports whether every place of the name is of a lower level than those of the other.
func (m mention) below(other mention) bool {
	return !slices.ContainsFunc(m.codes, func(c places.Code) bool {
		return slices.ContainsFunc(other.codes, func(o places.Code) bool { return c.Level() <= o.Level() })
	})
}

// maxNamed is how many places of one name an advice lists.
const maxNamed = 3

func (m mention) whereAdvice() string {
	full := make([]string, 0, maxNamed)
	for _, c := range m.codes[:min(len(m.codes), maxNamed)] {
		full = append(full, c.FullName())
	}
	if len(m.codes) == 1 {
		return fmt.Sprintf("应为“%s”，请核对。", full[0])
	}
	return fmt.Sprintf("叫这个名称的有%s等，请核对。", strings.Join(full, "、"))
}
