package privacy

import (
	"regexp"
	"strings"

	"tongbao/report/internal/pattern"
)

// documentNumber is the number of a passport or permit, letters and digits, or of
// an officer's card: 军字第1234567.
var documentNumber = pattern.Of(`^(?:[A-Za-z]{1,2}(?:[ -]?[0-9]){6,18}|\p{Han}{1,2}字第?[0-9]{6,18}|[0-9]{7,18})`)

var documentNames = finderOf("documents")

// documents finds the numbers that stand right after the name of a document.
func documents(text string) []Match {
	var found []Match
	for _, name := range documentNames().In(text) {
		found = append(found, documentsFrom(text, name.To)...)
	}
	return append(found, append(passports(text), partials(text)...)...)
}

// passport is the number of one without a word before it, and what is around it.
var passport = pattern.Of(`(?:^|[^0-9A-Za-z])([EGeg](?:[ -]?[0-9]){8}|[Ee][A-Za-z](?:[ -]?[0-9]){7})(?:$|[^0-9A-Za-z])`)

func passports(text string) []Match {
	if !strings.ContainsAny(text, "EGeg") {
		return nil
	}
	var found []Match
	for _, m := range submatches(passport(), text, Document) {
		if !isAfter(text, m.From, "things") {
			found = append(found, m)
		}
	}
	return found
}

// partial is the part of an identity number that a text tells: 身份证后六位071234.
var partial = pattern.Of(`身份证[^，。；！\n0-9]{0,6}(?:后|末|尾|前)(?:[0-9一二三四五六七八]{1,2}位)?(?:数字|数|号码|号)?[为是：: ]{0,3}([0-9]{3,8}[Xx]?)`)

func partials(text string) []Match {
	if !strings.Contains(text, "身份证") {
		return nil
	}
	return submatches(partial(), text, Identity)
}

// submatches are the first parenthesised parts of all that an expression matches.
func submatches(r *regexp.Regexp, text string, kind Kind) []Match {
	var found []Match
	for at := 0; at < len(text); {
		place := r.FindStringSubmatchIndex(text[at:])
		if place == nil {
			break
		}
		found = append(found, Match{kind, at + place[2], at + place[3]})
		at += place[3]
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
