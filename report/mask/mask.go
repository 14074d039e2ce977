// Package mask makes a ledger fit for the public: what package privacy finds of
// people is hidden, and each place is listed.
package mask

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/privacy"
	"tongbao/report/ledger"
)

// exempt is the contact block: it is there to be published.
var exempt = map[ledger.Key]bool{ledger.Phone: true, ledger.PostBox: true, ledger.Email: true}

// A Mask masks the ledgers of one public version. What was found in one place is
// masked in all, in what is masked later too.
type Mask struct {
	known     privacy.Known
	contact   string // what the contact block says
	originals []string
	seen      map[string]bool
	stays     []Phrase
}

// A Phrase is a number with what stands around it.
type Phrase struct{ Before, Number, After string }

// Stays are the places of numbers that are a thing's there and somebody's elsewhere.
func (m *Mask) Stays() []Phrase { return m.stays }

// Originals are the texts that were masked, as they stood: none may be in a product.
func (m *Mask) Originals() []string { return m.originals }

// Public returns a copy of the ledger with personal data masked (138****1234), and a
// finding for each mask, which shows the masked text alone. Places stay what they are, for
// who looks them up: no text of the notice has them. The ledger given stays as it is.
func (m *Mask) Public(l *ledger.Ledger) (*ledger.Ledger, finding.List) {
	for key := range exempt {
		m.contact += "\x00" + l.Info.Text(key)
	}
	m.copied(l) // finds what is known to the second time
	return m.copied(l)
}

// copied returns the masked copy of a ledger, and a finding for each mask.
func (m *Mask) copied(l *ledger.Ledger) (*ledger.Ledger, finding.List) {
	w := masker{Mask: m, listed: map[finding.Finding]bool{}}
	return &ledger.Ledger{
		File:    l.File,
		Info:    w.info(l.Info),
		Setup:   mapped(l.Setup, w.passage),
		Aspects: mapped(l.Aspects, w.aspect),
		Plans:   mapped(l.Plans, w.passage),
		Annexes: mapped(l.Annexes, w.annex),
	}, w.list
}

// matches are those of a text and what is known of others. A landline or mailbox of
// the contact block is the office's own wherever it stands.
func (m *Mask) matches(text string, found []privacy.Match) []privacy.Match {
	all, things := m.known.Find(text, found)
	for _, x := range things {
		m.stays = append(m.stays, Phrase{lastOf(text[:x.From]), text[x.From:x.To], firstOf(text[x.To:])})
	}
	return slices.DeleteFunc(all, func(x privacy.Match) bool {
		return x.Kind.IsOffices() && m.isContact(text[x.From:x.To])
	})
}

// lastOf and firstOf are the characters by which a place is known again.
func lastOf(before string) string {
	runes := []rune(before[max(0, len(before)-40):])
	return string(runes[max(0, len(runes)-2):])
}

func firstOf(after string) string {
	r, size := utf8.DecodeRuneInString(after)
	if r == utf8.RuneError {
		size = 0
	}
	return after[:size]
}

// isContact reports whether a text stands in the contact block, which is published.
func (m *Mask) isContact(text string) bool { return privacy.Within(text, m.contact) }

// keep remembers what is masked in a text and published nowhere.
func (m *Mask) keep(text string, matches []privacy.Match) {
	for _, x := range matches {
		original := text[x.From:x.To]
		if m.seen[original] || m.isContact(original) {
			continue
		}
		if m.seen == nil {
			m.seen = map[string]bool{}
		}
		m.seen[original] = true
		m.originals = append(m.originals, original)
		m.known.Add(x.Kind, original)
	}
}

// A masker masks values and keeps the list. A cell whose text several values
// share is listed once.
type masker struct {
	*Mask
	list   finding.List
	listed map[finding.Finding]bool
}

// value returns the value with all personal data masked.
func (m *masker) value(v ledger.Value) ledger.Value { return m.hidden(v, privacy.Find(v.Text)) }

// hidden returns the value with the matches masked, and lists each of them.
func (m *masker) hidden(v ledger.Value, matches []privacy.Match) ledger.Value {
	if matches = m.matches(v.Text, matches); len(matches) == 0 {
		return v
	}
	m.keep(v.Text, matches)
	masked := ledger.Value{Text: privacy.Mask(v.Text, matches), At: v.At}
	shift := 0 // how much longer the masked text is than the original so far
	for _, match := range matches {
		stars := privacy.Mask(v.Text[match.From:match.To], []privacy.Match{{Kind: match.Kind, To: match.To - match.From}})
		from := match.From + shift
		shift += len(stars) - (match.To - match.From)
		f := Masked.At(v.At, fmt.Sprintf("公开版已遮盖%s。", match.Kind), "请核对遮盖之处是否得当；台账原文没有改动。")
		f.Excerpt = finding.Excerpt{Text: masked.Text, From: from, To: from + len(stars)}
		m.add(f)
	}
	return masked
}

func (m *masker) add(f finding.Finding) {
	if !m.listed[f] {
		m.listed[f] = true
		m.list = append(m.list, f)
	}
}

// mapped returns the list with each element replaced; nil stays nil.
func mapped[T any](list []T, replace func(T) T) []T {
	if list == nil {
		return nil
	}
	out := make([]T, len(list))
	for i, element := range list {
		out[i] = replace(element)
	}
	return out
}
