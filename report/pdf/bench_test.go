package pdf

import (
	"io"
	"strings"
	"testing"

	"tongbao/report/notice"
)

// BenchmarkWrite draws a notice of about 27 full pages. Its text has few
// different characters; BenchmarkWriteManyCharacters has about 2,000.
func BenchmarkWrite(b *testing.B) { benchmark(b, strings.Repeat(sentence, 400)) }

func BenchmarkWriteManyCharacters(b *testing.B) {
	var text strings.Builder
	for i := range 18500 {
		text.WriteRune(rune('一' + i*7%2000*10))
	}
	benchmark(b, text.String())
}

func benchmark(b *testing.B, text string) {
	n := sample()
	n.Sections[0].Text = []notice.Paragraph{{Text: text}}
	doc := laidOut(b, n)
	b.ReportAllocs()
	for b.Loop() {
		if err := Write(io.Discard, doc, Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(written(b, doc, Options{}))), "B/file")
	b.ReportMetric(float64(len(doc.Pages)), "pages")
}
