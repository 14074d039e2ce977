package review

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

var setPhraseRule = Rule{
	Kind: &finding.Kind{
		ID: "set-phrase", Severity: finding.Error,
		Title:  "固定表述",
		Reason: "党和国家机关的固定提法、会议名称和法规名称，一个字、一个数、次序和引号都不能差。",
	},
	Check: checkSetPhrases,
	Hits: []string{"落实中央八项规精神", "增强“四个自觉”、坚定“四个自心”", "严格执行三会一科制度", "做到立形立改", "牢记使命、不忘初心",
		"学习新时代习近平中国特色社会主义思想", "坚定“三个自信”", "增强四个意识", "落实意识型态工作责任制", "坚持民主集制中", "严格党风廉廉政建设", "落实三重一大大制度", "学习中国共产党纪律处分条例"},
	Misses: []string{"落实中央八项规定及其实施细则精神", "围绕四个方面、两个维度开展检查", "学习贯彻会议精神", "学校校长、书记“双岗双责”", "党员引领", "签订意识形态工作责任书",
		"两个维修项目", "以评促改", "县委理论学习中心组", "党的二十届四中全会精神", "对标对表", "《关于学习贯彻中国共产党章程的通知》"},
}

// checkSetPhrases finds the near misses of set phrases, and those that lost the marks
// around them.
func checkSetPhrases(b *Book) []Fault {
	s := phraseSearch{index: setPhrases()}
	var faults []Fault
	for i := range b.Texts {
		s.look(&b.Texts[i])
		faults = append(faults, s.faults()...)
	}
	return faults
}

// faults returns those of the text that was looked at.
func (s *phraseSearch) faults() []Fault {
	var wrong []phraseMatch
	for i := range s.near {
		if m := &s.near[i]; s.isWrong(m) {
			wrong = append(wrong, *m)
		}
	}
	wrong = append(wrong, s.doubledEnds()...)
	var faults []Fault
	for _, m := range best(wrong) {
		if f := s.fault(m); !s.toldElsewhere(m, f) {
			faults = append(faults, f)
		}
	}
	return append(faults, s.bare()...)
}

// best returns of the matches that overlap the one that says most.
func best(list []phraseMatch) []phraseMatch {
	slices.SortStableFunc(list, func(a, b phraseMatch) int {
		return len(b.phrase.runes)*a.weight() - len(a.phrase.runes)*b.weight()
	})
	var kept []phraseMatch
	for _, m := range list {
		if !slices.ContainsFunc(kept, func(k phraseMatch) bool { return m.from < k.to && k.from < m.to }) {
			kept = append(kept, m)
		}
	}
	slices.SortFunc(kept, func(a, b phraseMatch) int { return a.from - b.from })
	return kept
}

// weight is how far a match is from its phrase.
func (m *phraseMatch) weight() int { return 2*m.n + 1 }

// doubledEnds returns the phrases whose first or last character is said twice.
func (s *phraseSearch) doubledEnds() []phraseMatch {
	var found []phraseMatch
	for _, m := range s.exact { // the rule of repeated words tells the characters that it knows
		if m.phrase.right {
			continue
		}
		first, last := s.runes[m.from], s.runes[m.to-1]
		switch {
		case doubled()[last] == nil && s.at(m.to) == last && s.beside(m.to, m.to-1) && !isWord(last, s.at(m.to+1)):
			m.edits[0], m.n = edit{kind: extraRune, in: len(m.phrase.runes), at: m.to}, 1
			m.to++
		case doubled()[first] == nil && s.at(m.from-1) == first && s.beside(m.from, m.from-1) && !isWord(s.at(m.from-2), first):
			m.from--
			m.edits[0], m.n = edit{kind: extraRune, at: m.from}, 1
		default:
			continue
		}
		if !s.isKnown(&m) {
			found = append(found, m)
		}
	}
	return found
}

// beside reports whether two compared characters stand next to each other in the text.
func (s *phraseSearch) beside(i, j int) bool {
	return max(s.places[i], s.places[j])-min(s.places[i], s.places[j]) == 1
}

// fault returns what to say of a near miss.
func (s *phraseSearch) fault(m phraseMatch) Fault {
	from, to := int(s.places[m.from]), int(s.places[m.to-1])+1
	if strings.Count(s.text.slice(from, to), "“") > strings.Count(s.text.slice(from, to), "”") && s.text.at(to) == '”' {
		to++
	}
	found, right := unmarked(s.text.slice(from, to)), unmarked(m.phrase.text)
	f := s.text.fault(from, to, fmt.Sprintf("固定表述“%s”应为“%s”。", inner(found), inner(right)), "请改为规范的写法。")
	if m.n > 1 || !m.phrase.firm && len(m.phrase.runes) <= 6 {
		f.Unsure = true
		f.Summary = fmt.Sprintf("“%s”疑为固定表述“%s”之误。", inner(found), inner(right))
		f.Advice = "请核对；是这一表述的，请改为规范的写法。"
	}
	return f
}

// unmarked is a text without the marks around it, but with all where some of them are
// within: 增强“四个意识”.
func unmarked(text string) string {
	bare := strings.Trim(text, "“”‘’《》〈〉")
	if strings.Count(bare, "“") != strings.Count(bare, "”") || strings.Count(bare, "《") != strings.Count(bare, "》") {
		return text
	}
	return bare
}

// inner is a text as it stands within quotation marks.
func inner(text string) string {
	return strings.NewReplacer("“", "‘", "”", "’").Replace(text)
}

// bare returns the faults of the phrases that lost the marks around them. Where only one
// of the two is lost, the marks don't pair, which is another rule's.
func (s *phraseSearch) bare() []Fault {
	var faults []Fault
	for _, m := range s.exact {
		if m.phrase.quote == 0 {
			continue
		}
		from, to := int(s.places[m.from]), int(s.places[m.to-1])+1
		if s.inMarks(from) || oneOf(s.text.at(to), "”’》〉") || s.text.slice(from, to) != m.phrase.bareText() {
			continue
		}
		what, name := "引号", fmt.Sprintf("“%s”", m.phrase.bareText())
		if m.phrase.quote == '《' {
			what, name = "书名号", m.phrase.text
		}
		f := s.text.fault(from, to, fmt.Sprintf("固定表述“%s”缺少%s。", m.phrase.bareText(), what), fmt.Sprintf("请核对；是这一表述的，请加上%s，写作%s。", what, name))
		f.Unsure = true
		faults = append(faults, f)
	}
	return faults
}

// bareText is the phrase without the marks around it.
func (p *setPhrase) bareText() string { return strings.Trim(p.text, "“”《》") }

// inMarks reports whether i stands within quotation or title marks.
func (s *phraseSearch) inMarks(i int) bool {
	from := s.text.back(i, func(r rune) bool { return oneOf(r, "“”‘’《》〈〉\n。") })
	r := s.text.at(from - 1)
	return hanzi.Closer(r) != 0
}

// toldElsewhere reports whether another rule finds the same fault: a
// misspelling, a traditional character, or a word said twice.
func (s *phraseSearch) toldElsewhere(m phraseMatch, f Fault) bool {
	overlaps := func(o Fault) bool { return o.From < f.To && f.From < o.To }
	for _, e := range m.edits[:m.n] {
		if e.kind == wrongRune && irregular().has(s.at(e.at)) {
			return true
		}
		if e.kind == extraRune && slices.ContainsFunc(checkRepeated(s.text), overlaps) {
			return true
		}
	}
	return slices.ContainsFunc(checkWords(s.text), overlaps) || slices.ContainsFunc(checkSpelling(s.text), overlaps)
}
