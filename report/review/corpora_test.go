package review

import (
	"bufio"
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

// corpora names the files of pairs of sentences with which the review is measured. They are
// not part of the repository, since most may be used for research alone: the data of LEMON
// and ECSpell have a line a pair, as it was written and as it ought to be, parted by a tab,
// perhaps with a number before and blanks between the characters. A file of right sentences
// has each twice. Files are parted by os.PathListSeparator.
const corpora = "TONGBAO_CORPORA"

// A pair is a sentence as it was written and as it ought to be.
type pair struct{ written, right string }

// readPairs reads a file of pairs, each once. Marks are made full-width: the corpora have no others.
func readPairs(t *testing.T, path string) []pair {
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var pairs []pair
	known := map[pair]bool{}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		fields := strings.Split(lines.Text(), "\t")
		if n := len(fields); n >= 2 {
			if p := (pair{tidy(fields[n-2]), tidy(fields[n-1])}); !known[p] {
				known[p] = true
				pairs = append(pairs, p)
			}
		}
	}
	return pairs
}

var tidy = strings.NewReplacer(" ", "", "\u00a0", "", ",", "，", ";", "；", "?", "？", "!", "！", "(", "（", ")", "）", ":", "：").Replace

// A score counts sentences.
type score struct {
	faulty, hit, mended int                // with a fault; where a finding covers one; where it says the right characters too
	right, alarmed      int                // without a fault; with a finding all the same
	judged              int                // with one of the rules that are judged by them
	byRule              map[string]*[2]int // hits and false alarms
}

func (s *score) count(p pair) {
	wrong := differences(p)
	if len(wrong) > 0 {
		s.faulty++
		hit, mended := false, false
		for _, f := range reviewOf(&ofCounty(p.written).Ledger) {
			for _, at := range wrong {
				if f.Excerpt.Text == p.written && f.Excerpt.From <= at && at < f.Excerpt.To {
					s.of(f.ID())[0]++
					hit, mended = true, mended || strings.Contains(f.Summary+f.Advice, p.right[f.Excerpt.From:f.Excerpt.To])
					break
				}
			}
		}
		s.hit, s.mended = s.hit+oneIf(hit), s.mended+oneIf(mended)
	}
	s.right++
	found := reviewOf(&ofCounty(p.right).Ledger)
	s.alarmed += oneIf(len(found) > 0)
	s.judged += oneIf(slices.ContainsFunc(found, func(f finding.Finding) bool { return !slices.Contains(notJudged, f.ID()) }))
	for _, f := range found {
		s.of(f.ID())[1]++
		if os.Getenv(corpora+"_SHOW") != "" {
			fmt.Println(f.ID(), f.Excerpt.Marked(), f.Summary, f.Advice)
		}
	}
}

// notJudged are the rules of which right sentences of corpora say nothing: they are cut out of
// quotations and have had their marks exchanged; news of 1998 are older than GB/T 15834—2011 and
// than the names that places have today; and a day of birth is told where it is no mistake.
var notJudged = []string{"unpaired-mark", "half-width-mark", "straight-quote", "ellipsis", "space-in-chinese", "space-beside-digit", "mark-between-quoted", "former-place", "personal-data"}

// mostAlarms is in how many of a hundred right sentences a rule may find fault.
const mostAlarms = 0.5

func (s *score) of(rule string) *[2]int {
	if s.byRule[rule] == nil {
		s.byRule[rule] = new([2]int)
	}
	return s.byRule[rule]
}

// differences returns where the sentences differ, in bytes; none where they are not of
// one length or anything but Chinese characters differs.
func differences(p pair) []int {
	a, b := []rune(p.written), []rune(p.right)
	var at []int
	if len(a) != len(b) || len(p.written) != len(p.right) {
		return nil
	}
	offset := 0
	for i, r := range a {
		if r != b[i] {
			if !hanzi.IsHan(r) || !hanzi.IsHan(b[i]) {
				return nil
			}
			at = append(at, offset)
		}
		offset += len(string(r))
	}
	return at
}

// TestCorpora tells, with -v, how many faulty sentences the review finds and how many right
// ones it finds fault with, rule by rule. What it holds to is the rate of false alarms in all
// the files together; what is found in them is printed where TONGBAO_CORPORA_SHOW is set.
func TestCorpora(t *testing.T) {
	paths := os.Getenv(corpora)
	if paths == "" {
		t.Skip("no corpora: " + corpora + " names none")
	}
	right, judged := 0, 0
	for _, path := range strings.Split(paths, string(os.PathListSeparator)) {
		s := score{byRule: map[string]*[2]int{}}
		for _, p := range readPairs(t, path) {
			s.count(p)
		}
		t.Logf("%s: %d of %d faulty found (%.1f%%), %d with the right word (%.1f%%); false alarms %d of %d (%.2f%%), %d of the rules that are judged (%.2f%%)", path,
			s.hit, s.faulty, percent(s.hit, s.faulty), s.mended, percent(s.mended, s.faulty), s.alarmed, s.right, percent(s.alarmed, s.right), s.judged, percent(s.judged, s.right))
		right, judged = right+s.right, judged+s.judged
		for _, rule := range slices.SortedFunc(maps.Keys(s.byRule), func(a, b string) int { return cmp.Compare(s.byRule[b][0], s.byRule[a][0]) }) {
			t.Logf("  %s: %d found, %d false", rule, s.byRule[rule][0], s.byRule[rule][1])
		}
	}
	if rate := percent(judged, right); rate > mostAlarms {
		t.Errorf("false alarms in %d of %d right sentences: %.2f%%, more than %.2f%%", judged, right, rate, mostAlarms)
	}
}

func percent(part, of int) float64 { return 100 * float64(part) / float64(max(of, 1)) }
