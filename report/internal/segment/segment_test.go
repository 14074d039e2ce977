package segment

import (
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	own := []string{"回头看", "选人用人"}
	for _, want := range []string{
		"", "关于|加强|干部|教育|工作|的|通知", "落实|决策|制度", "市委|巡察|“|回头看|”|情况", "选人用人|工作",
		"2021|—|2023|年|PPP|项目", "住房|和|城乡|建设|局",
	} {
		got := strings.Join(Words(strings.ReplaceAll(want, "|", ""), own), "|")
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// Whatever the text, its words are the text.
func FuzzWords(f *testing.F) {
	f.Add("关于2021—2023年“回头看”Party情况的通报𠮷")
	f.Fuzz(func(t *testing.T, text string) {
		if got := strings.Join(Words(text, []string{"回头看"}), ""); got != text {
			t.Errorf("%q became %q", text, got)
		}
	})
}

// Each entry is found by the search, and they are in its order.
func TestEveryEntryIsFound(t *testing.T) {
	before := ""
	for line := range strings.Lines(dictionary) {
		word := line[:len(line)-2]
		if word <= before {
			t.Fatalf("%s stands after %s", word, before)
		}
		if _, ok := look(word); !ok {
			t.Fatalf("%s is not found", word)
		}
		before = word
	}
	for _, word := range []string{"一一一一一一", "龘龘", "a", "0"} {
		if _, ok := look(word); ok {
			t.Errorf("%s is found", word)
		}
	}
}

func BenchmarkWords(b *testing.B) {
	for b.Loop() {
		Words("关于市委第三巡察组巡察反馈意见整改落实情况和选人用人专项检查整改进展情况的通报", nil)
	}
}
