package leak

import (
	"bytes"

	"golang.org/x/net/html"
)

// inline are the elements within a text.
var inline = map[string]bool{"a": true, "strong": true, "time": true, "br": true}

// HTML returns the texts of an HTML file: what stands between its elements but those
// within a text, and the values of all attributes.
func HTML(data []byte) []string {
	var texts []string
	var text []byte
	z := html.NewTokenizer(bytes.NewReader(data))
	for {
		kind := z.Next()
		switch token := z.Token(); kind {
		case html.ErrorToken:
			return append(texts, string(text))
		case html.TextToken, html.CommentToken:
			text = append(text, token.Data...)
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			for _, a := range token.Attr {
				texts = append(texts, a.Val)
			}
			if !inline[token.Data] {
				texts, text = append(texts, string(text)), nil
			}
		}
	}
}
