package notice

import "tongbao/report/internal/pattern"

// email finds addresses in running text. It is anchored by what stands around
// an address in Chinese, so that no Latin word beside one is taken in.
var email = pattern.Of(`[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`)

// linked is a text in spans, with each e-mail address a link.
func linked(text string) []Span {
	places := email().FindAllStringIndex(text, -1)
	if places == nil {
		return []Span{{Text: text}}
	}
	var spans []Span
	from := 0
	for _, p := range places {
		if p[0] > from {
			spans = append(spans, Span{Text: text[from:p[0]]})
		}
		address := text[p[0]:p[1]]
		spans = append(spans, Span{Text: address, Link: "mailto:" + address})
		from = p[1]
	}
	if from < len(text) {
		spans = append(spans, Span{Text: text[from:]})
	}
	return spans
}
