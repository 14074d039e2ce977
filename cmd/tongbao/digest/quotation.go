package digest

import "strings"

// A quotation is a text parted into what it quotes and what stands around that.
type quotation struct {
	around string   // the text with all quotation marks empty
	words  []string // what stood in them, in order
}

const emptyMarks = "“”"

// quotationsOf parts a text. Marks within marks belong to what is quoted; what
// follows a mark without its other half is not.
func quotationsOf(text string) quotation {
	var q quotation
	for {
		from := strings.Index(text, "“")
		to := closing(text, from)
		if to < 0 {
			q.around += text
			return q
		}
		q.around += text[:from] + emptyMarks
		q.words = append(q.words, text[from+len("“"):to])
		text = text[to+len("”"):]
	}
}

// closing returns where the mark at from is closed, -1 if it is not.
func closing(text string, from int) int {
	if from < 0 {
		return -1
	}
	depth := 0
	for i, r := range text[from:] {
		switch r {
		case '“':
			depth++
		case '”':
			depth--
		}
		if depth == 0 {
			return from + i
		}
	}
	return -1
}

// blanked returns the text with … for the words that differ.
func (q quotation) blanked(differs []bool) string {
	rest := strings.SplitN(q.around, emptyMarks, len(q.words)+1)
	text := rest[0]
	for i, word := range q.words {
		if differs[i] {
			word = "…"
		}
		text += "“" + word + "”" + rest[i+1]
	}
	return text
}
