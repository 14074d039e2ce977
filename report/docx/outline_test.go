package docx

import (
	"maps"
	"testing"

	"tongbao/report/internal/opc/opctest"
)

// Word's navigation pane shows the headings and the attachments, and nothing else: a
// level is counted from 0 there.
func TestOutlineHasHeadingsAndAttachments(t *testing.T) {
	_, parts := opctest.Parts(t, write(t, sample(), nil))
	var styles struct {
		List []struct {
			ID    string `xml:"styleId,attr"`
			Level *struct {
				Val string `xml:"val,attr"`
			} `xml:"pPr>outlineLvl"`
		} `xml:"style"`
	}
	read(t, parts["word/styles.xml"], &styles)
	got := map[string]string{}
	for _, s := range styles.List {
		if s.Level != nil {
			got[s.ID] = s.Level.Val
		}
	}
	want := map[string]string{"Heading1": "0", "Heading2": "1", "Heading3": "2", "Heading4": "3", "AnnexLabel": "0", "AnnexTitle": "1"}
	if !maps.Equal(got, want) {
		t.Errorf("levels %v, want %v", got, want)
	}
}
