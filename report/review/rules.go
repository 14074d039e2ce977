package review

import "tongbao/report/finding"

// rules are all the checks.
var rules = withExamples([]Rule{
	sheetUnread, sheetTwice, problemsTwice, measureTwice,
	taskWithoutMeasures, problemUnanswered, measureWithoutText, passageWithoutText, numberSequence,
	monthOne, finishedAfterData, finishedBeforeInspection, finishedMissing, finishedButOpen, reasonMissing, statusMissing, doneButLasting, doneButUnfinished, doneButPlanned, noProgressSaid, openButFinished, twoStates, deadlineDiffers,
	countMismatch, partsTotal, countChanged, remainder, percentage, changeBackwards, changeAmount, listCount, numberPhrase, impossibleAge, unfilledBrace,
	halfWidthMark, halfWidthBracket, straightQuote, unpairedMark, markBetweenQuoted, doubledMark, wrongEllipsis,
	yearHyphen, spaceInChinese, spaceBesideDigit, headingStop, headingSentences,
	wrongWord, wrongParticle, misspelt, setPhraseRule, repeatedWord, traditionalCharacter, nonstandardCharacter, shortYear, mixedInspection, officeNames, officeUnclear, personNames, personPosts,
	wrongPlace, placeParent, formerPlace, wrongOffice,
	documentNumber, wrongCounter, approximateTwice, fewerTimes, impossibleDate, wrongWeekday, rangeBackwards, datedBeforeText, datesOutOfOrder,
	personalData,
})

// withExamples gives the kinds of the rules the texts that these must hit as examples.
func withExamples(rules []Rule) []Rule {
	for _, r := range rules {
		if len(r.Hits) > 0 {
			r.Examples = r.Hits
		}
	}
	return rules
}

// Kinds returns the kinds of findings that the rules make, in the order in which they are
// listed to people.
func Kinds() []*finding.Kind {
	kinds := make([]*finding.Kind, len(rules))
	for i, r := range rules {
		kinds[i] = r.Kind
	}
	return kinds
}
