package table

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/words"
)

// betweenParts are the marks that stand between the things that a cell holds.
const betweenParts = hanzi.Stops + hanzi.Semicolons + hanzi.Commas + "、\n \u3000"

// A textParter parts the texts of cells by the words of a ledger.
type textParter struct {
	lex    *words.Lexicon
	legend words.Legend
}

// byLabels parts texts at the labels of fields: 责任领导：张三；责任科室：办公室. Nothing
// stands before the first but a measure. In a column of one field by its heading people
// and offices must both be named, since marks for leading and helping offices are read
// elsewhere.
func (x textParter) byLabels(c plan.Column, holds []ledger.Field) parting {
	return func(text string) (parts, bool) {
		lead, labels := x.labelsIn(text)
		if len(labels) == 0 {
			return nil, false
		}
		p := parts{}
		if lead != "" {
			p.add(c.Field, lead)
		}
		for _, l := range labels {
			if !slices.Contains(holds, l.field) || l.text == "" || c.Field.IsText() && p[l.field] != "" {
				return nil, false
			}
			p.add(l.field, l.text)
		}
		return p, (lead == "" || c.Field.IsText()) && (c.Holds != nil || p.hasBothKinds())
	}
}

// add adds a text to what a cell holds of a field.
func (p parts) add(f ledger.Field, text string) {
	if p[f] != "" {
		text = p[f] + "、" + text
	}
	p[f] = text
}

func (p parts) hasBothKinds() bool {
	has := func(a, b ledger.Field) bool { return p[a] != "" || p[b] != "" }
	return has(ledger.FieldLeader, ledger.FieldPerson) && has(ledger.FieldOffice, ledger.FieldSupporters)
}

// A labelledPart is what stands behind a label in a cell.
type labelledPart struct {
	field ledger.Field
	text  string
}

// labelsIn parts a text at its labels, each a heading's word before a colon; lead is what
// stands before the first. There are none where a later colon has another word.
func (x textParter) labelsIn(text string) (lead string, labels []labelledPart) {
	begin := 0
	for at, c := range text {
		if !strings.ContainsRune(hanzi.Colons, c) || at < begin {
			continue
		}
		from := strings.LastIndexAny(text[begin:at], betweenParts+hanzi.RoundOpeners)
		if from += begin; from >= begin {
			_, size := utf8.DecodeRuneInString(text[from:])
			from += size
		} else {
			from = begin
		}
		field, known := x.lex.Headings.Word(text[from:at])
		switch {
		case !known && len(labels) == 0:
			continue
		case !known:
			return "", nil
		}
		lead = endPart(lead, labels, text[begin:from])
		labels = append(labels, labelledPart{field: field})
		begin = at + utf8.RuneLen(c)
	}
	lead = endPart(lead, labels, text[begin:])
	return lead, labels
}

// endPart ends what was begun, the last label's text or else the lead, and returns the
// lead.
func endPart(lead string, labels []labelledPart, text string) string {
	text = strings.TrimRight(strings.Trim(text, betweenParts), hanzi.RoundOpeners)
	if !strings.ContainsAny(text, hanzi.RoundOpeners) {
		text = strings.TrimRight(text, hanzi.RoundClosers)
	}
	if text = strings.Trim(text, betweenParts); len(labels) == 0 {
		return text
	}
	labels[len(labels)-1].text = text
	return lead
}
