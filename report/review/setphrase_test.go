package review

import (
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// frames are the sentences that the spoilt phrases are tried in; % is the phrase.
var frames = []string{
	"严格落实%要求，建立整改台账。",
	"针对“%落实不到位”的问题，党组召开专题会议研究。",
	"一是深入学习%，开展交流研讨12次。",
	"把%贯穿整改全过程，推动各项工作上台阶。",
	"班子成员对照%，逐条查摆问题35个。",
	"%方面存在差距，已完成整改。",
	"2024年3月，组织全体党员围绕%开展学习讨论。",
	"县纪委对%情况进行了抽查，发现问题6个。",
}

// A spoiling makes a near miss of a phrase's text; it returns "" where it cannot.
type spoiling struct {
	name string
	make func(r *rand.Rand, p *setPhrase) string
}

// strangers are characters that take the place of right ones, as a hand at the keys has it.
var strangers = []rune("的地得在再做作坐座以已己意义议异益力立利历厉理里事是式势世市实时识十工公功攻共制治致质置化华划话会汇惠回中种重众终心新信行形型性政正整证征纪记济计级集及急落洛螺检减见建健渐件践权全泉党当挡风封锋丰规归轨贯惯观官管馆任人认仁责则择泽主住助注属署书数部布步不")

func replaced(r *rand.Rand, runes []rune, k int) []rune {
	out := append([]rune(nil), runes...)
	for out[k] == runes[k] {
		out[k] = strangers[r.Intn(len(strangers))]
	}
	return out
}

var spoilings = []spoiling{
	{"one wrong", func(r *rand.Rand, p *setPhrase) string {
		return spell(p, replaced(r, p.runes, r.Intn(len(p.runes))))
	}},
	{"two wrong", func(r *rand.Rand, p *setPhrase) string {
		if len(p.runes) < 8 {
			return ""
		}
		k := r.Intn(len(p.runes) - 1)
		return spell(p, replaced(r, replaced(r, p.runes, k), k+1+r.Intn(len(p.runes)-k-1)))
	}},
	{"missing", func(r *rand.Rand, p *setPhrase) string {
		k := 1 + r.Intn(len(p.runes)-2)
		return without(p, k)
	}},
	{"doubled", func(r *rand.Rand, p *setPhrase) string {
		k := r.Intn(len(p.runes))
		return doubledAt(p, k)
	}},
	{"exchanged", func(r *rand.Rand, p *setPhrase) string {
		k := r.Intn(len(p.runes) - 1)
		if p.runes[k] == p.runes[k+1] {
			return ""
		}
		out := append([]rune(nil), p.runes...)
		out[k], out[k+1] = out[k+1], out[k]
		return spell(p, out)
	}},
	{"parts turned", func(r *rand.Rand, p *setPhrase) string {
		a, b, two := strings.Cut(p.text, "、")
		if !two || !p.firm || strings.ContainsAny(p.text, "《（") {
			return ""
		}
		if c, d, three := strings.Cut(b, "、"); three {
			return c + "、" + a + "、" + d
		}
		return b + "、" + a
	}},
	{"marks lost", func(r *rand.Rand, p *setPhrase) string {
		if p.quote == 0 {
			return ""
		}
		return p.bareText()
	}},
}

// spell writes characters with the marks of the phrase.
func spell(p *setPhrase, runes []rune) string {
	var b strings.Builder
	k := 0
	for _, r := range p.text {
		if passed(r) {
			b.WriteRune(r)
		} else {
			b.WriteRune(runes[k])
			k++
		}
	}
	return b.String()
}

// edited writes the phrase with what change makes of its character at k.
func edited(p *setPhrase, k int, change func(r rune) string) string {
	var b strings.Builder
	for _, r := range p.text {
		if passed(r) {
			b.WriteRune(r)
			continue
		}
		if k == 0 {
			b.WriteString(change(r))
		} else {
			b.WriteRune(r)
		}
		k--
	}
	return b.String()
}

func without(p *setPhrase, k int) string { return edited(p, k, func(rune) string { return "" }) }
func doubledAt(p *setPhrase, k int) string {
	return edited(p, k, func(r rune) string { return string(r) + string(r) })
}

// Every phrase is found in its spoilt forms, by one rule or another, and not where it is right.
func TestSpoiltPhrases(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	list := readSetPhrases()
	all, hit := 0, 0
	for _, s := range spoilings {
		tried, found := 0, 0
		var missed []string
		for i := range list {
			p := &list[i]
			if p.right {
				continue
			}
			spoilt := s.make(r, p)
			if spoilt == "" || spoilt == p.text || s.name != "marks lost" && isListed(spoilt) {
				continue
			}
			frame := frames[r.Intn(len(frames))]
			if p.quote != 0 && strings.Contains(frame, "“") { // within quotation marks a phrase may do without its own
				frame = frames[0]
			}
			text := strings.Replace(frame, "%", spoilt, 1)
			tried++
			if len(setPhraseRule.Check(bookOf(text))) > 0 || len(reviewOf(&ofCounty(text).Ledger)) > 0 {
				found++
			} else {
				missed = append(missed, p.text+"→"+text)
			}
		}
		t.Logf("%s: %d of %d (%.1f%%)", s.name, found, tried, 100*float64(found)/float64(tried))
		if testing.Verbose() {
			for i, m := range missed {
				if i < 40 {
					t.Log("  ", m)
				}
			}
		}
		all, hit = all+tried, hit+found
	}
	t.Logf("together %.1f%%", 100*float64(hit)/float64(all))
	if hit*100 < all*95 {
		t.Errorf("%d of %d spoilt phrases are found", hit, all)
	}
}

// asListed has every phrase, and what is known to be right, without marks.
var asListed = sync.OnceValue(func() map[string]bool {
	known := map[string]bool{}
	for _, p := range readSetPhrases() {
		known[string(p.runes)] = true
	}
	return known
})

// isListed reports whether a text is itself a phrase, or known to be right.
func isListed(text string) bool { return asListed()[string(compared(text))] }

// The list has each phrase once, long enough to tell its near misses.
func TestSetPhraseListIsSound(t *testing.T) {
	known, phrases := map[string]bool{}, 0
	for _, p := range readSetPhrases() {
		if known[string(p.runes)] {
			t.Errorf("%s is there twice", p.text)
		}
		known[string(p.runes)] = true
		if !p.right {
			phrases++
		}
		if !p.right && len(p.runes) < shortest {
			t.Errorf("%s is too short", p.text)
		}
	}
	if phrases < 1500 {
		t.Errorf("only %d phrases", phrases)
	}
}

func TestPhrasesInSentences(t *testing.T) {
	for _, p := range readSetPhrases() {
		if p.right {
			continue
		}
		for _, frame := range frames {
			text := strings.Replace(frame, "%", p.text, 1)
			for _, f := range setPhraseRule.Check(bookOf(text)) {
				t.Errorf("%s: %s", text, f.Summary)
			}
		}
	}
}

// The sentences of files that a person names are right; what is found in them is to be looked at.
func TestCorpusAtHand(t *testing.T) {
	path := os.Getenv("TONGBAO_CORPUS")
	if path == "" {
		t.Skip("no corpus is named by TONGBAO_CORPUS")
	}
	files, _ := filepath.Glob(path)
	n, bad := 0, 0
	for _, file := range files {
		data, _ := os.ReadFile(file)
		for line := range strings.Lines(string(data)) {
			line = strings.TrimRight(line, "\n")
			n++
			for _, f := range setPhraseRule.Check(bookOf(line)) {
				bad++
				t.Logf("%s in %s", f.Summary, line)
				break
			}
		}
	}
	t.Logf("%d sentences, %d with findings", n, bad)
}

func BenchmarkSetPhrases(b *testing.B) {
	book := booked(realCase(b))
	for b.Loop() {
		checkSetPhrases(book)
	}
}

func BenchmarkSetPhraseIndex(b *testing.B) {
	for b.Loop() {
		indexOf(readSetPhrases())
	}
}
