package review

import (
	"slices"

	"tongbao/report/finding"
)

// rules are all the checks, in the order in which they are listed to people.
var rules = exemplified([]Rule{
	sheetUnread, sheetTwice, problemsTwice, measureTwice,
	taskWithoutMeasures, measureWithoutText, passageWithoutText, numberSequence,
	monthOne, finishedAfterData, finishedBeforeInspection, finishedMissing, finishedButOpen, reasonMissing, statusMissing, doneButLasting,
	countMismatch, partsTotal, percentage, unfilledBrace,
	halfWidthMark, halfWidthBracket, straightQuote, unpairedMark, markBetweenQuoted, doubledMark, wrongEllipsis,
	yearHyphen, spaceInChinese, spaceBesideDigit, headingStop,
	wrongWord, repeatedWord, traditionalCharacter, nonstandardCharacter, shortYear, mixedInspection, officeNames, officeUnclear,
	documentNumber, impossibleDate, datedBeforeText, datesOutOfOrder,
	personalData,
})

// exemplified gives the rules' kinds the texts that the rules must hit as examples.
func exemplified(rules []Rule) []Rule {
	for _, r := range rules {
		if len(r.Hits) > 0 {
			r.Examples = r.Hits
		}
	}
	return rules
}

// Rules lists all the checks.
func Rules() []Rule { return slices.Clone(rules) }

// Kinds are the kinds of findings that the rules make, in the same order.
func Kinds() []*finding.Kind {
	kinds := make([]*finding.Kind, len(rules))
	for i, r := range rules {
		kinds[i] = r.Kind
	}
	return kinds
}
