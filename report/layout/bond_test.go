package layout

import (
	"strings"
	"testing"
)

// linesOf returns the lines of a text in a box of so many characters.
func linesOf(text string, chars float64) []string {
	p := set(text, chars)
	var lines []string
	for n := range p.ends {
		var b strings.Builder
		for _, g := range p.gs[p.start(n):p.ends[n]] {
			b.WriteRune(g.r)
		}
		lines = append(lines, b.String())
	}
	return lines
}

// At whatever place a line ends, these hold together.
func TestWhatHoldsTogether(t *testing.T) {
	for _, group := range []string{"m²", "10⁴", "±3℃", "≤5%", "≥90％", "CO₂", "PM₂.₅", "-5℃", "12㎡", "25μg/m³", "3×4"} {
		for before := range 24 {
			text := strings.Repeat("水", before+20) + group + strings.Repeat("务", 40)
			if got := linesOf(text, 28); !strings.Contains(strings.Join(got, "|"), group) {
				t.Errorf("%s is parted: %q", group, got)
			}
		}
	}
}

func TestAConnectorBeginsNoLine(t *testing.T) {
	for _, text := range []string{"4月2日—5月6日", "云岭—砚池公路", "2023—2024年", "甲–乙", "云岭～砚池"} {
		for before := range 30 {
			for _, line := range linesOf(strings.Repeat("水", before+15)+text+strings.Repeat("务", 40), 28) {
				if strings.ContainsAny(line[:3], "—–～") {
					t.Errorf("begins a line: %s", line)
				}
			}
		}
	}
	if got := strings.Join(linesOf(strings.Repeat("水", 26)+"——务必做好各项工作", 28), "|"); !strings.Contains(got, "|——") {
		t.Errorf("a dash of two may begin a line: %s", got)
	}
}

// An address breaks behind its marks, and nowhere else.
func TestAddressesBreakBehindMarks(t *testing.T) {
	for _, address := range []string{"https://www.yunling.example.cn/zwgk/xcgz/2025-06/t_118.html", "water.office_2@mail.yunling.example.cn", "www.yunling.example.cn"} {
		for before := range 28 {
			got := strings.Join(linesOf(strings.Repeat("水", before)+address+strings.Repeat("务", 30), 28), "|")
			for at := range got {
				if at > 0 && got[at] == '|' && got[at-1] < 0x80 && got[at+1] < 0x80 && !strings.ContainsRune(afterMark, rune(got[at-1])) {
					t.Errorf("breaks at another place: %s", got)
				}
			}
		}
	}
	if isAddress(set("1/2/3.5", 28).gs) || isAddress(set("Wi-Fi", 28).gs) || !isAddress(set("a/b@c", 28).gs) {
		t.Error("taken for an address that is none")
	}
}
