package privacy

import (
	"strings"

	"tongbao/report/internal/pattern"
)

// documentNumber is the number of a passport or permit, letters and digits, or of
// an officer's card: 军字第1234567.
var documentNumber = pattern.Of(`^(?:(?:[A-Za-zＡ-Ｚａ-ｚ]{1,2}|\p{Han}{1,2}字第?)[0-9０-９]{6,11}|[0-9０-９]{7,11})`)

// documents finds the numbers that stand right after the name of a document.
func documents(text string) []Match {
	var found []Match
	for _, word := range words.Of("documents") {
		for at := 0; ; {
			i := strings.Index(text[at:], word)
			if i < 0 {
				break
			}
			at += i + len(word)
			found = append(found, documentsFrom(text, at)...)
		}
	}
	return found
}

// documentsFrom are the numbers from a document's name on, as far as one list goes.
func documentsFrom(text string, from int) []Match {
	var found []Match
	from = past(text, from, fillers, maxFiller)
	for place := documentNumber().FindStringIndex(text[from:]); place != nil; place = documentNumber().FindStringIndex(text[from:]) {
		to := from + place[1]
		found = append(found, Match{Document, from, to})
		from = past(text, to, listMarks, 1)
	}
	return found
}
