package notice

import (
	"strings"
	"testing"
)

func TestInList(t *testing.T) {
	for want, list := range map[string][]string{
		"":             nil,
		"办公室、人事科":      {"办公室", "人事科"},
		"《学习制度》《研判办法》": {"《学习制度》", "《研判办法》"},
		"“四风”“三公”":     {"“四风”", "“三公”"},
		"《学习制度》、“四风”":  {"《学习制度》", "“四风”"},
		"《学习制度》（试行）、《研判办法》、台账": {"《学习制度》（试行）", "《研判办法》", "台账"},
	} {
		var all []Paragraph
		for _, text := range list {
			all = append(all, Paragraph{Text: text})
		}
		if got := inList(all).Text; got != want {
			t.Errorf("%q: %s, want %s", list, got, want)
		}
	}
}

func TestTitlesOfACell(t *testing.T) {
	for text, want := range map[string]string{
		"":       "",
		"《学习制度》": "《学习制度》",
		"《学习制度》、《研判办法》等":    "《学习制度》|《研判办法》等",
		"《学习制度》（试行）、《研判办法》": "《学习制度》（试行）、《研判办法》",
		"台账、清单": "台账、清单",
	} {
		if got := strings.Join(titlesIn(text), "|"); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
