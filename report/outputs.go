package report

import "tongbao/report/internal/draft"

// sealed are the endings of the outputs that can be drafts, which have a seal.
var sealed = []string{noticeWord, noticePDF, noticeOFD, noticeHTML, noticeText, summaryBook, checkBook}

// OutputNames are the names that the outputs of a ledger can have, finished ones and
// drafts, if they are called so.
func OutputNames(stem string) []string {
	var names []string
	for _, ending := range sealed {
		public := PublicStem(stem) + publicEnding(ending)
		names = append(names, stem+ending, draft.Name(stem+ending), public, draft.Name(public))
	}
	return append(names, stem+annotatedCopy, stem+annotatedMacros)
}
