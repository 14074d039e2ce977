package words

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// Assigned are what a column of who does what may hold.
var Assigned = []ledger.Field{ledger.FieldLeader, ledger.FieldOffice, ledger.FieldSupporters, ledger.FieldPerson}

// Several returns the fields that a heading names where its column holds several things:
// 责任单位及责任人, 整改时限（完成情况）. It is nil for a heading of one field.
func (h *Headings) Several(heading string) []ledger.Field {
	outside, inside := hanzi.Brackets(heading)
	if _, known := h.Word(outside); known {
		return h.all(append([]string{outside}, inside...))
	}
	return h.all(strings.FieldsFunc(Plain(outside), joinsFields))
}

// Assigns reports whether a heading is that of a column that says who does what, each
// under a label: 责任分工.
func (h *Headings) Assigns(heading string) bool { return isOneOf(Plain(heading), h.assign) }

func joinsFields(c rune) bool { return strings.ContainsRune("及和与、/+", c) }

// isShort reports whether a field is told by a few words. Of two that are not, which
// stand in one text, a column is one of both.
func isShort(f ledger.Field) bool {
	return slices.Contains(Assigned, f) || f == ledger.FieldDeadline || f == ledger.FieldStatus || f == ledger.FieldFinished
}

// all returns the fields of some headings; nil where there are not several, or one is
// none.
func (h *Headings) all(headings []string) []ledger.Field {
	var fields []ledger.Field
	for _, heading := range headings {
		field, known := h.Word(heading)
		if !known || slices.Contains(fields, field) {
			return nil
		}
		fields = append(fields, field)
	}
	if len(fields) < 2 || !slices.ContainsFunc(fields, isShort) {
		return nil
	}
	return fields
}

// Leads reports whether a heading is of the office that leads others: 牵头单位.
func (h *Headings) Leads(heading string) bool { return hasPrefixOf(Plain(heading), h.leads) }
