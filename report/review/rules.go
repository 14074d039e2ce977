package review

import "slices"

// rules are all the checks, in the order in which they are listed to people.
var rules = []Rule{
	sheetUnread, sheetTwice, problemsTwice, measureTwice,
	taskWithoutMeasures, measureWithoutText, passageWithoutText, numberSequence,
	monthOne, finishedAfterData, finishedBeforeInspection, finishedMissing, finishedButOpen, reasonMissing, statusMissing, doneButLasting,
	countMismatch, partsTotal, percentage, unfilledBrace,
	halfWidthMark, halfWidthBracket, straightQuote, unpairedMark, markBetweenQuoted, doubledMark, wrongEllipsis,
	yearHyphen, spaceInChinese, spaceBesideDigit, headingStop,
	wrongWord, repeatedWord, traditionalCharacter, nonstandardCharacter, shortYear, mixedInspection, officeNames, officeUnclear,
	documentNumber, impossibleDate, datedBeforeText, datesOutOfOrder,
	personalData,
}

// Rules lists all the checks, for configuration and for help.
func Rules() []Rule { return slices.Clone(rules) }
