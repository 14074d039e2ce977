package delimited

import "strings"

// A field is one field of a record as it was read, with its place in the text.
type field struct {
	from, to    int // what follows is a separator, a line end or the end of the text
	open, close int // the quotes around what an enclosed field shows
	how         how
}

// how is in which way a field was read.
type how uint8

const (
	bare     how = iota // no quote encloses it
	enclosed            // two quotes enclose it as RFC 4180 has it
	loose               // two quotes enclose it, and others stand inside that are not doubled
	asText              // it begins with a quote that encloses nothing
	unclosed            // its quote is never closed; it holds all the rest of the text
)

// show returns what a field shows: without the quotes around it, those inside single,
// lines parted by "\n".
func (f field) show(text string) string {
	if f.how == bare || f.how == asText {
		return text[f.from:f.to]
	}
	shown := strings.ReplaceAll(text[f.open+1:f.close], `""`, `"`)
	if strings.IndexByte(shown, '\r') >= 0 {
		shown = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(shown)
	}
	return shown
}

// A record is a row, in the way of reading that fits best.
type record struct {
	fields []field
	next   int  // where the next record begins
	quotes bool // a quote stands in it
	doubts int  // fields that begin with a quote and are not as RFC 4180 has it
}

func (r *record) add(f field) {
	r.fields = append(r.fields, f)
	if f.how > enclosed {
		r.doubts++
	}
}

// isBlank reports whether a record is a line without text.
func (r *record) isBlank(text string) bool {
	return len(r.fields) == 1 && strings.TrimSpace(r.fields[0].show(text)) == ""
}
