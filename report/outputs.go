package report

import "tongbao/report/internal/draft"

// OutputNames are the names that the outputs of a ledger can have, finished ones and
// drafts, if they are called so.
func OutputNames(stem string) []string {
	var names []string
	for _, ending := range []string{noticeWord, noticePDF, noticeOFD, summaryBook, checkBook} {
		names = append(names, stem+ending, draft.Name(stem+ending))
	}
	return append(names, stem+annotatedCopy, stem+annotatedMacros)
}
