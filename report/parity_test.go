package report_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"tongbao/fonts"
	"tongbao/report/docx"
	"tongbao/report/fit"
	"tongbao/report/internal/office"
	"tongbao/report/layout"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

// leastAgreement is the share of lines that Word and PDF must have in common.
const leastAgreement = 0.98

// TestWordAndPDFAgree sets each Word file in LibreOffice, with the shipped faces
// under the names it asks for, and compares with the pages of the PDF.
func TestWordAndPDFAgree(t *testing.T) {
	program := office.Open(t)
	for _, path := range ledgers(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			doc, word := laidOut(t, path)
			want, got := office.LaidOut(doc), program.Pages(word)
			if len(got) != len(want) {
				t.Errorf("Word has %d pages, PDF %d", len(got), len(want))
			}
			agreement := office.Compare(want, got)
			t.Logf("%d pages, %d of %d lines the same (%.2f%%)", len(want), agreement.Same, agreement.Lines, 100*agreement.Rate())
			if agreement.Rate() < leastAgreement {
				t.Errorf("too few lines agree: %q", agreement.Different)
			}
		})
	}
}

func laidOut(t *testing.T, path string) (*layout.Document, []byte) {
	t.Helper()
	l, _, err := ledger.Read(path, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	n, _ := notice.Compose(l, template(t), stats.Count(l).Counters(nil), notice.Options{})
	flow := n.Flow()
	doc := layout.Set(n, flow, fonts.Embedded())
	var word bytes.Buffer
	if err := docx.Write(&word, flow, n.Meta, fit.Lines(doc), docx.Options{}); err != nil {
		t.Fatal(err)
	}
	return doc, word.Bytes()
}

func template(t testing.TB) *notice.Template {
	t.Helper()
	data, err := templates.Load("default")
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := notice.ParseTemplate(data)
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}
